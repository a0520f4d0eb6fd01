package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.generator.differential.Attempt.Outcome;
import io.github.jooqconformance.generator.differential.Attempt.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Sends attempts together: a function of the server's makes each of them, and notes what came of it. Values are bound
 * as they are to a statement of their own, so that jOOQ and the driver do the same to them. Of several faults in a row,
 * PostgreSQL may name another one.
 */
final class BatchedWrites implements AutoCloseable {
    /** A function has at most 100 parameters, of which two are no values. */
    private static final int MAX_FIELDS = 98;

    private static final String FUNCTION = """
            create function pg_temp.attempt(statement text, kept boolean, %s) returns text[] language plpgsql as $body$
            declare
                place text;
                state text;
                broken text;
            begin
                execute statement into strict place using %s;
                if not kept then
                    raise exception using errcode = 'UNDO0';
                end if;
                return array[place, '', ''];
            exception when others then
                get stacked diagnostics state = returned_sqlstate, broken = constraint_name;
                return case when state = 'UNDO0' then array[place, '', ''] else array['', state, broken] end;
            end $body$""";

    private final DSLContext database;
    private final List<CopiedField> fields;
    private final Query call;

    private BatchedWrites(DSLContext database, List<CopiedField> fields) {
        this.database = database;
        this.fields = fields;
        call = database.query(
                "insert into outcomes select {0}, pg_temp.attempt({1}, {2}, {3})",
                DSL.val(0),
                DSL.val(""),
                DSL.val(true),
                DSL.list(fields.stream().map(CopiedField::parameter).toList()));
    }

    /**
     * Makes the function; empty if no function takes so many values, or jOOQ does not bind composite ones in batches.
     *
     * @param fields what may be written
     */
    static Optional<BatchedWrites> of(List<CopiedField> fields, DSLContext database) {
        if (fields.size() > MAX_FIELDS
                || fields.stream().anyMatch(field -> field.column().isComposite())) {
            return Optional.empty();
        }
        database.execute("create temporary table outcomes (number int, outcome text[]) on commit delete rows");
        // A plain statement, lest jOOQ look for parameters in it.
        database.connection(connection -> {
            try (var statement = connection.createStatement()) {
                var all = IntStream.range(0, fields.size()).boxed().toList();
                statement.execute(FUNCTION.formatted(
                        listed(all, i -> "v" + i + " " + fields.get(i).typeSent()), listed(all, i -> "v" + i)));
            }
        });
        return Optional.of(new BatchedWrites(database, fields));
    }

    /**
     * What PostgreSQL makes of attempts; empty if a value is refused before it reaches the function, or a statement is
     * wrong whatever its values.
     *
     * @param kept whether the rows stay as they are then
     */
    Optional<List<Outcome>> find(List<Attempt> attempts, boolean kept) {
        try {
            return Optional.of(database.transactionResult(transaction -> outcomes(attempts, kept, transaction.dsl())))
                    .filter(outcomes -> outcomes.stream().noneMatch(Outcome::isWrongStatement));
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }

    private List<Outcome> outcomes(List<Attempt> attempts, boolean kept, DSLContext transaction) {
        var rows = new Object[attempts.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = bound(i, attempts.get(i), kept);
        }
        transaction.batch(call, rows).execute();
        return transaction
                .fetch("select outcome from outcomes order by number")
                .map(found -> outcome(found.get(0, String[].class)));
    }

    private @Nullable Object[] bound(int number, Attempt attempt, boolean kept) {
        var values = new ArrayList<@Nullable Object>(List.of(number, statement(attempt), kept));
        fields.forEach(field -> values.add(attempt.record().get(field.field())));
        return values.toArray();
    }

    private static Outcome outcome(String[] parts) {
        return new Outcome(
                parts[0], parts[1].isEmpty() ? Optional.empty() : Optional.of(new Refusal(parts[1], parts[2])));
    }

    /** The statement of an attempt, in which values are numbered as the fields are. */
    private String statement(Attempt attempt) {
        var written = IntStream.rangeClosed(1, fields.size())
                .filter(number ->
                        attempt.record().changed(fields.get(number - 1).field()))
                .boxed()
                .toList();
        if (attempt.place().isPresent()) {
            return "update %s set %s where ctid = '%s' returning ctid"
                    .formatted(
                            TableCopy.NAME,
                            listed(written, number -> name(number) + " = $" + number),
                            attempt.place().get());
        }
        return written.isEmpty()
                ? "insert into %s default values returning ctid".formatted(TableCopy.NAME)
                : "insert into %s (%s) values (%s) returning ctid"
                        .formatted(
                                TableCopy.NAME, listed(written, this::name), listed(written, number -> "$" + number));
    }

    private String name(int number) {
        return fields.get(number - 1).name().toString();
    }

    private static String listed(List<Integer> numbers, IntFunction<String> text) {
        return numbers.stream().map(text::apply).collect(Collectors.joining(", "));
    }

    /** Drops the function. */
    @Override
    public void close() {
        database.execute("drop table outcomes");
        database.execute("drop function pg_temp.attempt");
    }
}
