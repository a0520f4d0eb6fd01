package io.github.jooqconformance.runtime.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a text that is known to be {@code jsonb}. Iterative, so that no nesting is too deep for it. */
final class JsonReader {
    private static final int FEW_DIGITS = 1_000;

    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    /** An array or object that is not complete. */
    private static final class Container {
        private final List<Object> elements = new ArrayList<>();
        private final Map<String, Object> members = new HashMap<>();
        private final boolean isObject;
        private String key = "";

        Container(boolean isObject) {
            this.isObject = isObject;
        }

        void add(Object value) {
            if (isObject) {
                members.put(key, value);
            } else {
                elements.add(value);
            }
        }

        Object value() {
            return isObject ? members : elements;
        }
    }

    Object read() {
        Deque<Container> open = new ArrayDeque<>();
        while (true) {
            skipSeparators();
            char c = text.charAt(at);
            Object value;
            if (c == '{' || c == '[') {
                at++;
                open.push(new Container(c == '{'));
                continue;
            }
            if (c == '}' || c == ']') {
                at++;
                value = open.pop().value();
            } else if (c == '"' && isKeyDue(open)) {
                open.element().key = string();
                continue;
            } else {
                value = scalar(c);
            }
            if (open.isEmpty()) {
                return value;
            }
            open.element().add(value);
        }
    }

    /** Whether a string is a key: what follows one is a colon, which stands nowhere else. */
    private boolean isKeyDue(Deque<Container> open) {
        if (open.isEmpty() || !open.element().isObject) {
            return false;
        }
        int start = at;
        string();
        skipBlanks();
        boolean isKey = at < text.length() && text.charAt(at) == ':';
        at = start;
        return isKey;
    }

    private void skipSeparators() {
        skipBlanks();
        while (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == ':')) {
            at++;
            skipBlanks();
        }
    }

    private void skipBlanks() {
        skip(" \t\n\r");
    }

    private Object scalar(char c) {
        return switch (c) {
            case '"' -> string();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", PgJson.NULL);
            default -> number();
        };
    }

    private Object literal(String word, Object value) {
        at += word.length();
        return value;
    }

    private Object number() {
        int start = at;
        skip("+-.0123456789");
        var digits = text.substring(start, at);
        int point = digits.indexOf('.');
        int scale = point < 0 ? 0 : digits.length() - 1 - point;
        int exponent = at;
        skip("eE+-0123456789");
        var unscaled = integer(digits.replace(".", ""));
        return new BigDecimal(
                unscaled, exponent == at ? scale : scale - Integer.parseInt(text.substring(exponent + 1, at)));
    }

    private void skip(String characters) {
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** Until Java 20, the time that {@link BigInteger} takes itself grows with the square of the length. */
    private static BigInteger integer(String digits) {
        if (digits.length() <= FEW_DIGITS) {
            return new BigInteger(digits);
        }
        int half = digits.length() / 2;
        var lower = integer(digits.substring(digits.length() - half));
        var upper = integer(digits.substring(0, digits.length() - half)).multiply(BigInteger.TEN.pow(half));
        return digits.charAt(0) == '-' ? upper.subtract(lower) : upper.add(lower);
    }

    private String string() {
        var string = new StringBuilder();
        at++;
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped(text.charAt(at++)) : c);
        }
        at++;
        return string.toString();
    }

    private char escaped(char c) {
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }
}
