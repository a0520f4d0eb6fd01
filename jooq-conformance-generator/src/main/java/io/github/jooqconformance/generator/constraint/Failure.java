package io.github.jooqconformance.generator.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An error in which evaluating a condition ends.
 *
 * @param condition when it does
 * @param error the error
 */
record Failure(Condition condition, EvaluationError error) {
    /**
     * The errors in which evaluating ends, in the order in which PostgreSQL runs into them: the first one whose
     * condition holds is raised.
     *
     * @param fails when evaluating ends in any error
     * @throws Refusal if it is not certain in which
     */
    static List<Failure> in(Condition fails) {
        var failures = new ArrayList<Failure>();
        for (var next : parts(fails)) {
            int last = failures.size() - 1;
            if (last >= 0 && failures.get(last).error == next.error) {
                failures.set(last, new Failure(failures.get(last).condition.or(next.condition), next.error));
            } else {
                failures.add(next);
            }
        }
        return failures;
    }

    /** The errors of which it is certain that they are such: each where no doubt comes before it. */
    static List<Failure> certain(List<Failure> failures) {
        return IntStream.range(0, failures.size())
                .filter(i -> failures.get(i).error.isCertain())
                .mapToObj(i -> new Failure(
                        undoubted(failures.subList(0, i), failures.get(i).condition), failures.get(i).error))
                .toList();
    }

    /** A condition where none of the errors is in doubt. */
    static Condition undoubted(List<Failure> failures, Condition condition) {
        return failures.stream()
                .filter(failure -> !failure.error.isCertain())
                .map(failure -> failure.condition.negated())
                .reduce(Condition.always(), Condition::and)
                .and(condition);
    }

    /** Why it is not certain everywhere whether this is an error; empty if it is. */
    Optional<String> findDoubt() {
        return error.findDoubt();
    }

    private static List<Failure> parts(Condition fails) {
        if (fails instanceof Junction junction) {
            return switch (junction.connective()) {
                case OR ->
                    junction.operands().stream()
                            .flatMap(operand -> parts(operand).stream())
                            .toList();
                case AND -> guarded(junction.operands());
            };
        }
        return List.of(new Failure(fails, fails.findError().orElseThrow(Failure::uncertain)));
    }

    /** The errors of the one among some conditions that can be such, as long as the others hold. */
    private static List<Failure> guarded(List<Condition> conditions) {
        var failing = IntStream.range(0, conditions.size())
                .filter(i -> conditions.get(i).raisesErrors())
                .toArray();
        if (failing.length != 1) {
            throw uncertain();
        }
        return parts(conditions.get(failing[0])).stream()
                .map(part -> {
                    var guards = new ArrayList<>(conditions);
                    guards.set(failing[0], part.condition);
                    return new Failure(guards.stream().reduce(Condition.always(), Condition::and), part.error);
                })
                .toList();
    }

    private static Refusal uncertain() {
        return new Refusal("may fail in several ways");
    }
}
