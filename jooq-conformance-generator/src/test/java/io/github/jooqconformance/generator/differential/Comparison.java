package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.generator.differential.Attempt.Refusal;
import io.github.jooqconformance.generator.differential.Attempt.Stored;
import io.github.jooqconformance.generator.differential.Judge.Objection;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.validation.Validated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares PostgreSQL's verdicts on attempts to write some columns of a table with those of all judges. */
final class Comparison {
    private static final Judge EXACT = new ValidateJudge();

    private final GeneratedTable table;
    private final Set<String> components;
    private final Set<String> constraints;
    private final TableCopy copy;
    private final Attempts attempts;
    private Optional<Stored> stored = Optional.empty();
    private int accepted;
    private int rejected;
    private final List<String> disagreements = new ArrayList<>();

    Comparison(GeneratedTable table, List<GeneratedColumn> columns, TableCopy copy, Random random) {
        this.table = table;
        this.copy = copy;
        attempts = new Attempts(table, columns, random);
        components = columns.stream().map(GeneratedColumn::component).collect(Collectors.toSet());
        var names = columns.stream().map(GeneratedColumn::name).toList();
        constraints = table.facts().constraints().checks().stream()
                .filter(check -> names.containsAll(check.columns()))
                .map(CheckConstraint::name)
                .collect(Collectors.toSet());
    }

    Trial trial(String subject, String fate, Rows rows, int values) {
        for (int i = 0; i < values; i++) {
            compare(rows.next(values));
        }
        return new Trial(subject, fate, accepted, rejected, List.copyOf(disagreements));
    }

    private void compare(Map<String, @Nullable Object> values) {
        var row = attempts.row(values);
        var outcome = copy.write(row);
        compare(row, outcome.refusal());
        var insert = attempts.insert(values);
        compare(
                insert,
                insert.isSameStatementAs(row)
                        ? outcome.refusal()
                        : copy.write(insert).refusal());
        stored.flatMap(old -> attempts.findUpdate(values, old)).ifPresent(this::change);
        if (outcome.refusal().isEmpty()) {
            stored = Optional.of(new Stored(outcome.place(), values));
            accepted++;
        } else {
            rejected++;
        }
    }

    private void change(Attempt update) {
        var outcome = copy.write(update);
        compare(update, outcome.refusal());
        if (outcome.refusal().isEmpty()) {
            stored = Optional.of(new Stored(outcome.place(), update.row()));
        }
    }

    private void compare(Attempt attempt, Optional<Refusal> refusal) {
        for (var judge : table.judges()) {
            var objections = attempt.validated().stream()
                    .flatMap(row -> objections(judge, row).stream())
                    .toList();
            if (!agrees(attempt, judge, refusal, objections)) {
                disagreements.add("PostgreSQL %s; %s %s\n        %s"
                        .formatted(
                                refusal.map(Object::toString).orElse("accepts"),
                                judge.name(),
                                objections.isEmpty()
                                        ? "accepts"
                                        : objections.stream()
                                                .map(Objection::text)
                                                .toList(),
                                copy.sql(attempt)));
            }
        }
    }

    private boolean isAboutCopy(Objection objection) {
        if (!objection.component().isEmpty()) {
            return components.contains(objection.component());
        }
        // A calculation that overflows names its constraint only in words.
        return objection.constraint().isEmpty()
                ? objection.isAboutAll() || constraints.stream().anyMatch(objection.text()::contains)
                : constraints.contains(objection.constraint());
    }

    private boolean agrees(Attempt attempt, Judge judge, Optional<Refusal> refusal, List<Objection> objections) {
        if (refusal.isEmpty()) {
            return objections.isEmpty();
        }
        var error = refusal.get();
        return objections.stream().anyMatch(objection -> objection.explains(error.sqlState()))
                // A domain's constraint, which the copy has even if it is left to PostgreSQL, or one left in part.
                || table.isLeft(error.constraint())
                || (objections.isEmpty() && (isBrokenByPostgres(attempt, error) || isLeft(attempt, judge)));
    }

    /** Whether a constraint was broken by a row that leaves a value to PostgreSQL: perhaps by that value. */
    private static boolean isBrokenByPostgres(Attempt attempt, Refusal refusal) {
        return !refusal.constraint().isEmpty() && !attempt.isKnown();
    }

    /** Whether all that there is to see is what a judge says that it does not see. */
    private boolean isLeft(Attempt attempt, Judge judge) {
        boolean isInvalid = false;
        for (var row : attempt.validated()) {
            for (var objection : objections(EXACT, row)) {
                if (!judge.leaves(row, objection)) {
                    return false;
                }
                isInvalid = true;
            }
        }
        return isInvalid;
    }

    private List<Objection> objections(Judge judge, Validated<?> row) {
        return judge.objections(row).stream().filter(this::isAboutCopy).toList();
    }
}
