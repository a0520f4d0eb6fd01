package io.github.jooqconformance.runtime.manifest;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.UserTypes;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which tables, columns and other objects the code generator was told to look at. What it was told to exclude does not
 * exist for the check either.
 *
 * <p>The patterns mean what they mean to jOOQ: each is matched against the whole name, unqualified and with every level
 * of qualification, and an exclusion beats an inclusion.
 *
 * @param includes the regular expressions of {@code <includes>}
 * @param excludes the regular expressions of {@code <excludes>}
 * @param flags their {@link Pattern} flags
 * @param columns whether they apply to columns as well ({@code <includeExcludeColumns>})
 * @param omitted the kinds of which nothing was wanted, such as {@code <includeRoutines>false</includeRoutines>}
 * @see <a
 *     href="https://www.jooq.org/doc/3.19/manual/code-generation/codegen-advanced/codegen-config-database/codegen-database-includes-excludes/">Includes
 *     and Excludes in jOOQ's manual</a>
 */
public record Scope(List<String> includes, List<String> excludes, int flags, boolean columns, Set<Kind> omitted) {
    /** What can be left out as a whole. Types that columns are of are there all the same. */
    public enum Kind {
        PRIMARY_KEYS,
        UNIQUE_KEYS,
        FOREIGN_KEYS,
        INDEXES,
        SEQUENCES,
        ROUTINES,
        DOMAINS,
        COMPOSITES
    }

    /** Everything but the tables in which migration tools keep their books. */
    public static final Scope EVERYTHING = new Scope(List.of(".*"), List.of(), 0, false, Set.of());

    private static final Set<String> BOOKKEEPING =
            Set.of("flyway_schema_history", "databasechangelog", "databasechangeloglock");

    public Scope {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        omitted = Collections.unmodifiableSet(new TreeSet<>(omitted));
    }

    /** Whether a table that generated code does not know would have been generated, had it been there. */
    public boolean includes(QualifiedName table) {
        return !BOOKKEEPING.contains(table.name()) && included(table.name(), table.schema() + "." + table.name());
    }

    /**
     * Of a snapshot, what would have been generated.
     *
     * @param all the snapshot
     * @param tables the tables of it that are wanted
     * @param isWanted which types, sequences and routines are wanted although no table uses them
     */
    public SchemaSnapshot selection(SchemaSnapshot all, List<Table> tables, Predicate<QualifiedName> isWanted) {
        return selection(all, tables, isWanted, UnaryOperator.identity());
    }

    /**
     * As above, of a snapshot in which tables have other names than the patterns speak of.
     *
     * @param name what the patterns call a table
     */
    SchemaSnapshot selection(
            SchemaSnapshot all,
            List<Table> tables,
            Predicate<QualifiedName> isWanted,
            UnaryOperator<QualifiedName> name) {
        var trimmed = tables.stream()
                .map(table -> trimmed(table, name.apply(table.name())))
                .toList();
        var selection = all.selection(trimmed, isWanted);
        var used = all.selection(trimmed, object -> false).types();
        return new SchemaSnapshot(
                trimmed,
                new UserTypes(
                        selection.enums(),
                        omitted.contains(Kind.DOMAINS) ? used.domains() : selection.domains(),
                        omitted.contains(Kind.COMPOSITES)
                                ? used.composites()
                                : selection.types().composites(),
                        selection.types().ranges()),
                // The sequence of an identity column is a part of the column.
                only(selection.sequences(), sequence -> !omitted.contains(Kind.SEQUENCES) || sequence.isIdentity()),
                only(selection.routines(), routine -> !omitted.contains(Kind.ROUTINES)),
                selection.extensions());
    }

    private static <T> List<T> only(List<T> objects, Predicate<T> isKept) {
        return objects.stream().filter(isKept).toList();
    }

    private Table trimmed(Table table, QualifiedName name) {
        var all = table.constraints();
        return table.withColumns(only(table.columns(), column -> !columns || includes(name, column)))
                .withConstraints(new TableConstraints(
                        all.primaryKey().filter(key -> !omitted.contains(Kind.PRIMARY_KEYS)),
                        only(all.uniqueKeys(), key -> !omitted.contains(Kind.UNIQUE_KEYS)),
                        only(all.foreignKeys(), key -> !omitted.contains(Kind.FOREIGN_KEYS)),
                        all.checks(),
                        all.exclusions(),
                        all.notNulls()))
                .withIndexes(only(table.indexes(), index -> !omitted.contains(Kind.INDEXES)));
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
