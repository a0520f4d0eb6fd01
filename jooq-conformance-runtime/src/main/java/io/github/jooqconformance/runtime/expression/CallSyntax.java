package io.github.jooqconformance.runtime.expression;

import static io.github.jooqconformance.runtime.schema.ColumnType.SYSTEM_SCHEMA;

import io.github.jooqconformance.runtime.expression.Expression.Call;
import io.github.jooqconformance.runtime.expression.Expression.Call.Notation;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How SQL writes a call with key words between the arguments.
 *
 * @param template the text, with {@code $1} for the first argument and {@code #1} for the word that it consists of
 * @param precedence how tightly the text binds
 */
record CallSyntax(String template, Precedence precedence) {
    /** By function and number of arguments. */
    private static final Map<String, CallSyntax> SYNTAXES = Map.ofEntries(
            closed("btrim/1", "TRIM(BOTH FROM $1)"),
            closed("btrim/2", "TRIM(BOTH $2 FROM $1)"),
            closed("extract/2", "EXTRACT(#1 FROM $2)"),
            open("is_normalized/1", "$1 IS NORMALIZED", Precedence.IS),
            open("is_normalized/2", "$1 IS #2 NORMALIZED", Precedence.IS),
            closed("ltrim/1", "TRIM(LEADING FROM $1)"),
            closed("ltrim/2", "TRIM(LEADING $2 FROM $1)"),
            closed("normalize/1", "NORMALIZE($1)"),
            closed("normalize/2", "NORMALIZE($1, #2)"),
            open("overlaps/4", "($1, $2) OVERLAPS ($3, $4)", Precedence.PATTERN),
            closed("overlay/3", "OVERLAY($1 PLACING $2 FROM $3)"),
            closed("overlay/4", "OVERLAY($1 PLACING $2 FROM $3 FOR $4)"),
            closed("pg_collation_for/1", "COLLATION FOR ($1)"),
            closed("position/2", "POSITION(($2) IN ($1))"),
            closed("rtrim/1", "TRIM(TRAILING FROM $1)"),
            closed("rtrim/2", "TRIM(TRAILING $2 FROM $1)"),
            closed("substring/2", "SUBSTRING($1 FROM $2)"),
            closed("substring/3", "SUBSTRING($1 FROM $2 FOR $3)"),
            open("timezone/1", "$1 AT LOCAL", Precedence.AT_TIME_ZONE),
            open("timezone/2", "$2 AT TIME ZONE $1", Precedence.AT_TIME_ZONE),
            closed("xmlexists/2", "XMLEXISTS(($1) PASSING ($2))"));

    /** What SQL takes for functions only without quotes. */
    private static final Set<String> KEYWORD_FUNCTIONS = Set.of("coalesce", "greatest", "least", "nullif");

    private static final Pattern WORD = Pattern.compile("[A-Za-z_]+");

    private static Map.Entry<String, CallSyntax> closed(String function, String template) {
        return open(function, template, Precedence.ATOM);
    }

    private static Map.Entry<String, CallSyntax> open(String function, String template, Precedence precedence) {
        return Map.entry(function, new CallSyntax(template, precedence));
    }

    /** The syntax of a call that is written with one; empty if it is to be written like any other. */
    static Optional<CallSyntax> of(Call call) {
        if (call.notation() != Notation.SPECIAL || !call.function().schema().equals(SYSTEM_SCHEMA)) {
            return Optional.empty();
        }
        var key = call.function().name() + "/" + call.arguments().size();
        return Optional.ofNullable(SYNTAXES.get(key)).filter(s -> s.fits(call.arguments()));
    }

    /** The name of a function before its parenthesis. */
    static String name(QualifiedName function) {
        var isKeyword = function.schema().equals(SYSTEM_SCHEMA) && KEYWORD_FUNCTIONS.contains(function.name());
        return isKeyword ? function.name().toUpperCase(Locale.ROOT) : Keywords.quoted(function);
    }

    /** Whether every argument that must be a word is one. */
    private boolean fits(List<Expression> arguments) {
        var place = template.indexOf('#');
        return place < 0 || isWord(word(arguments.get(argument(place))));
    }

    /** Whether a text can stand where a syntax demands a word. */
    static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }

    private int argument(int place) {
        return template.charAt(place + 1) - '1';
    }

    private static String word(Expression argument) {
        return argument instanceof Literal literal ? literal.value().orElse("") : "";
    }

    Precedence write(List<Expression> arguments, SqlWriter writer) {
        for (var i = 0; i < template.length(); i++) {
            switch (template.charAt(i)) {
                case '$' -> writer.operand(arguments.get(argument(i++)), Precedence.SIGN);
                case '#' -> writer.text(word(arguments.get(argument(i++))));
                default -> writer.text(template.substring(i, i + 1));
            }
        }
        return precedence;
    }
}
