package io.github.jooqconformance.runtime.validation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints values as PostgreSQL prints {@code jsonb}: short keys first, one blank after each comma and colon. Iterative,
 * so that no nesting is too deep for it.
 */
final class JsonPrinter {
    private static final Comparator<String> KEYS = Comparator.<String>comparingInt(Pg::octetLength)
            .thenComparing((a, b) ->
                    Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));

    private final StringBuilder out = new StringBuilder();
    private final Deque<Container> open = new ArrayDeque<>();

    private JsonPrinter() {}

    /** An array or object that is being printed. */
    private static final class Container {
        private final Iterator<?> rest;
        private final char end;
        private String separator = "";

        Container(Iterator<?> rest, char end) {
            this.rest = rest;
            this.end = end;
        }
    }

    static String print(Object value) {
        var printer = new JsonPrinter();
        printer.value(value);
        while (!printer.open.isEmpty()) {
            printer.next(printer.open.element());
        }
        return printer.out.toString();
    }

    private void next(Container container) {
        if (!container.rest.hasNext()) {
            out.append(container.end);
            open.pop();
            return;
        }
        out.append(container.separator);
        container.separator = ", ";
        var next = container.rest.next();
        if (next instanceof Map.Entry<?, ?> member) {
            string(String.valueOf(member.getKey()));
            out.append(": ");
            value(member.getValue());
        } else {
            value(next);
        }
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> object) {
            var sorted = new TreeMap<String, Object>(KEYS);
            object.forEach((key, member) -> sorted.put(String.valueOf(key), member));
            out.append('{');
            open.push(new Container(sorted.entrySet().iterator(), '}'));
        } else if (value instanceof List<?> array) {
            out.append('[');
            open.push(new Container(array.iterator(), ']'));
        } else if (value instanceof String string) {
            string(string);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else {
            out.append(value == PgJson.NULL ? "null" : value.toString());
        }
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
