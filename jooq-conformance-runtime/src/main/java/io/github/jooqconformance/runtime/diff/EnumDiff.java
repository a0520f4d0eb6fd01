package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares enum types. */
final class EnumDiff implements ObjectKind<EnumType> {
    /** The enums, paired; renamed is what has the same labels under another name in the same schema. */
    static NamedPairs<EnumType> pairs(SchemaSnapshot expected, SchemaSnapshot actual) {
        return NamedPairs.of(expected.enums(), actual.enums(), EnumType::name)
                .withRenames((e, a) -> e.name().schema().equals(a.name().schema())
                        && e.labels().equals(a.labels()));
    }

    static Stream<Difference> differences(Comparison comparison) {
        return new ObjectDiff<>(new EnumDiff()).between(pairs(comparison.expected(), comparison.actual()));
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

    @Override
    public Stream<Difference> changed(Location location, EnumType expected, EnumType actual) {
        return Stream.of(
                        without(expected.labels(), actual.labels())
                                .map(label -> Difference.missing(
                                        Rule.LABEL_MISSING, location, placed(label, expected.labels()))),
                        without(actual.labels(), expected.labels())
                                .map(label -> Difference.unexpected(
                                        Rule.LABEL_UNEXPECTED, location, placed(label, actual.labels()))),
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

    private static Stream<String> without(List<String> labels, List<String> others) {
        return labels.stream().filter(Predicate.not(others::contains));
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
