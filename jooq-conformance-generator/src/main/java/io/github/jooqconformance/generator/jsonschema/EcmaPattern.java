package io.github.jooqconformance.generator.jsonschema;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns PostgreSQL's patterns into regular expressions of ECMA-262 with the flag {@code u}, as JSON Schema has them,
 * where these mean the same. Of PostgreSQL's, this is what needs neither a locale nor a syntax of its own.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-matching.html">pattern matching</a>
 */
final class EcmaPattern {
    /** Any character, line breaks included. */
    static final String ANY = "[\\s\\S]";

    private static final String SYNTAX_CHARACTERS = "^$\\.*+?()[]{}|";

    /** A character that means itself; a class of such and of ranges; or what is said of the parts before. */
    private static final Pattern TOKEN = Pattern.compile("""
            (?<plain>[^\\\\^$.*+?()\\[\\]{}|])\
            |\\\\(?<escaped>[^\\p{L}\\p{N}])\
            |(?<any>\\.)\
            |\\[(?<negation>\\^?)(?<members>(?:[^\\\\\\[\\]&^~-]-[^\\\\\\[\\]&^~-]|[^\\\\\\[\\]&^~-])+-?)]\
            |(?<same>[*+?](?![*+?{])|\\{\\d{1,3}(?:,\\d{0,3})?}(?![*+?{])|\\((?![?*])|\\(\\?:|[|)^$])""");

    /** What PostgreSQL understands but this class does not: options before the pattern, empty branches. */
    private static final Pattern UNUSUAL =
            Pattern.compile("^\\*\\*\\*|^\\(\\?[^:]|[(|^][*+?{]|\\(\\)|[(|]\\||\\|\\)|^\\||\\|$");

    private EcmaPattern() {}

    /** The expression that finds what PostgreSQL's operator {@code ~} finds. */
    static Optional<String> ofRegex(String regex) {
        if (UNUSUAL.matcher(regex).find()) {
            return Optional.empty();
        }
        var pattern = new StringBuilder();
        var token = TOKEN.matcher(regex);
        int end = 0;
        while (end < regex.length() && token.find(end) && token.start() == end) {
            if (token.group("plain") != null) {
                pattern.append(literal(token.group("plain")));
            } else if (token.group("escaped") != null) {
                pattern.append(literal(token.group("escaped")));
            } else if (token.group("any") != null) {
                pattern.append(ANY);
            } else {
                pattern.append(token.group());
            }
            end = token.end();
        }
        return end == regex.length() ? Optional.of(pattern.toString()) : Optional.empty();
    }

    /** The expression that matches what PostgreSQL's {@code LIKE} matches. */
    static Optional<String> ofLike(String like) {
        var pattern = new StringBuilder("^");
        for (int i = 0; i < like.length(); i++) {
            char unit = like.charAt(i);
            if (unit == '\\') {
                return Optional.empty();
            }
            pattern.append(unit == '%' ? ANY + "*" : unit == '_' ? ANY : literal(String.valueOf(unit)));
        }
        return Optional.of(pattern.append('$').toString());
    }

    /** The expression that matches a text. */
    static String literal(String text) {
        var pattern = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            pattern.append(SYNTAX_CHARACTERS.indexOf(unit) >= 0 ? "\\" : "").append(unit);
        }
        return pattern.toString();
    }
}
