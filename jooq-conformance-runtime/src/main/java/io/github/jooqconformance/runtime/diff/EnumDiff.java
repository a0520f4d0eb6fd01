package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares enum types. */
final class EnumDiff implements ObjectKind<EnumType> {
    /**
     * The enums, paired; renamed is what has the same labels under another name, or in another schema. A label may have
     * been renamed with the type if all columns that were of the one are of the other.
     */
    static NamedPairs<EnumType> pairs(SchemaSnapshot expected, SchemaSnapshot actual) {
        return NamedPairs.of(expected.enums(), actual.enums(), EnumType::name)
                .withRenames(Likeness.of(type -> List.of(type.name().schema(), type.labels())))
                .withRenames(Likeness.of(type -> List.of(type.name().name(), type.labels())))
                .withRenames((e, a) -> e.name().schema().equals(a.name().schema())
                        && haveSameLabelsButOne(e.labels(), a.labels())
                        && isTypeOfSameColumns(e.name(), a.name(), expected, actual));
    }

    /** Whether all labels but one, and one at least, stand where they stood. */
    private static boolean haveSameLabelsButOne(List<String> expected, List<String> actual) {
        return expected.size() > 1
                && expected.size() == actual.size()
                && IntStream.range(0, expected.size())
                                .filter(i -> !expected.get(i).equals(actual.get(i)))
                                .count()
                        == 1;
    }

    private static boolean isTypeOfSameColumns(
            QualifiedName expectedType, QualifiedName actualType, SchemaSnapshot expected, SchemaSnapshot actual) {
        // The columns that are expected may follow a renaming already.
        var names = Set.of(expectedType, actualType);
        var types = expected.tables().stream()
                .flatMap(table -> actual.findTable(table.name()).stream()
                        .flatMap(now -> table.columns().stream()
                                .filter(column -> names.contains(column.type().name()))
                                .flatMap(column -> now.findColumn(column.name()).stream())))
                .map(column -> column.type().name())
                .collect(Collectors.toSet());
        return types.equals(Set.of(actualType));
    }

    static Stream<Difference> differences(Comparison comparison) {
        var pairs = pairs(comparison.expected(), comparison.actual());
        var kind = new EnumDiff();
        return Stream.concat(
                new ObjectDiff<>(kind).between(pairs),
                pairs.renamed().stream()
                        .flatMap(pair -> kind.changed(kind.location(pair.expected()), pair.expected(), pair.actual())));
    }

    @Override
    public Location location(EnumType type) {
        return Location.of(Location.Kind.ENUM, type.name());
    }

    @Override
    public String definition(EnumType type) {
        return Definitions.enumType(type);
    }

    @Override
    public Rule missing(EnumType expected) {
        return Rule.ENUM_MISSING;
    }

    @Override
    public Rule unexpected(EnumType actual) {
        return Rule.ENUM_UNEXPECTED;
    }

    @Override
    public Rule renamed(EnumType expected, EnumType actual) {
        return Rule.ENUM_RENAMED;
    }

    /** The labels, paired; renamed is what has the place of the former label among as many others as before. */
    static NamedPairs<String> labels(EnumType expected, EnumType actual) {
        var before = expected.labels();
        var after = actual.labels();
        return NamedPairs.of(before, after, Function.identity())
                .withRenames((e, a) -> before.size() == after.size() && before.indexOf(e) == after.indexOf(a));
    }

    @Override
    public Stream<Difference> changed(Location location, EnumType expected, EnumType actual) {
        var labels = labels(expected, actual);
        return Stream.of(
                        labels.missing().stream()
                                .map(label -> Difference.missing(
                                        Rule.LABEL_MISSING, location, placed(label, expected.labels()))),
                        labels.unexpected().stream()
                                .map(label -> Difference.unexpected(
                                        Rule.LABEL_UNEXPECTED, location, placed(label, actual.labels()))),
                        labels.renamed().stream()
                                .map(pair -> Difference.changed(
                                        Rule.LABEL_RENAMED,
                                        location,
                                        Definitions.literal(pair.expected()),
                                        Definitions.literal(pair.actual()))),
                        order(location, expected, actual),
                        CommentDiff.between(Rule.COMMENT_CHANGED, location, expected.comment(), actual.comment()))
                .flatMap(differences -> differences);
    }

    private static Stream<Difference> order(Location location, EnumType expected, EnumType actual) {
        var before =
                expected.labels().stream().filter(actual.labels()::contains).toList();
        var after = actual.labels().stream().filter(expected.labels()::contains).toList();
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(Difference.changed(
                        Rule.LABEL_ORDER_CHANGED,
                        location,
                        Definitions.enumType(expected),
                        Definitions.enumType(actual)));
    }

    /** The label with its neighbour, as {@code ALTER TYPE ... ADD VALUE} takes it. */
    private static String placed(String label, List<String> labels) {
        var position = labels.indexOf(label);
        if (position > 0) {
            return Definitions.literal(label) + " after " + Definitions.literal(labels.get(position - 1));
        }
        return labels.size() == 1
                ? Definitions.literal(label)
                : Definitions.literal(label) + " before " + Definitions.literal(labels.get(1));
    }
}
