package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.validation.Validated;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with a row, to be compared with PostgreSQL's verdict. */
interface Judge {
    /** All that there are. */
    List<Judge> ALL = List.of(new ValidateJudge());

    /** What it is called in a report. */
    String name();

    /** What is wrong with a row; nothing if it is good. */
    List<Objection> objections(Validated<?> row);

    /**
     * Something that is wrong.
     *
     * @param component the component that it is about; empty if it is about several
     * @param constraint the name of the broken constraint; empty if it has none
     * @param sqlState the error that PostgreSQL is expected to raise; empty if the judge does not say
     * @param text the whole of it, for people
     */
    record Objection(String component, String constraint, Optional<String> sqlState, String text) {
        /** That the judge itself failed: no error of PostgreSQL explains it. */
        static Objection ofFailure(RuntimeException failure) {
            return new Objection("", "", Optional.of(""), "throws " + failure);
        }

        boolean isFailure() {
            return sqlState.equals(Optional.of(""));
        }

        /** Whether PostgreSQL may have meant the same by an error. */
        boolean explains(String error) {
            return sqlState.isEmpty() || sqlState.get().equals(error);
        }
    }
}
