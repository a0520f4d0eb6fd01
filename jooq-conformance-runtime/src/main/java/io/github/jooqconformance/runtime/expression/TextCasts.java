package io.github.jooqconformance.runtime.expression;

import io.github.jooqconformance.runtime.expression.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The casts by which {@code varchar} becomes {@code text} before anything is done with it. */
final class TextCasts {
    private final List<Token> tokens;
    private final Set<String> columns;

    private TextCasts(List<Token> tokens, Set<String> columns) {
        this.tokens = tokens;
        this.columns = columns;
    }

    /** The SQL as PostgreSQL prints it where these columns, and the constants that they meet, are {@code text}. */
    static List<Token> removed(List<Token> sql, Set<String> columns) {
        return columns.isEmpty() ? sql : new TextCasts(sql, columns).removed();
    }

    private List<Token> removed() {
        var plain = new ArrayList<Token>();
        var at = 0;
        while (at < tokens.size()) {
            var end = is(at, "(") ? operandEnd(at + 1) : -1;
            var after = end < 0 ? -1 : castEnd(end);
            if (after > 0) {
                plain.addAll(withTextConstants(tokens.subList(at + 1, end)));
                at = after;
            } else {
                plain.add(tokens.get(at));
                at++;
            }
        }
        return withTextConstants(plain);
    }

    /** Where the parenthesis after a column or an array of constants is; negative if there is something else. */
    private int operandEnd(int start) {
        if (is(start, "array") && is(start + 1, "[")) {
            var end = start + 2;
            while (end < tokens.size() && !is(end, "[") && !is(end, "(") && !is(end, "]")) {
                end++;
            }
            return is(end, "]") && is(end + 1, ")") ? end + 1 : -1;
        }
        var name = is(start + 1, ".") ? start + 2 : start;
        var isColumn = name < tokens.size()
                && tokens.get(name).isIdentifier()
                && columns.contains(tokens.get(name).text());
        return isColumn && is(name + 1, ")") ? name + 1 : -1;
    }

    /** Where a cast to text, or to an array of it, ends that follows a parenthesis; negative if none does. */
    private int castEnd(int parenthesis) {
        if (!is(parenthesis + 1, "::") || !is(parenthesis + 2, "text")) {
            return -1;
        }
        return is(parenthesis + 3, "[") && is(parenthesis + 4, "]") ? parenthesis + 5 : parenthesis + 3;
    }

    /** A constant has the type of the column that it is compared with. */
    private static List<Token> withTextConstants(List<Token> sql) {
        var constants = new ArrayList<Token>();
        for (var i = 0; i < sql.size(); i++) {
            var isConstant = i > 1
                    && sql.get(i - 2).kind() == Kind.STRING
                    && sql.get(i - 1).is("::");
            if (isConstant
                    && sql.get(i).is("character")
                    && i + 1 < sql.size()
                    && sql.get(i + 1).is("varying")) {
                constants.add(new Token(Kind.WORD, "text", sql.get(i).position()));
                i++;
            } else {
                constants.add(sql.get(i));
            }
        }
        return constants;
    }

    private boolean is(int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }
}
