package io.github.jooqconformance.generator.model;

import java.util.Optional;

/** A statement of a {@link CheckMethod}. Its parts are Java source. */
public sealed interface Step {
    /** Turns this step into something else. */
    <R> R accept(Visitor<R> visitor);

    /** Does something with each kind of step. */
    interface Visitor<R> {
        R let(Let step);

        R leave(Leave step);

        R demand(Demand step);

        R each(Each step);

        R below(Below step);
    }

    /** Declares a local variable: {@code var stored = Pg.varchar(title, 255);}. */
    record Let(String name, String expression) implements Step {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.let(this);
        }
    }

    /** Leaves the method: {@code if (title == null) return;}. */
    record Leave(String condition) implements Step {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.leave(this);
        }
    }

    /**
     * Reports a violation: {@code if (stored == null) { violations.add(TITLE_LENGTH, title); }}.
     *
     * @param violated when the rule is broken
     * @param rule the name of the rule's {@link Constant}
     * @param value the rejected value, {@code null} for none
     * @param isLast whether nothing more can be said of the value then, so that the method is left
     */
    record Demand(String violated, String rule, String value, boolean isLast) implements Step {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.demand(this);
        }
    }

    /**
     * Reports what is wrong within a value that validates itself: {@code violations.addAll("address", address)}.
     *
     * @param condition when the value is there, if that is not certain
     * @param value the value
     * @param path the component that holds it, alone or in a list
     */
    record Below(Optional<String> condition, String value, String path) implements Step {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.below(this);
        }
    }

    /**
     * Calls a method for each element of a list: {@code checkTagsElement(tags.get(i), i, violations)}.
     *
     * @param list the list
     * @param method the method, which takes the element, its index and the violations
     */
    record Each(String list, String method) implements Step {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.each(this);
        }
    }
}
