package io.github.jooqconformance.runtime.manifest;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which tables and columns the code generator was told to look at. What it was told to exclude does not exist for the
 * check either.
 *
 * <p>The patterns mean what they mean to jOOQ: each is matched against the whole name, unqualified and with every level
 * of qualification, and an exclusion beats an inclusion.
 *
 * @param includes the regular expressions of {@code <includes>}
 * @param excludes the regular expressions of {@code <excludes>}
 * @param flags their {@link Pattern} flags
 * @param columns whether they apply to columns as well ({@code <includeExcludeColumns>})
 * @see <a
 *     href="https://www.jooq.org/doc/3.19/manual/code-generation/codegen-advanced/codegen-config-database/codegen-database-includes-excludes/">Includes
 *     and Excludes in jOOQ's manual</a>
 */
public record Scope(List<String> includes, List<String> excludes, int flags, boolean columns) {
    /** Everything but the tables in which migration tools keep their books. */
    public static final Scope EVERYTHING = new Scope(List.of(".*"), List.of(), 0, false);

    private static final Set<String> BOOKKEEPING =
            Set.of("flyway_schema_history", "databasechangelog", "databasechangeloglock");

    public Scope {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        requireNonNull(includes, "includes");
    }

    /** Whether a table that generated code does not know would have been generated, had it been there. */
    public boolean includes(QualifiedName table) {
        return !BOOKKEEPING.contains(table.name()) && included(table.name(), table.schema() + "." + table.name());
    }

    /** The table with only those columns that would have been generated. */
    public Table trimmed(Table table) {
        if (!columns) {
            return table;
        }
        var kept = table.columns().stream()
                .filter(column -> includes(table.name(), column))
                .toList();
        return table.withColumns(kept);
    }

    private boolean includes(QualifiedName table, Column column) {
        var inTable = table.name() + "." + column.name();
        return included(column.name(), inTable, table.schema() + "." + inTable);
    }

    private boolean included(String... names) {
        return !matches(excludes, names) && matches(includes, names);
    }

    private boolean matches(List<String> patterns, String... names) {
        return patterns.stream()
                .map(pattern -> Pattern.compile(pattern, flags))
                .anyMatch(pattern ->
                        Stream.of(names).anyMatch(name -> pattern.matcher(name).matches()));
    }
}
