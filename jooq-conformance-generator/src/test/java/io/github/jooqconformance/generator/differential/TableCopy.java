package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.generator.differential.Attempt.Outcome;
import io.github.jooqconformance.generator.differential.Attempt.Refusal;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A copy of a table with some of its columns, and of its constraints those that these columns decide. */
final class TableCopy implements AutoCloseable {
    /** What it is called, as SQL. */
    static final String NAME = "copy_of_table";

    private final DSLContext database;
    private final List<CopiedField> fields;
    private final Optional<BatchedWrites> batches;

    private TableCopy(DSLContext database, List<CopiedField> fields) {
        this.database = database;
        this.fields = fields;
        batches = BatchedWrites.of(fields, database);
    }

    /** A copy with the given columns, and without the constraints that are left to PostgreSQL. */
    static TableCopy of(GeneratedTable table, Collection<String> columns, DSLContext database) {
        var original = table.facts().name();
        database.execute(
                "create temporary table {0} (like {1} including defaults including generated including identity)",
                DSL.name(NAME), DSL.name(original.schema(), original.name()));
        var unwanted = table.facts().columns().stream()
                .filter(column -> !columns.contains(column.name()))
                .map(column -> DSL.sql("drop column if exists {0} cascade", DSL.name(column.name())));
        unwanted.forEach(change -> database.execute("alter table {0} {1}", DSL.name(NAME), change));
        table.facts().constraints().checks().stream()
                .filter(check -> columns.containsAll(check.columns()))
                .filter(check -> table.findReasonLeft(check.name()).isEmpty())
                .forEach(check -> add(check, database));
        return new TableCopy(database, fields(table, columns));
    }

    /** One by one, since LIKE copies none if there is one that reads whole rows. */
    private static void add(CheckConstraint check, DSLContext database) {
        // A plain statement, lest jOOQ look for parameters in it.
        database.connection(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("alter table %s add constraint %s %s"
                        .formatted(NAME, QualifiedName.quoted(check.name()), check.definition()));
            }
        });
    }

    private static List<CopiedField> fields(GeneratedTable table, Collection<String> columns) {
        return GeneratedShapes.toRecord(table.dto(Map.of()))
                .fieldStream()
                .filter(field -> columns.contains(field.getName()))
                .map(field ->
                        new CopiedField(field, table.findColumn(field.getName()).orElseThrow()))
                .toList();
    }

    /**
     * Asks PostgreSQL to write rows, and keeps them.
     *
     * @throws UnsupportedOperationException if jOOQ writes a statement that PostgreSQL does not take
     */
    List<Outcome> write(List<Attempt> attempts) {
        return outcomes(attempts, /* kept= */ true);
    }

    /**
     * Asks PostgreSQL to write rows, each of which is undone.
     *
     * @throws UnsupportedOperationException if jOOQ writes a statement that PostgreSQL does not take
     */
    List<Outcome> rehearse(List<Attempt> attempts) {
        return outcomes(attempts, /* kept= */ false);
    }

    private List<Outcome> outcomes(List<Attempt> attempts, boolean kept) {
        var outcomes = new ArrayList<Outcome>(attempts.size());
        var together =
                attempts.stream().filter(attempt -> !attempt.isUnreadable()).toList();
        var found = outcomesTogether(together, kept).iterator();
        for (var attempt : attempts) {
            outcomes.add(attempt.isUnreadable() ? alone(attempt, kept) : found.next());
        }
        return outcomes;
    }

    private List<Outcome> outcomesTogether(List<Attempt> attempts, boolean kept) {
        if (attempts.isEmpty()) {
            return List.of();
        }
        var found = batches.flatMap(together -> together.find(attempts, kept));
        if (found.isPresent()) {
            return found.get();
        }
        if (attempts.size() == 1) {
            return List.of(alone(attempts.get(0), kept));
        }
        int half = attempts.size() / 2;
        return Stream.of(attempts.subList(0, half), attempts.subList(half, attempts.size()))
                .flatMap(part -> outcomesTogether(part, kept).stream())
                .toList();
    }

    /** What PostgreSQL makes of an attempt that is sent as a statement of its own. */
    Outcome alone(Attempt attempt, boolean kept) {
        if (kept) {
            return written(attempt);
        }
        return database.connectionResult(connection -> {
            connection.setAutoCommit(false);
            try {
                return written(attempt);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    private Outcome written(Attempt attempt) {
        try {
            var place = database.fetchSingle("{0} returning ctid::text", statement(attempt));
            return new Outcome(place.get(0, String.class), Optional.empty());
        } catch (DataAccessException e) {
            var constraint = Optional.ofNullable(e.getCause(PSQLException.class))
                    .map(PSQLException::getServerErrorMessage)
                    .map(ServerErrorMessage::getConstraint);
            var outcome = new Outcome("", Optional.of(new Refusal(e.sqlState(), constraint.orElse(""))));
            if (outcome.isWrongStatement()) {
                throw new UnsupportedOperationException(e.sqlState(), e);
            }
            return outcome;
        }
    }

    /** The statement, to be run by hand. */
    String sql(Attempt attempt) {
        return database.renderInlined(statement(attempt));
    }

    private Query statement(Attempt attempt) {
        var values = new LinkedHashMap<Field<?>, Field<?>>();
        for (var field : fields) {
            if (attempt.record().changed(field.field())) {
                values.put(DSL.field(field.name()), field.value(attempt.record()));
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

    /** Drops the copy with its rows. */
    @Override
    public void close() {
        batches.ifPresent(BatchedWrites::close);
        database.execute("drop table {0}", DSL.name(NAME));
    }
}
