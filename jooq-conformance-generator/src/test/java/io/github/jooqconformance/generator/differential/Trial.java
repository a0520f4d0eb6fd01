package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * Values tried on something that a table demands.
 *
 * @param subject the table, and the constraint or column
 * @param fate whether it is translated, or why not
 * @param accepted how many rows PostgreSQL accepted
 * @param rejected how many rows it refused
 * @param disagreements the rows on which a judge disagrees with PostgreSQL, as SQL and with both verdicts
 */
record Trial(String subject, String fate, int accepted, int rejected, List<String> disagreements) {
    /** All trials of a table: its columns' types, its constraints, and whole rows. */
    static List<Trial> all(GeneratedTable table, DSLContext database, int values, long seed) {
        var trials = new ArrayList<>(ofTypes(table, database, values, seed));
        trials.addAll(ofChecks(table, database, values, seed));
        var columns = writable(table).stream()
                .filter(column -> table.findReasonLeft(typeOf(column)).isEmpty())
                .toList();
        if (columns.size() > 1) {
            trials.add(of(table, "whole rows", columns, database, values, seed));
        }
        return trials;
    }

    /** The trials of the columns' types, domains included. */
    static List<Trial> ofTypes(GeneratedTable table, DSLContext database, int values, long seed) {
        var trials = new ArrayList<Trial>();
        for (var column : writable(table)) {
            trials.add(of(table, typeOf(column), List.of(column), database, values, seed));
            column.domains().stream()
                    .flatMap(domain -> domain.checks().stream())
                    .map(check -> of(table, check.name(), List.of(column), database, values, seed))
                    .forEach(trials::add);
        }
        return trials;
    }

    /** How a column's type is called among what is left to PostgreSQL. */
    private static String typeOf(GeneratedColumn column) {
        return column.name() + " " + column.column().type().sql();
    }

    private static List<GeneratedColumn> writable(GeneratedTable table) {
        return table.columns().stream().filter(column -> !column.isComputed()).toList();
    }

    /** The trials of the table's own CHECKs. */
    static List<Trial> ofChecks(GeneratedTable table, DSLContext database, int values, long seed) {
        return table.facts().constraints().checks().stream()
                .map(check -> of(table, check, database, values, seed))
                .toList();
    }

    private static Trial of(GeneratedTable table, CheckConstraint check, DSLContext database, int values, long seed) {
        var columns = check.columns().stream()
                .flatMap(name -> table.findColumn(name).stream())
                .toList();
        return of(table, check.name(), columns, database, values, seed);
    }

    /** Tries values on a constraint, or on the type of a column, whose name is given. */
    private static Trial of(
            GeneratedTable table,
            String name,
            List<GeneratedColumn> columns,
            DSLContext database,
            int values,
            long seed) {
        var subject = table.facts().name() + " " + name;
        var left = table.findLeft(name);
        var fate = left.map(reason -> (reason.inPart() ? "translated " : "left to PostgreSQL: ") + reason.remark())
                .orElse("translated");
        if (left.isPresent() && !left.get().inPart()) {
            return untried(subject, fate);
        }
        var random = new Random(seed * 31 + subject.hashCode());
        var rows = new Rows(table, columns, random);
        var names = columns.stream().map(GeneratedColumn::name).toList();
        try (var copy = TableCopy.of(table, names, database)) {
            return new Comparison(table, columns, copy, random).trial(subject, fate, rows, values);
        } catch (LinkageError | UnsupportedOperationException e) {
            // To send some values, jOOQ needs all of its generated classes, of which some may not be initializable.
            return untried(subject, fate + "; not tried, for jOOQ cannot send the values: " + e);
        }
    }

    private static Trial untried(String subject, String fate) {
        return new Trial(subject, fate, 0, 0, List.of());
    }

    int tried() {
        return accepted + rejected;
    }

    /** What was found, on one line, and each disagreement on two more. */
    @Override
    public String toString() {
        var outcome = tried() == 0
                ? ""
                : "; %d values tried, %d accepted, %d rejected; %s"
                        .formatted(
                                tried(),
                                accepted,
                                rejected,
                                disagreements.isEmpty() ? "agrees" : disagreements.size() + " DISAGREEMENTS");
        return subject + ": " + fate + outcome
                + disagreements.stream().map(text -> "\n    " + text).collect(Collectors.joining());
    }
}
