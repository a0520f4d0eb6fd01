package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a value's type demands, its domains resolved.
 *
 * @param base the type that stores the value; no domain, but possibly an array
 * @param domains the domains that the value has to satisfy, in PostgreSQL's order: first the one next to the base
 * @param collation the collation, if it is not the one that the base has by default
 */
public record ValueType(ColumnType base, List<Domain> domains, Optional<QualifiedName> collation) {
    static ValueType of(ColumnType type, SchemaSnapshot types) {
        // The domain of an array's elements says nothing of the array.
        var domains = new ArrayList<>(type.array() ? List.<Domain>of() : types.domainChain(type));
        Collections.reverse(domains);
        var collation = Stream.concat(domains.stream().map(Domain::base), Stream.of(type))
                .flatMap(t -> t.collation().stream())
                .reduce((inner, outer) -> outer);
        return new ValueType(domains.isEmpty() ? type : domains.get(0).base(), List.copyOf(domains), collation);
    }

    /** The type of an array's elements. */
    ValueType element(SchemaSnapshot types) {
        return of(
                new ColumnType(base.sql(), base.name(), base.kind(), base.modifier(), false, base.collation()), types);
    }

    public boolean isNullable() {
        return domains.stream().allMatch(Domain::nullable);
    }
}
