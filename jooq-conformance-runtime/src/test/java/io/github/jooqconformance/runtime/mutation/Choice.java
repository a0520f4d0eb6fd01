package io.github.jooqconformance.runtime.mutation;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.schema.ValueSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Random places of a schema. Names are unique within it, so that a thing that is mentioned nowhere else is free. */
final class Choice {
    private final SchemaSnapshot snapshot;
    private final Random random;
    private final int major;
    private final String text;

    Choice(SchemaSnapshot snapshot, Random random, int major) {
        this.snapshot = snapshot;
        this.random = random;
        this.major = major;
        this.text = snapshot.toString();
    }

    SchemaSnapshot snapshot() {
        return snapshot;
    }

    /** The major version of the server. */
    int major() {
        return major;
    }

    <T> Optional<T> any(Collection<T> candidates) {
        var list = List.copyOf(candidates);
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }

    <T> Optional<T> any(Stream<T> candidates) {
        return any(candidates.toList());
    }

    /** An ordinary table. */
    Stream<Table> tables() {
        return snapshot.tables().stream().filter(table -> table.kind() == TableKind.TABLE);
    }

    Optional<Table> table(Predicate<Table> isFit) {
        return any(tables().filter(isFit));
    }

    /** A column of an ordinary table that nothing depends on. */
    Optional<Spot> freeColumn(Predicate<Column> isFit) {
        return any(tables().flatMap(table ->
                table.columns().stream().filter(isFit).filter(this::isFree).map(column -> new Spot(table, column))));
    }

    /** A column that nothing depends on and that has no default and is no identity. */
    Optional<Spot> plainColumn(Predicate<Column> isFit) {
        return freeColumn(column -> column.source().equals(ValueSource.STATEMENT) && isFit.test(column));
    }

    /** A column of an ordinary table, of the given built-in type and in no constraint or index. */
    Optional<Spot> plainColumn(String type) {
        return plainColumn(column -> isOf(column, type));
    }

    static boolean isOf(Column column, String type) {
        return column.type().isBuiltIn(type) && !column.type().array();
    }

    /** Whether the name stands nowhere in the schema but where the thing itself is. */
    private boolean isFree(Column column) {
        return isFree(column.name());
    }

    /** Goes by the number in the name, since quotes in the rest are doubled in expressions. */
    boolean isFree(String name) {
        var number = name.substring(name.lastIndexOf('.', name.length() - 2));
        return text.indexOf(number) == text.lastIndexOf(number);
    }

    /** Something that each ordinary table has several of. */
    <T> Optional<Owned<T>> member(Function<Table, Collection<T>> members, Predicate<T> isFit) {
        return member(members, isFit, table -> true);
    }

    /** As above, of a table that is fit. */
    <T> Optional<Owned<T>> member(
            Function<Table, Collection<T>> members, Predicate<T> isFit, Predicate<Table> isFitTable) {
        return any(tables().filter(isFitTable)
                .flatMap(table ->
                        members.apply(table).stream().filter(isFit).map(member -> new Owned<>(table, member))));
    }

    /**
     * A member of a table.
     *
     * @param table the table
     * @param member a constraint, index or the like of it
     */
    record Owned<T>(Table table, T member) {}

    /** A name that nothing in the schema has. */
    String freshName() {
        return "fresh_" + random.nextInt(1_000_000);
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    boolean flip() {
        return random.nextBoolean();
    }

    static String quoted(String name) {
        return QualifiedName.quoted(name);
    }
}
