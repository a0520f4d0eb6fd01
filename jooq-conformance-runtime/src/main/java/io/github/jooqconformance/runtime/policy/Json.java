package io.github.jooqconformance.runtime.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a document that knows its place. */
sealed interface Json {
    Place place();

    /** The value as messages name it. */
    String description();

    default Optional<Map<String, Json>> fields() {
        return Optional.empty();
    }

    default Optional<List<Json>> elements() {
        return Optional.empty();
    }

    default Optional<String> text() {
        return Optional.empty();
    }

    /** Whether it stands for there being no value. */
    default boolean isNull() {
        return false;
    }

    /** An object; its fields are in the document's order. */
    record Members(Place place, Map<String, Json> values) implements Json {
        @Override
        public String description() {
            return "an object";
        }

        @Override
        public Optional<Map<String, Json>> fields() {
            return Optional.of(values);
        }
    }

    /** A list. */
    record Elements(Place place, List<Json> values) implements Json {
        @Override
        public String description() {
            return "a list";
        }

        @Override
        public Optional<List<Json>> elements() {
            return Optional.of(values);
        }
    }

    /** A string. */
    record Text(Place place, String value) implements Json {
        @Override
        public String description() {
            return "the string \"" + value + "\"";
        }

        @Override
        public Optional<String> text() {
            return Optional.of(value);
        }
    }

    /** A number, a truth value or null, as it is written. */
    record Scalar(Place place, String description) implements Json {
        @Override
        public boolean isNull() {
            return description.equals("null");
        }
    }
}
