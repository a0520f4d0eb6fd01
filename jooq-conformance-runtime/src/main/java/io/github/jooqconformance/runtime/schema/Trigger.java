package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A trigger of a table or view; those by which PostgreSQL enforces constraints are not told.
 *
 * @param name the trigger's name
 * @param definition when it fires and what it calls as {@code pg_get_triggerdef} prints it, from the timing on and
 *     without the condition: {@code before insert or update on public.film for each row execute function
 *     public.touch()}
 * @param condition the condition of {@code WHEN}, without its outer parentheses
 * @param firing in which sessions it fires
 * @param comment the text of {@code COMMENT ON TRIGGER}
 */
public record Trigger(
        String name, String definition, Optional<String> condition, Firing firing, Optional<String> comment) {
    /** In which sessions a trigger fires (PostgreSQL: {@code pg_trigger.tgenabled}). */
    public enum Firing {
        /** In ordinary sessions, which is the default. */
        ORIGIN("enable"),
        REPLICA("enable replica"),
        ALWAYS("enable always"),
        DISABLED("disable");

        private final String text;

        Firing(String text) {
            this.text = text;
        }

        /** The word that {@code ALTER TABLE} sets it with. */
        @Override
        public String toString() {
            return text;
        }
    }

    public Trigger {
        requireNonNull(name, "name");
        requireNonNull(definition, "definition");
        requireNonNull(condition, "condition");
        requireNonNull(firing, "firing");
        requireNonNull(comment, "comment");
    }
}
