package io.github.jooqconformance.runtime.validation;

import java.util.Arrays;

/**
 * Decides whether PostgreSQL's JSON parser accepts a text. Iterative, so that no nesting is too deep for it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-json.html">JSON types</a>
 */
final class JsonSyntax {
    private static final char END = '\0';
    private static final int MAX_EXPONENT = Integer.MAX_VALUE / 2 - 1;
    private static final int MAX_LEADING_DIGIT = 131_071;
    private static final int MAX_FRACTION_DIGITS = 16_383;

    private final String text;
    private final boolean jsonb;
    private int at;

    /** How many arrays and objects are open, and a bit for each that is set for an object. */
    private int depth;

    private long[] objects = new long[1];

    private JsonSyntax(String text, boolean jsonb) {
        this.text = text;
        this.jsonb = jsonb;
    }

    static boolean isJson(String text) {
        return new JsonSyntax(text, false).isDocument();
    }

    /** As {@link #isJson} and, since {@code jsonb} keeps values and not texts, all of them representable. */
    static boolean isJsonb(String text) {
        return new JsonSyntax(text, true).isDocument();
    }

    private boolean isDocument() {
        boolean valueDue = true;
        while (valueDue || depth > 0) {
            skipBlanks();
            int before = depth;
            if (valueDue ? !value() : !separator()) {
                return false;
            }
            valueDue = valueDue ? depth > before : depth == before;
        }
        skipBlanks();
        return at == text.length();
    }

    /** A scalar, an empty container, or the opening of a container up to its first value. */
    private boolean value() {
        return switch (peek()) {
            case '{' -> open('}');
            case '[' -> open(']');
            case '"' -> string();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> number();
        };
    }

    private boolean open(char closing) {
        at++;
        skipBlanks();
        if (peek() == closing) {
            at++;
            return true;
        }
        push(closing == '}');
        return closing == ']' || key();
    }

    /** What follows a value: the comma before the next one, or the end of the container. */
    private boolean separator() {
        boolean object = inObject();
        char c = next();
        if (c == ',') {
            return !object || key();
        }
        depth--;
        return c == (object ? '}' : ']');
    }

    private boolean key() {
        skipBlanks();
        if (peek() != '"' || !string()) {
            return false;
        }
        skipBlanks();
        return next() == ':';
    }

    private boolean string() {
        at++;
        while (at < text.length()) {
            char c = next();
            if (c == '"') {
                return true;
            }
            if (c < ' ' || (c == '\\' && !escape()) || (Character.isSurrogate(c) && !pair())) {
                return false;
            }
        }
        return false;
    }

    private boolean pair() {
        return Pg.isPairAt(text, at++ - 1);
    }

    private boolean escape() {
        return switch (next()) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> true;
            case 'u' -> jsonb ? codePoint() : codeUnit() >= 0;
            default -> false;
        };
    }

    /** What jsonb can store: any code point but NUL, one above U+FFFF as two escapes. */
    private boolean codePoint() {
        int unit = codeUnit();
        if (unit <= 0 || Character.isLowSurrogate((char) unit)) {
            return false;
        }
        return !Character.isHighSurrogate((char) unit)
                || (next() == '\\' && next() == 'u' && Character.isLowSurrogate((char) codeUnit()));
    }

    /** Four hexadecimal digits; -1 if there are none, which as a char is no surrogate. */
    private int codeUnit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            char c = next();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    private boolean literal(String word) {
        boolean found = text.startsWith(word, at);
        at += word.length();
        return found;
    }

    private boolean number() {
        if (peek() == '-') {
            at++;
        }
        int start = at;
        if (peek() == '0') {
            at++;
        } else if (!digits()) {
            return false;
        }
        int point = at;
        if (peek() == '.') {
            at++;
            if (!digits()) {
                return false;
            }
        }
        int end = at;
        return ((peek() != 'e' && peek() != 'E') || exponent()) && (!jsonb || isNumeric(start, point, end));
    }

    private boolean exponent() {
        at++;
        if (peek() == '+' || peek() == '-') {
            at++;
        }
        return digits();
    }

    private boolean digits() {
        int start = at;
        while (isDigit(peek())) {
            at++;
        }
        return at > start;
    }

    /** Whether {@code numeric} can hold the number whose digits were read from start to end. */
    private boolean isNumeric(int start, int point, int end) {
        int exponent = exponentAfter(end);
        if (Math.abs(exponent) > MAX_EXPONENT || Math.max(0, end - point - 1) - exponent > MAX_FRACTION_DIGITS) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (i != point && text.charAt(i) != '0') {
                return (i < point ? point - 1 - i : point - i) + exponent <= MAX_LEADING_DIGIT;
            }
        }
        return true;
    }

    /** The exponent between the fraction and where the reader is; beyond {@link #MAX_EXPONENT} it is not exact. */
    private int exponentAfter(int end) {
        int exponent = 0;
        for (int i = end; i < at; i++) {
            if (isDigit(text.charAt(i))) {
                exponent = Math.min(MAX_EXPONENT / 10, exponent) * 10 + text.charAt(i) - '0';
            }
        }
        return end < at && text.charAt(end + 1) == '-' ? -exponent : exponent;
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            at++;
        }
    }

    /** The char at hand, or {@link #END}, which is nowhere allowed. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private char next() {
        return at < text.length() ? text.charAt(at++) : END;
    }

    private void push(boolean object) {
        int word = depth / Long.SIZE;
        if (word == objects.length) {
            objects = Arrays.copyOf(objects, 2 * word);
        }
        long bit = 1L << depth;
        objects[word] = object ? objects[word] | bit : objects[word] & ~bit;
        depth++;
    }

    private boolean inObject() {
        return (objects[(depth - 1) / Long.SIZE] >>> (depth - 1) & 1) != 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
