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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares PostgreSQL's verdicts on attempts to write some columns of a table with those of all judges. */
final class Comparison {
    private static final Judge EXACT = new ValidateJudge();

    /** How many rows are sent at once. */
    private static final int TOGETHER = 500;

    private final GeneratedTable table;
    private final Set<String> components;
    private final Set<String> constraints;
    private final boolean hasLeftDomain;
    private final boolean isLeftInPart;
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
        hasLeftDomain = columns.stream()
                .flatMap(GeneratedColumn::allDomains)
                .flatMap(domain -> domain.checks().stream())
                .anyMatch(check -> table.leftDomains().contains(check.name()));
        isLeftInPart = constraints.stream().anyMatch(table::isLeft);
    }

    Trial trial(String subject, String fate, Rows rows, int values) {
        for (int done = 0; done < values; done += TOGETHER) {
            compare(Stream.generate(() -> rows.next(values))
                    .limit(Math.min(TOGETHER, values - done))
                    .toList());
        }
        return new Trial(subject, fate, accepted, rejected, List.copyOf(disagreements));
    }

    /** Writes rows, the same again as values of their own, and what changes the row before each into it. */
    private void compare(List<Map<String, @Nullable Object>> values) {
        var rows = values.stream().map(attempts::row).toList();
        var outcomes = copy.write(rows);
        var others = new ArrayList<Attempt>();
        for (int i = 0; i < values.size(); i++) {
            var refusal = outcomes.get(i).refusal();
            compare(rows.get(i), refusal);
            var insert = attempts.insert(values.get(i));
            if (insert.isSameStatementAs(rows.get(i))) {
                compare(insert, refusal);
            } else {
                others.add(insert);
            }
            var change = values.get(i);
            stored.flatMap(old -> attempts.findUpdate(change, old)).ifPresent(others::add);
            if (refusal.isEmpty()) {
                stored = Optional.of(new Stored(outcomes.get(i).place(), values.get(i)));
                accepted++;
            } else {
                rejected++;
            }
        }
        var rehearsed = copy.rehearse(others).iterator();
        others.forEach(attempt -> compare(attempt, rehearsed.next().refusal()));
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
            return components.contains(objection.root());
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
                // A condition that calculates with a value which PostgreSQL adds, or that is left to it, may run into
                // an error.
                || (error.isOfCalculation() && (!attempt.isKnown() || hasLeftDomain))
                // What text is a number, servers do not agree on.
                || (isLeftInPart && error.sqlState().equals("22P02"))
                // A domain's constraint, which the copy has even if it is left to PostgreSQL, or one left in part.
                || table.isLeft(error.constraint())
                || table.leftDomains().contains(error.constraint())
                || (objections.isEmpty()
                        && (isBrokenByPostgres(attempt, error.constraint()) || isLeft(attempt, judge)));
    }

    /** Whether a constraint was broken by a row that leaves a value to PostgreSQL: perhaps by that value. */
    private static boolean isBrokenByPostgres(Attempt attempt, String constraint) {
        return !constraint.isEmpty() && !attempt.isKnown();
    }

    /** Whether all that there is to see is what a judge says that it does not see, or cannot. */
    private boolean isLeft(Attempt attempt, Judge judge) {
        boolean isInvalid = false;
        for (var row : attempt.validated()) {
            for (var objection : objections(EXACT, row)) {
                if (!judge.leaves(row, objection) && !isBrokenByPostgres(attempt, objection.constraint())) {
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
