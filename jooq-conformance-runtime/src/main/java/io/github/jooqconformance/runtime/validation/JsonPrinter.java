package io.github.jooqconformance.runtime.validation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints values as PostgreSQL prints {@code jsonb}: short keys first, one blank after each comma and colon. */
final class JsonPrinter {
    private static final Comparator<String> KEYS = Comparator.<String>comparingInt(Pg::octetLength)
            .thenComparing((a, b) ->
                    Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));

    private final StringBuilder out = new StringBuilder();

    private JsonPrinter() {}

    static String print(Object value) {
        var printer = new JsonPrinter();
        printer.value(value);
        return printer.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> object) {
            object(object);
        } else if (value instanceof List<?> array) {
            array(array);
        } else if (value instanceof String string) {
            string(string);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else {
            out.append(value == PgJson.NULL ? "null" : value.toString());
        }
    }

    private void object(Map<?, ?> object) {
        var sorted = new TreeMap<String, Object>(KEYS);
        object.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        out.append('{');
        var separator = "";
        for (var member : sorted.entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(": ");
            value(member.getValue());
            separator = ", ";
        }
        out.append('}');
    }

    private void array(List<?> array) {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            value(array.get(i));
        }
        out.append(']');
    }

    private void string(String string) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            character(string.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ') {
                    out.append("\\u%04x".formatted((int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
