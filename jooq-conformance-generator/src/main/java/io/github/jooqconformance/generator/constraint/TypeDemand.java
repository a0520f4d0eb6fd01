package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.validation.PgArray;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Something that PostgreSQL demands of every value of a type.
 *
 * @param name how the rule's constant ends: {@code LENGTH}
 * @param rule the rule, as Java source
 * @param violated when a value that is not null breaks the rule; the argument is the value's source
 * @param stored what becomes of a value that keeps the rule, and is null for one that does not; the argument is the
 *     value's source. The value itself where nothing becomes of it.
 */
record TypeDemand(String name, String rule, Function<String, Condition> violated, UnaryOperator<String> stored) {
    /** The name of the demand to be JSON. */
    static final String JSON = "JSON";

    private static final String ELEMENTS = "ELEMENTS";

    /** The demand to pass a test. */
    static TypeDemand test(String name, String rule, Function<String, Condition> violated) {
        return new TypeDemand(name, rule, violated, UnaryOperator.identity());
    }

    /** The demand that a coercion succeeds, which answers null if it does not. */
    static TypeDemand coercion(String name, String rule, UnaryOperator<String> coercion) {
        return new TypeDemand(name, rule, value -> Condition.isNull(coercion.apply(value)), coercion);
    }

    /** The same of each element of a list. */
    TypeDemand ofElements(String element, DtoSource source) {
        return new TypeDemand(
                ELEMENTS,
                rule,
                list -> Condition.never(),
                list -> "%s.stored(%s, %s -> %s)"
                        .formatted(source.use(PgArray.class), list, element, stored.apply(element)));
    }

    /** Whether conditions can be asked only of a value that keeps the rule: text that is no JSON cannot be read. */
    boolean isPrecondition() {
        return name.equals(JSON);
    }

    /** Whether PostgreSQL may store another value than the given one. */
    boolean isCoercion() {
        // What is stored of elements imports a class, which has to be done only where it is read.
        return name.equals(ELEMENTS) || !stored.apply("value").equals("value");
    }
}
