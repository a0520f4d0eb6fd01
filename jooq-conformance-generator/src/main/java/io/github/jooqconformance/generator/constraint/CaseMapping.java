package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.validation.PgText;
import java.util.Optional;

/**
 * A change of case, of which only the tests are known that succeed in every locale.
 *
 * @param function the function of PostgreSQL, and of {@link PgText}: {@code lower} or {@code upper}
 * @param value the Java source of the text whose case changes
 */
record CaseMapping(String function, String value) {
    private static final Optional<String> DOUBT = Optional.of("the locale decides on the case of letters beyond ASCII");

    /** The condition that a term meets which was tested as if its case were changed. */
    Truth in(Term term, Truth tested, DtoSource source) {
        return new Truth(
                inEveryLocale(tested.isTrue(), term, source),
                inEveryLocale(tested.isFalse(), term, source),
                tested.fails(),
                DOUBT);
    }

    private Condition inEveryLocale(Condition condition, Term term, DtoSource source) {
        return condition.reads().isEmpty()
                ? condition
                : Condition.holds(
                        source.text(function, value, term.source() + " -> " + condition.source()), condition.reads());
    }
}
