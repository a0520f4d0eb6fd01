package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.validation.Validated;
import io.github.jooqconformance.runtime.validation.Violation;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with a row, to be compared with PostgreSQL's verdict. */
interface Judge {
    /** All that there are. */
    static List<Judge> all(SchemaDocument document) {
        return List.of(
                new ValidateJudge(),
                new BeanValidationJudge(),
                new StandardAnnotationsJudge(),
                new JsonSchemaJudge(document));
    }

    /** What it is called in a report. */
    String name();

    /** What is wrong with a row; nothing if it is good. */
    List<Objection> objections(Validated<?> row);

    /** Whether it says of itself that it does not see what {@code validate()} objects to. */
    default boolean leaves(Validated<?> row, Objection objection) {
        return false;
    }

    /**
     * Something that is wrong.
     *
     * @param component the component that it is about, or the path to that of a composite value; empty if it is about
     *     several
     * @param constraint the name of the broken constraint; empty if it has none
     * @param sqlState the error that PostgreSQL is expected to raise; empty if the judge does not say
     * @param text the whole of it, for people
     */
    record Objection(String component, String constraint, Optional<String> sqlState, String text) {
        /** What the generated code finds. */
        static Objection of(Violation violation) {
            return new Objection(
                    violation.rule().path(),
                    violation.constraint(),
                    Optional.of(violation.sqlState()),
                    violation.toString());
        }

        /** That the judge itself failed: no error of PostgreSQL explains it. */
        static Objection ofFailure(RuntimeException failure) {
            return new Objection("", "", Optional.of(""), "throws " + failure);
        }

        /** The component of the row. */
        String root() {
            return component.replaceFirst("[.\\[].*", "");
        }

        /** Whether the judge could not look at the row's parts. */
        boolean isAboutAll() {
            return sqlState.filter(state -> !state.isEmpty()).isEmpty();
        }

        /** Whether PostgreSQL may have meant the same by an error. */
        boolean explains(String error) {
            return sqlState.isEmpty() || sqlState.get().equals(error);
        }
    }
}
