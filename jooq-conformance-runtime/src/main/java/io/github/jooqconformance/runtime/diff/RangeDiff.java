package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.RangeType;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.stream.Stream;

/** Compares range types. */
final class RangeDiff implements ObjectKind<RangeType> {
    /** The types, paired; renamed is what ranges over the same values under another name in the same schema. */
    static NamedPairs<RangeType> pairs(SchemaSnapshot expected, SchemaSnapshot actual) {
        return NamedPairs.of(expected.types().ranges(), actual.types().ranges(), RangeType::name)
                .withRenames((e, a) -> e.name().schema().equals(a.name().schema()) && sameBounds(e, a));
    }

    private static boolean sameBounds(RangeType expected, RangeType actual) {
        return expected.subtype().equals(actual.subtype()) && sameOrder(expected, actual);
    }

    private static boolean sameOrder(RangeType expected, RangeType actual) {
        return expected.subtype().collation().equals(actual.subtype().collation())
                && expected.operatorClass().equals(actual.operatorClass())
                && expected.functions().equals(actual.functions());
    }

    static Stream<Difference> differences(Comparison comparison) {
        return new ObjectDiff<>(new RangeDiff()).between(pairs(comparison.expected(), comparison.actual()));
    }

    @Override
    public Location location(RangeType type) {
        return Location.of(Location.Kind.RANGE, type.name());
    }

    @Override
    public String definition(RangeType type) {
        return Definitions.range(type);
    }

    @Override
    public Rule missing(RangeType expected) {
        return Rule.RANGE_MISSING;
    }

    @Override
    public Rule unexpected(RangeType actual) {
        return Rule.RANGE_UNEXPECTED;
    }

    @Override
    public Rule renamed(RangeType expected, RangeType actual) {
        return Rule.RANGE_RENAMED;
    }

    @Override
    public Stream<Difference> changed(Location location, RangeType expected, RangeType actual) {
        return Stream.of(
                        definitions(location, expected, actual),
                        Difference.unlessEqual(
                                Rule.MULTIRANGE_RENAMED,
                                location.at(expected.multirange().name()),
                                expected.multirange().toString(),
                                actual.multirange().toString()),
                        CommentDiff.between(Rule.COMMENT_CHANGED, location, expected.comment(), actual.comment()))
                .flatMap(differences -> differences);
    }

    private static Stream<Difference> definitions(Location location, RangeType expected, RangeType actual) {
        if (!TypeDiff.sameButForCollation(expected.subtype(), actual.subtype())) {
            return Stream.of(changed(Rule.RANGE_SUBTYPE_CHANGED, location, expected, actual));
        }
        return sameOrder(expected, actual)
                ? Stream.empty()
                : Stream.of(changed(Rule.RANGE_ORDER_CHANGED, location, expected, actual));
    }

    private static Difference changed(Rule rule, Location location, RangeType expected, RangeType actual) {
        return Difference.changed(rule, location, Definitions.range(expected), Definitions.range(actual));
    }
}
