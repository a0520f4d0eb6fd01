package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.Names;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;

/**
 * A value with the variable in which a method finds what PostgreSQL stores of it.
 *
 * @param value the value
 * @param stored the variable, which is the parameter itself unless PostgreSQL may store another value
 * @param demands what the value's type demands
 */
record Variable(CheckedValue value, String stored, List<TypeDemand> demands) {
    /** The value in a method of its own. */
    static Variable alone(CheckedValue value, DtoSource source, SchemaSnapshot types) {
        return of(value, "stored", new Names(List.of(value.variable(), "violations", "index")), source, types);
    }

    /** The value in a method about several, where the names are taken. */
    static Variable among(CheckedValue value, Names names, DtoSource source, SchemaSnapshot types) {
        return of(value, "stored" + Names.capitalized(value.component()), names, source, types);
    }

    private static Variable of(CheckedValue value, String wanted, Names names, DtoSource source, SchemaSnapshot types) {
        var demands = value.isList() && value.dimensions(types) == 1
                ? ofElements(value.element(types), names, source)
                : ofType(value, source);
        var isCoerced = demands.stream().anyMatch(TypeDemand::isCoercion);
        return new Variable(value, isCoerced ? names.unique(wanted) : value.variable(), demands);
    }

    private static List<TypeDemand> ofType(CheckedValue value, DtoSource source) {
        return TypeRule.of(value).stream()
                .flatMap(rule -> rule.demand(value, source).stream())
                .toList();
    }

    /** What becomes of a list if something becomes of its elements. */
    private static List<TypeDemand> ofElements(CheckedValue element, Names names, DtoSource source) {
        return ofType(element, source).stream()
                .filter(TypeDemand::isCoercion)
                .limit(1)
                .map(demand -> demand.ofElements(names.unique("element"), source))
                .toList();
    }
}
