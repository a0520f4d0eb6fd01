package io.github.jooqconformance.runtime.schema;

import java.util.Comparator;
import java.util.List;

/**
 * The types that a database defines beside PostgreSQL's own, those of each kind sorted by name.
 *
 * @param enums enum types
 * @param domains domains
 * @param composites composite types that were created as such; the row types of tables are not among them
 * @param ranges range types, each with its multirange
 */
public record UserTypes(
        List<EnumType> enums, List<Domain> domains, List<CompositeType> composites, List<RangeType> ranges) {
    /** No type at all. */
    public static final UserTypes NONE = new UserTypes(List.of(), List.of(), List.of(), List.of());

    public UserTypes {
        enums = enums.stream().sorted(Comparator.comparing(EnumType::name)).toList();
        domains = domains.stream().sorted(Comparator.comparing(Domain::name)).toList();
        composites = composites.stream()
                .sorted(Comparator.comparing(CompositeType::name))
                .toList();
        ranges = ranges.stream().sorted(Comparator.comparing(RangeType::name)).toList();
    }
}
