package io.github.jooqconformance.runtime.schema;

/**
 * Expressions within parentheses, as DDL wants conditions. PostgreSQL prints most of its operators with a pair of their
 * own, which is enough.
 */
public final class Parentheses {
    private Parentheses() {}

    /** The expression within one pair of parentheses, which may be its own. */
    public static String around(String expression) {
        return isEnclosed(expression) ? expression : "(" + expression + ")";
    }

    /** Whether the parenthesis that opens the text closes with its last character. */
    private static boolean isEnclosed(String text) {
        if (!text.startsWith("(")) {
            return false;
        }
        var depth = 0;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '\'' || character == '"') {
                i = text.indexOf(character, i + 1);
            }
            if (i < 0) {
                return false;
            }
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth == 0) {
                return i == text.length() - 1;
            }
        }
        return false;
    }
}
