package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.generator.differential.Attempt.Outcome;
import io.github.jooqconformance.generator.differential.Attempt.Refusal;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import java.util.Collection;
import java.util.LinkedHashMap;
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

    /** A copy with the given columns, and without the constraints that are left to PostgreSQL. */
    static TableCopy of(GeneratedTable table, Collection<String> columns, DSLContext database) {
        var original = table.facts().name();
        database.execute(
                "create temporary table {0} (like {1} including constraints including defaults including generated"
                        + " including identity)",
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
     * Asks PostgreSQL to write a row.
     *
     * @throws UnsupportedOperationException if jOOQ writes a statement that PostgreSQL does not take
     */
    Outcome write(Attempt attempt) {
        try {
            var place = database.fetchSingle("{0} returning ctid::text", statement(attempt));
            return new Outcome(place.get(0, String.class), Optional.empty());
        } catch (DataAccessException e) {
            var message =
                    Optional.ofNullable(e.getCause(PSQLException.class)).map(PSQLException::getServerErrorMessage);
            if (e.sqlState().startsWith(WRONG_STATEMENT)) {
                throw new UnsupportedOperationException(e.sqlState(), e);
            }
            return new Outcome(
                    "",
                    Optional.of(new Refusal(
                            e.sqlState(),
                            message.map(ServerErrorMessage::getConstraint).orElse(""))));
        }
    }

    /** The statement, to be run by hand. */
    String sql(Attempt attempt) {
        return database.renderInlined(statement(attempt));
    }

    private Query statement(Attempt attempt) {
        var values = new LinkedHashMap<Field<?>, Field<?>>();
        for (var field : attempt.record().fields()) {
            if (columns.contains(field.getName()) && attempt.record().changed(field)) {
                values.put(DSL.field(DSL.name(field.getName())), value(field, attempt.record()));
            }
        }
        var copy = DSL.table(DSL.name(NAME));
        if (attempt.place().isPresent()) {
            return database.update(copy)
                    .set(values)
                    .where(DSL.condition(
                            "ctid = {0}::tid", DSL.inline(attempt.place().get())));
        }
        return values.isEmpty()
                ? database.insertInto(copy).defaultValues()
                : database.insertInto(copy).columns(values.keySet()).values(values.values());
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
