package io.github.jooqconformance.generator.redis;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern of the names of tables or columns, as an option holds it: names with dots between them, in which an
 * asterisk stands for any characters. The schema may be left out.
 *
 * @param text the pattern
 */
record NamePattern(String text) {
    NamePattern {
        requireNonNull(text, "text");
    }

    /** Whether the pattern is one of tables: {@code film}, {@code public.film*}. */
    boolean isOfTables() {
        return parts().size() <= 2;
    }

    /** Whether the pattern is one of columns: {@code customer.password}, {@code public.*.ssn}. */
    boolean isOfColumns() {
        return parts().size() == 2 || parts().size() == 3;
    }

    boolean matches(QualifiedName table) {
        return matches(List.of(table.schema(), table.name()));
    }

    boolean matches(QualifiedName table, String column) {
        return matches(List.of(table.schema(), table.name(), column));
    }

    /** The last names are those that are always there. */
    private boolean matches(List<String> names) {
        var patterns = parts();
        int omitted = names.size() - patterns.size();
        if (omitted < 0 || omitted > 1) {
            return false;
        }
        for (int i = 0; i < patterns.size(); i++) {
            if (!glob(patterns.get(i)).matcher(names.get(i + omitted)).matches()) {
                return false;
            }
        }
        return true;
    }

    private List<String> parts() {
        return List.of(text.split("\\.", -1));
    }

    private static Pattern glob(String pattern) {
        return Pattern.compile(
                Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }
}
