package io.github.jooqconformance.runtime.model;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.SchemaDiff;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A model and what of the database concerns it, ready to be compared. The two snapshots agree in all that the model
 * does not state.
 *
 * @param schemas the schemas of the database that the model turned out to be about
 * @param conforming the tables that are known to be as expected, and in neither snapshot
 * @param expected what the model says of everything else, by the names of the database
 * @param actual what the database says of it
 * @param differences what is known already, beside the differences between the snapshots
 */
public record ModelComparison(
        Set<String> schemas,
        List<Table> conforming,
        SchemaSnapshot expected,
        SchemaSnapshot actual,
        List<Difference> differences) {
    public ModelComparison {
        schemas = Set.copyOf(schemas);
        conforming = List.copyOf(conforming);
        requireNonNull(expected, "expected");
        requireNonNull(actual, "actual");
        differences = List.copyOf(differences);
    }

    /** What is known already, and what the comparison of the snapshots brings. */
    public List<Difference> allDifferences() {
        return Stream.concat(differences.stream(), SchemaDiff.between(expected, actual).stream())
                .toList();
    }
}
