package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.ExpressionException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compares SQL that jOOQ's classes carry with what PostgreSQL prints. jOOQ took its text in another session, so that
 * names may lack their schemas, and changed it in places; only what certainly differs is told.
 */
final class StatedExpression {
    /** Settings of the session decide how constants of these types are printed. */
    private static final Pattern DEPENDS_ON_SESSION =
            Pattern.compile("::(timestamp|time|date|interval|money|bytea|real|double|xml|\\w*range)");

    /** What jOOQ leaves of the definition of a constraint, around its condition. */
    private static final Pattern TRAITS = Pattern.compile("( NO INHERIT| NOT VALID| NOT ENFORCED)+$");

    private static final String KEY_WORD = "CHECK ";

    private static final QualifiedText UNQUALIFIED = new QualifiedText(schema -> Optional.empty());

    private StatedExpression() {}

    /** Whether the texts certainly mean different things, wherever the things that they name are. */
    static boolean differ(String stated, String actual) {
        if (DEPENDS_ON_SESSION.matcher(stated).find()
                || DEPENDS_ON_SESSION.matcher(actual).find()) {
            return false;
        }
        var a = parse(UNQUALIFIED.apply(stated));
        var b = parse(UNQUALIFIED.apply(actual));
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }

    /**
     * Whether two conditions of CHECK constraints differ.
     *
     * @param stated the condition as {@link #condition(String)} leaves it
     * @param actual the condition as PostgreSQL prints it
     */
    static boolean conditionsDiffer(String stated, String actual) {
        return differ(stated, actual.replace(KEY_WORD, ""));
    }

    /** The condition of a constraint without what jOOQ forgot to cut off. */
    static String condition(String printed) {
        var text = withoutParentheses(printed);
        var condition = TRAITS.matcher(text.startsWith(KEY_WORD) ? text.substring(KEY_WORD.length()) : text)
                .replaceFirst("");
        return "(" + withoutParentheses(condition) + ")";
    }

    /** The text without the parentheses around all of it. */
    private static String withoutParentheses(String text) {
        var inner = text.strip();
        while (isParenthesised(inner)) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    private static boolean isParenthesised(String text) {
        if (!text.startsWith("(") || !text.endsWith(")")) {
            return false;
        }
        int depth = 0;
        boolean isString = false;
        for (int i = 0; i < text.length() - 1; i++) {
            var c = text.charAt(i);
            isString ^= c == '\'';
            depth += isString ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Expression> parse(String sql) {
        try {
            return Optional.of(Expression.parse(sql).canonical());
        } catch (ExpressionException unknown) {
            return Optional.empty();
        }
    }
}
