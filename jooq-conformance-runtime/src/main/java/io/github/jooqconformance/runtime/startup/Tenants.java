package io.github.jooqconformance.runtime.startup;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.model.SchemaMapping;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Schemas of the database each of which is to be like one schema of the code.
 *
 * @param schema the schema of the code
 * @param places the names of those in the database, in which {@code *} stands for any characters
 */
record Tenants(String schema, List<String> places) {
    /** Every schema of the code is in one place. */
    static final Tenants NONE = new Tenants("", List.of());

    Tenants {
        requireNonNull(schema, "schema");
        places = List.copyOf(places);
    }

    private static boolean isPattern(String place) {
        return place.contains("*");
    }

    /**
     * What of this there is in a database.
     *
     * @param schemas tells the schemas of the database; not asked if every place has a name
     */
    Found in(Supplier<? extends Collection<String>> schemas) {
        var existing = places.stream().anyMatch(Tenants::isPattern) ? schemas.get() : List.<String>of();
        return new Found(
                places.stream()
                        .flatMap(place -> matches(place, existing))
                        .distinct()
                        .toList(),
                places.stream()
                        .filter(place -> matches(place, existing).findAny().isEmpty())
                        .toList());
    }

    private static Stream<String> matches(String place, Collection<String> existing) {
        return isPattern(place) ? existing.stream().filter(pattern(place).asMatchPredicate()) : Stream.of(place);
    }

    private static Pattern pattern(String place) {
        return Pattern.compile(
                Stream.of(place.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    /** The mapping for each place; the given one if there are to be none. */
    List<SchemaMapping> mappings(SchemaMapping mapping, Found found) {
        return places.isEmpty()
                ? List.of(mapping)
                : found.schemas().stream()
                        .map(place -> mapping.withSchema(schema, place))
                        .toList();
    }

    /**
     * The places in one database.
     *
     * @param schemas the schemas that have a name or match a pattern
     * @param unmatched the patterns that match no schema
     */
    record Found(List<String> schemas, List<String> unmatched) {
        Found {
            schemas = List.copyOf(schemas);
            unmatched = List.copyOf(unmatched);
        }
    }
}
