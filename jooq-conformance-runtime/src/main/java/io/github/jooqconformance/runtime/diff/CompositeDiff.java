package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.CompositeType;
import io.github.jooqconformance.runtime.schema.CompositeType.Attribute;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares composite types. Their values go by the position of the attributes, so that their order matters. */
final class CompositeDiff implements ObjectKind<CompositeType> {
    private final Comparison comparison;

    CompositeDiff(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The types, paired; renamed is what has the same attributes under another name, or in another schema. */
    static NamedPairs<CompositeType> pairs(SchemaSnapshot expected, SchemaSnapshot actual) {
        return NamedPairs.of(expected.types().composites(), actual.types().composites(), CompositeType::name)
                .withRenames(
                        Likeness.of(composite -> List.of(composite.name().schema(), Definitions.composite(composite))))
                .withRenames(
                        Likeness.of(composite -> List.of(composite.name().name(), Definitions.composite(composite))));
    }

    Stream<Difference> differences() {
        return new ObjectDiff<>(this).between(pairs(comparison.expected(), comparison.actual()));
    }

    @Override
    public Location location(CompositeType type) {
        return Location.of(Location.Kind.COMPOSITE, type.name());
    }

    @Override
    public String definition(CompositeType type) {
        return Definitions.composite(type);
    }

    @Override
    public Rule missing(CompositeType expected) {
        return Rule.COMPOSITE_MISSING;
    }

    @Override
    public Rule unexpected(CompositeType actual) {
        return Rule.COMPOSITE_UNEXPECTED;
    }

    @Override
    public Rule renamed(CompositeType expected, CompositeType actual) {
        return Rule.COMPOSITE_RENAMED;
    }

    @Override
    public Stream<Difference> changed(Location location, CompositeType expected, CompositeType actual) {
        var pairs = attributes(expected, actual);
        var attributes = new MemberDiff<>(new AttributeDiff(comparison)).between(location, pairs);
        return Stream.of(
                        attributes,
                        Difference.unlessEqual(
                                Rule.ATTRIBUTE_ORDER_CHANGED,
                                location,
                                common(expected, actual),
                                common(actual, expected)),
                        CommentDiff.between(Rule.COMMENT_CHANGED, location, expected.comment(), actual.comment()))
                .flatMap(differences -> differences);
    }

    /** The attributes, paired; renamed is what is in the same place, of the same type. */
    static NamedPairs<Attribute> attributes(CompositeType expected, CompositeType actual) {
        return NamedPairs.of(expected.attributes(), actual.attributes(), Attribute::name)
                .withRenames((e, a) ->
                        expected.attributes().indexOf(e) == actual.attributes().indexOf(a)
                                && e.type().equals(a.type()));
    }

    /** The attributes that both types have, in the order of the first. */
    private static String common(CompositeType type, CompositeType other) {
        var names = other.attributes().stream().map(Attribute::name).collect(Collectors.toSet());
        return type.attributes().stream()
                .map(Attribute::name)
                .filter(names::contains)
                .map(QualifiedName::quoted)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
