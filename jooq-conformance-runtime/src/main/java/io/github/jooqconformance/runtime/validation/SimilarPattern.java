package io.github.jooqconformance.runtime.validation;

import java.util.Optional;

/** The pattern of {@code SIMILAR TO} as a regular expression. */
public final class SimilarPattern {
    private final StringBuilder regex = new StringBuilder("^(?:");

    private SimilarPattern() {}

    /**
     * The regular expression that PostgreSQL makes of a pattern with the escape character that it assumes, the
     * backslash: {@code similar_to_escape(pattern)}. Empty if that is subtle.
     */
    public static Optional<String> regex(String pattern) {
        // Where a bracket expression ends, and what the parts of a pattern between quotes mean, depends on the version.
        boolean isSubtle =
                pattern.contains("[]") || pattern.contains("[^") || pattern.contains("[[") || pattern.contains("\\\"");
        return isSubtle || pattern.endsWith("\\") ? Optional.empty() : Optional.of(new SimilarPattern().of(pattern));
    }

    private String of(String pattern) {
        boolean isEscaped = false;
        boolean isInBrackets = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (isEscaped) {
                regex.append('\\').append(c);
                isEscaped = false;
            } else if (c == '\\') {
                isEscaped = true;
            } else if (isInBrackets) {
                regex.append(c);
                isInBrackets = c != ']';
            } else {
                regex.append(outsideBrackets(c));
                isInBrackets = c == '[';
            }
        }
        return regex.append(")$").toString();
    }

    private static String outsideBrackets(char c) {
        return switch (c) {
            case '%' -> ".*";
            case '_' -> ".";
            case '(' -> "(?:";
            case '.', '^', '$' -> "\\" + c;
            default -> String.valueOf(c);
        };
    }
}
