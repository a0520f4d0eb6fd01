package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.expression.ExpressionText;
import io.github.jooqconformance.runtime.expression.Respelling;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The comparison of what generated code believes with what the database holds. */
public final class SchemaDiff {
    private SchemaDiff() {}

    /**
     * All differences, each told once, sorted by location and rule. The order of columns is none.
     *
     * @param expected what the generated code believes
     * @param actual what the database holds
     * @return the differences; empty if the schemas are the same
     */
    public static List<Difference> between(SchemaSnapshot expected, SchemaSnapshot actual) {
        return between(expected, actual, ExpressionText::sameMeaning);
    }

    /** As above, with the meaning of expressions for the comparer to tell. */
    static List<Difference> between(
            SchemaSnapshot expected, SchemaSnapshot actual, BiPredicate<String, String> sameExpression) {
        if (expected.equals(actual)) {
            return List.of();
        }
        var references = References.between(expected, actual);
        var updated = references.applyTo(expected);
        var renames = Renames.between(references, updated, actual);
        var comparison = new Comparison(
                updated,
                actual,
                sameExpression,
                new Respelling(renames.objects(), Set.of()),
                Set.of(),
                Labels.between(updated, actual, references));
        return Stream.of(
                        new TableDiff(comparison, renames).differences(),
                        EnumDiff.differences(comparison),
                        new DomainDiff(comparison).differences(),
                        new CompositeDiff(comparison).differences(),
                        RangeDiff.differences(comparison),
                        new SequenceDiff(comparison, references.tables()).differences(),
                        new RoutineDiff(comparison).differences(),
                        ExtensionDiff.differences(comparison))
                .flatMap(differences -> differences)
                .sorted()
                .toList();
    }
}
