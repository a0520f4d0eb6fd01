package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes the schemas that SQL names, as PostgreSQL prints it, and leaves everything else as it is. */
final class QualifiedText {
    private static final String IDENTIFIER = "(?:[\\p{L}_][\\p{L}\\p{N}_$]*+|\"(?:[^\"]|\"\")*+\")";

    /**
     * What is looked at as a whole: a string, with the cast that makes it the name of an object; the schema of an
     * operator; an identifier, with what it qualifies.
     */
    private static final Pattern TOKEN = Pattern.compile(
            "'(?<text>(?:[^']|'')*+)'(?<object>::reg(?:class|type|proc|procedure|operator|collation|config)\\b)?"
                    + "|(?<=OPERATOR\\()(?<operators>" + IDENTIFIER + ")\\."
                    + "|(?<qualifier>" + IDENTIFIER + ")\\.(?=" + IDENTIFIER + ")(?<rest>" + IDENTIFIER + "(?:\\."
                    + IDENTIFIER + ")*+)"
                    + "|" + IDENTIFIER);

    private final Function<String, Optional<String>> schemas;

    /**
     * A change of schemas.
     *
     * @param schemas what becomes of a schema's name; empty if it is to be left out
     */
    QualifiedText(Function<String, Optional<String>> schemas) {
        this.schemas = schemas;
    }

    /** The SQL with its schemas changed. */
    String apply(String sql) {
        return TOKEN.matcher(sql).replaceAll(token -> Matcher.quoteReplacement(changed(token)));
    }

    private String changed(MatchResult token) {
        // By number, since a MatchResult of Java 17 knows no names.
        var text = token.group(1);
        var cast = token.group(2);
        if (text != null) {
            return cast == null ? token.group() : "'" + apply(text) + "'" + cast;
        }
        var operators = token.group(3);
        if (operators != null) {
            return qualifier(operators);
        }
        var qualifier = token.group(4);
        return qualifier == null ? token.group() : qualifier(qualifier) + token.group(5);
    }

    private String qualifier(String identifier) {
        var name = identifier.startsWith("\"")
                ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
                : identifier;
        return schemas.apply(name)
                .map(schema -> QualifiedName.quoted(schema) + ".")
                .orElse("");
    }
}
