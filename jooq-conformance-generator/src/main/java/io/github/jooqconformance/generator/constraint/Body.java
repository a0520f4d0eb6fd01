package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The statements of a method in the making. What one of them makes certain is left out of the conditions after it. */
final class Body {
    private final List<Draft> drafts = new ArrayList<>();
    private Condition leaveAtOnce = Condition.never();
    private Knowledge knowledge = Knowledge.NONE;

    /**
     * A statement that may still change.
     *
     * @param condition when it does something
     * @param leaves whether the method is left then
     * @param form what it does
     */
    private record Draft(Condition condition, boolean leaves, Form form) {
        /** Whether it is an if statement, or can be one. */
        boolean isConditional() {
            return !condition.equals(Condition.always()) || form instanceof Guarded;
        }
    }

    private interface Form {
        Step step(String condition, boolean leaves);
    }

    /** What does something on a condition only if there is one. */
    private interface Guarded extends Form {}

    /** Whether the condition certainly holds at the end. */
    boolean isCertain(Condition condition) {
        return condition.given(knowledge).equals(Condition.always());
    }

    /** Leaves the method if the condition holds. */
    void leave(Condition condition) {
        var open = condition.given(knowledge);
        knowledge = open.negated().addedTo(knowledge);
        if (drafts.isEmpty()) {
            leaveAtOnce = leaveAtOnce.or(open);
        } else if (!open.equals(Condition.never())) {
            drafts.add(new Draft(open, /* leaves= */ true, (source, leaves) -> new Step.Leave(source)));
        }
    }

    /** Declares a variable. */
    void let(String name, String expression) {
        drafts.add(new Draft(
                Condition.always(), /* leaves= */ false, (condition, leaves) -> new Step.Let(name, expression)));
    }

    /** Checks each element of a list by another method. */
    void each(String list, String method) {
        drafts.add(
                new Draft(Condition.always(), /* leaves= */ false, (condition, leaves) -> new Step.Each(list, method)));
    }

    /** Reports what is wrong within a value that is not null, and validates itself. */
    void below(String value, String path) {
        Guarded form = (condition, leaves) -> new Step.Below(
                Optional.of(condition)
                        .filter(source -> !source.equals(Condition.always().source())),
                value,
                path);
        drafts.add(new Draft(Condition.always(), /* leaves= */ false, form));
    }

    /**
     * Reports a violation by a value, and goes on.
     *
     * @param rule makes the constant of the rule, if it is needed
     */
    void demand(Condition violated, Supplier<String> rule, String value) {
        demand(violated, /* leaves= */ false, rule, value);
    }

    /** Reports a violation by a value of which nothing more can be said then. */
    void demandFirst(Condition violated, Supplier<String> rule, String value) {
        demand(violated, /* leaves= */ true, rule, value);
        knowledge = violated.negated().addedTo(knowledge);
    }

    private void demand(Condition violated, boolean leaves, Supplier<String> rule, String value) {
        var open = violated.given(knowledge);
        if (!open.equals(Condition.never())) {
            var constant = rule.get();
            drafts.add(new Draft(
                    open, leaves, (condition, isLast) -> new Step.Demand(condition, constant, value, isLast)));
        }
    }

    /** The statements; none if they would report nothing. */
    List<Step> steps() {
        var steps = new ArrayList<Step>();
        var goOn = leaveAtOnce.negated();
        if (drafts.size() == 1 && drafts.get(0).isConditional()) {
            var only = drafts.get(0);
            return List.of(only.form.step(goOn.and(only.condition).source(), /* leaves= */ false));
        }
        if (!drafts.isEmpty() && !leaveAtOnce.equals(Condition.never())) {
            steps.add(new Step.Leave(leaveAtOnce.source()));
        }
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            // At the end of a method there is nothing to leave.
            boolean isLast = i == drafts.size() - 1;
            steps.add(draft.form.step(draft.condition.source(), draft.leaves && !isLast));
        }
        return steps;
    }
}
