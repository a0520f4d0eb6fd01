package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.CompositeType.Attribute;
import java.util.Optional;

/** Compares the attributes of one composite type. */
final class AttributeDiff implements MemberKind<Attribute> {
    private final TypeDiff types;

    AttributeDiff(Comparison comparison) {
        this.types = new TypeDiff(comparison);
    }

    @Override
    public String name(Attribute member) {
        return member.name();
    }

    @Override
    public String definition(Attribute member) {
        return member.type().toString();
    }

    @Override
    public Rule missing(Attribute expected) {
        return Rule.ATTRIBUTE_MISSING;
    }

    @Override
    public Rule unexpected(Attribute actual) {
        return Rule.ATTRIBUTE_UNEXPECTED;
    }

    @Override
    public Rule renamed() {
        return Rule.ATTRIBUTE_RENAMED;
    }

    @Override
    public Optional<Rule> changed(Attribute expected, Attribute actual) {
        return types.between(expected.type(), actual.type()).map(AttributeDiff::rule);
    }

    private static Rule rule(TypeChange change) {
        return switch (change) {
            case CHANGED -> Rule.ATTRIBUTE_TYPE_CHANGED;
            case NARROWED, CONSTRAINED -> Rule.ATTRIBUTE_TYPE_NARROWED;
            case WIDENED -> Rule.ATTRIBUTE_TYPE_WIDENED;
            case RANGE_WIDENED -> Rule.ATTRIBUTE_TYPE_RANGE_WIDENED;
            case RESPELLED, COLLATED -> Rule.ATTRIBUTE_TYPE_RESPELLED;
        };
    }

    @Override
    public Optional<String> comment(Attribute member) {
        return member.comment();
    }

    @Override
    public Rule commentChanged() {
        return Rule.COLUMN_COMMENT_CHANGED;
    }
}
