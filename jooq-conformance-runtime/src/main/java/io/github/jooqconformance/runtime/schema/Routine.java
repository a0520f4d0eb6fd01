package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * A function, procedure, aggregate or window function, as those see it who call it.
 *
 * @param name the routine's name
 * @param kind what it is
 * @param identity the types of its input arguments as {@code format_type} prints them, which together with the name
 *     tell it from others
 * @param arguments all arguments with names, modes and defaults as {@code pg_get_function_arguments} prints them
 * @param result the type of the result as {@code pg_get_function_result} prints it; empty for a procedure
 * @param properties how it behaves
 * @param comment the text of {@code COMMENT ON FUNCTION}
 */
public record Routine(
        QualifiedName name,
        Kind kind,
        String identity,
        String arguments,
        Optional<String> result,
        Properties properties,
        Optional<String> comment) {
    /** What kind of routine it is (PostgreSQL: {@code pg_proc.prokind}). */
    public enum Kind {
        FUNCTION("function"),
        PROCEDURE("procedure"),
        AGGREGATE("aggregate"),
        WINDOW("function");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** The word that DDL uses for it. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** What a function promises of its results (PostgreSQL: {@code pg_proc.provolatile}). */
    public enum Volatility {
        IMMUTABLE("immutable"),
        STABLE("stable"),
        VOLATILE("volatile");

        private final String text;

        Volatility(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * How a routine behaves.
     *
     * @param language the language it is written in
     * @param volatility what it promises of its results
     * @param isStrict whether it returns NULL for any NULL argument without being called
     * @param isSecurityDefiner whether it runs with the rights of its owner
     * @param body a hash of its source; empty where the source is not kept as text, as that of aggregates and of bodies
     *     in standard SQL
     */
    public record Properties(
            String language, Volatility volatility, boolean isStrict, boolean isSecurityDefiner, String body) {
        public Properties {
            requireNonNull(language, "language");
            requireNonNull(volatility, "volatility");
            requireNonNull(body, "body");
        }
    }

    /** What PostgreSQL refuses to call but as a trigger. */
    private static final Set<String> TRIGGERS = Set.of("trigger", "event_trigger");

    public Routine {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(identity, "identity");
        requireNonNull(arguments, "arguments");
        requireNonNull(result, "result");
        requireNonNull(properties, "properties");
        requireNonNull(comment, "comment");
    }

    /** Whether statements can call it, and not only triggers. */
    public boolean isCallable() {
        return result.filter(TRIGGERS::contains).isEmpty();
    }

    /** The name with the types of the arguments, as DDL names the routine. */
    public String signature() {
        return name + "(" + identity + ")";
    }
}
