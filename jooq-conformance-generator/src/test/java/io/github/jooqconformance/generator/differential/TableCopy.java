package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SQL;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A copy of a table with some of its columns, and of its constraints those that these columns decide. */
final class TableCopy implements AutoCloseable {
    private static final String NAME = "copy_of_table";

    /** The class of errors in a statement, whatever its values. */
    private static final String WRONG_STATEMENT = "42";

    private final DSLContext database;
    private final GeneratedTable table;
    private final Collection<String> columns;

    private TableCopy(DSLContext database, GeneratedTable table, Collection<String> columns) {
        this.database = database;
        this.table = table;
        this.columns = columns;
    }

    /**
     * Why PostgreSQL does not take a row.
     *
     * @param sqlState the error
     * @param constraint the name of the constraint, or empty if PostgreSQL names none
     */
    record Refusal(String sqlState, String constraint) {}

    /** A copy with the given columns, and without the constraints that are left to PostgreSQL. */
    static TableCopy of(GeneratedTable table, Collection<String> columns, DSLContext database) {
        var original = table.facts().name();
        database.execute(
                "create temporary table {0} (like {1} including constraints including defaults including generated including identity)",
                DSL.name(NAME), DSL.name(original.schema(), original.name()));
        var unwanted = table.facts().columns().stream()
                .filter(column -> !columns.contains(column.name()))
                .map(column -> DSL.sql("drop column if exists {0} cascade", DSL.name(column.name())));
        var left = table.facts().constraints().checks().stream()
                .filter(check -> table.findReasonLeft(check.name()).isPresent())
                .map(CheckConstraint::name)
                .map(name -> DSL.sql("drop constraint if exists {0}", DSL.name(name)));
        Stream.concat(left, unwanted)
                .forEach(change -> database.execute("alter table {0} {1}", DSL.name(NAME), change));
        return new TableCopy(database, table, columns);
    }

    /**
     * Inserts a row, unless PostgreSQL refuses it.
     *
     * @throws UnsupportedOperationException if jOOQ writes a statement that PostgreSQL does not take
     */
    Optional<Refusal> insert(Record row) {
        try {
            insertion(row).execute();
            return Optional.empty();
        } catch (DataAccessException e) {
            var message =
                    Optional.ofNullable(e.getCause(PSQLException.class)).map(PSQLException::getServerErrorMessage);
            if (e.sqlState().startsWith(WRONG_STATEMENT)) {
                throw new UnsupportedOperationException(e.sqlState(), e);
            }
            return Optional.of(new Refusal(
                    e.sqlState(), message.map(ServerErrorMessage::getConstraint).orElse("")));
        }
    }

    /** The statement that inserts a row, to be run by hand. */
    String sql(Record row) {
        return database.renderInlined(insertion(row));
    }

    private Query insertion(Record row) {
        var fields = Stream.of(row.fields())
                .filter(field -> columns.contains(field.getName()) && row.changed(field))
                .toList();
        var insert = database.insertInto(DSL.table(DSL.name(NAME)));
        if (fields.isEmpty()) {
            return insert.defaultValues();
        }
        List<Field<?>> values = new ArrayList<>();
        fields.forEach(field -> values.add(value(field, row)));
        return insert.columns(fields).values(values);
    }

    private <T> Field<?> value(Field<T> field, Record row) {
        var value = row.get(field);
        var type = table.findColumn(field.getName()).orElseThrow().base();
        // jOOQ sends a text that PostgreSQL does not take for bits.
        if (!type.array() && (type.isBuiltIn("bit") || type.isBuiltIn("varbit"))) {
            return asIs(DSL.sql("{0}::pg_catalog.varbit", DSL.val(value, Object.class)));
        }
        // To varchar(n)[], jOOQ casts, and PostgreSQL cuts what is too long.
        return value instanceof String[] texts ? asIs(DSL.sql("{0}", DSL.val(texts))) : DSL.val(value, field);
    }

    /** A value that jOOQ does not convert to the type of the column. */
    private static Field<?> asIs(SQL value) {
        return DSL.field(value);
    }

    /** Drops the copy with its rows. */
    @Override
    public void close() {
        database.execute("drop table {0}", DSL.name(NAME));
    }
}
