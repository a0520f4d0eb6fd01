package io.github.jooqconformance.runtime.startup;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.PrivilegeDiff;
import io.github.jooqconformance.runtime.model.ModelComparison;
import io.github.jooqconformance.runtime.postgres.CatalogReading;
import io.github.jooqconformance.runtime.report.Coverage;
import io.github.jooqconformance.runtime.schema.Grant.Privilege;
import io.github.jooqconformance.runtime.schema.Part;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.UncomparedObject;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Models beside one reading of the database.
 *
 * @param models the comparisons, one for each model and place
 * @param reading all that was read
 */
record ReadingComparison(List<ModelComparison> models, CatalogReading reading) {
    ReadingComparison {
        models = List.copyOf(models);
    }

    /** The schemas of the database that were compared. */
    List<String> schemas() {
        return models.stream()
                .flatMap(model -> model.schemas().stream())
                .distinct()
                .toList();
    }

    /**
     * All that differs, and what the role that read may not do. What several models say of the same is told once.
     *
     * @param privileges what it needs to do with all tables
     */
    List<Difference> differences(Set<Privilege> privileges) {
        var ofModels = models.stream()
                .flatMap(model -> model.allDifferences().stream())
                .filter(this::isKnown);
        var ofRole = PrivilegeDiff.between(tables().toList(), reading.access(), privileges);
        return Stream.concat(ofModels, ofRole.stream()).distinct().toList();
    }

    /** Whether it is not just that there are comments that could not be read. */
    private boolean isKnown(Difference difference) {
        return !difference.rule().isAboutComment() || !reading.unknown().contains(Part.COMMENTS);
    }

    /** The expected tables, those that were found as they are among them. */
    private Stream<Table> tables() {
        return models.stream()
                .flatMap(model -> Stream.concat(model.conforming().stream(), model.expected().tables().stream()));
    }

    /**
     * How much was compared.
     *
     * @param unmatched patterns of names that no schema has
     */
    Coverage coverage(List<String> unmatched) {
        var columns = new TreeMap<QualifiedName, Integer>();
        tables().forEach(table -> columns.put(table.name(), table.columns().size()));
        return new Coverage(
                new TreeSet<>(columns.keySet()),
                columns.values().stream().mapToInt(Integer::intValue).sum(),
                Stream.concat(
                                reading.notCompared().stream().map(UncomparedObject::toString),
                                unmatched.stream().map(pattern -> "schemas like " + pattern + ", for there are none"))
                        .toList(),
                reading.unknown().stream().map(Part::toString).toList());
    }
}
