package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares domains. */
final class DomainDiff implements ObjectKind<Domain> {
    private final Comparison comparison;

    DomainDiff(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The domains, paired; renamed is what has the same definition under another name, or in another schema. */
    static NamedPairs<Domain> pairs(SchemaSnapshot expected, SchemaSnapshot actual) {
        return NamedPairs.of(expected.domains(), actual.domains(), Domain::name)
                .withRenames(Likeness.of(domain -> List.of(domain.name().schema(), Definitions.domain(domain))))
                .withRenames(Likeness.of(domain -> List.of(domain.name().name(), Definitions.domain(domain))));
    }

    Stream<Difference> differences() {
        return new ObjectDiff<>(this).between(pairs(comparison.expected(), comparison.actual()));
    }

    @Override
    public Location location(Domain domain) {
        return Location.of(Location.Kind.DOMAIN, domain.name());
    }

    @Override
    public String definition(Domain domain) {
        return Definitions.domain(domain);
    }

    @Override
    public Rule missing(Domain expected) {
        return Rule.DOMAIN_MISSING;
    }

    @Override
    public Rule unexpected(Domain actual) {
        return Rule.DOMAIN_UNEXPECTED;
    }

    @Override
    public Rule renamed(Domain expected, Domain actual) {
        return Rule.DOMAIN_RENAMED;
    }

    @Override
    public Stream<Difference> changed(Location location, Domain expected, Domain actual) {
        return Stream.of(
                        bases(location, expected, actual),
                        nullability(location, expected, actual),
                        defaults(location, expected, actual),
                        new CheckDiff(comparison).between(location, expected.checks(), actual.checks()),
                        CommentDiff.between(Rule.COMMENT_CHANGED, location, expected.comment(), actual.comment()))
                .flatMap(differences -> differences);
    }

    private Stream<Difference> bases(Location location, Domain expected, Domain actual) {
        return new TypeDiff(comparison)
                .between(expected.base(), actual.base()).stream()
                        .map(change -> Difference.changed(
                                rule(change),
                                location,
                                expected.base().toString(),
                                actual.base().toString()));
    }

    private static Rule rule(TypeChange change) {
        return switch (change) {
            case CHANGED -> Rule.DOMAIN_TYPE_CHANGED;
            case NARROWED, CONSTRAINED -> Rule.DOMAIN_TYPE_NARROWED;
            case WIDENED -> Rule.DOMAIN_TYPE_WIDENED;
            case RANGE_WIDENED -> Rule.DOMAIN_TYPE_RANGE_WIDENED;
            case RESPELLED, COLLATED -> Rule.DOMAIN_TYPE_RESPELLED;
        };
    }

    private static Stream<Difference> nullability(Location location, Domain expected, Domain actual) {
        if (expected.nullable() == actual.nullable()) {
            return Stream.empty();
        }
        return Stream.of(
                actual.nullable()
                        ? Difference.changed(Rule.DOMAIN_NOT_NULL_MISSING, location, "not null", "null")
                        : Difference.changed(Rule.DOMAIN_NOT_NULL_UNEXPECTED, location, "null", "not null"));
    }

    private Stream<Difference> defaults(Location location, Domain expected, Domain actual) {
        var before = expected.defaultExpression();
        var after = actual.defaultExpression();
        var isSame = before.isPresent()
                && after.isPresent()
                && comparison.sameValue(before.get(), expected.base(), after.get(), actual.base());
        if (isSame || before.equals(after)) {
            return Stream.empty();
        }
        return Stream.of(Difference.changed(defaultRule(before, after), location, clause(before), clause(after)));
    }

    private static Rule defaultRule(Optional<String> before, Optional<String> after) {
        if (before.isEmpty()) {
            return Rule.DOMAIN_DEFAULT_UNEXPECTED;
        }
        return after.isEmpty() ? Rule.DOMAIN_DEFAULT_MISSING : Rule.DOMAIN_DEFAULT_CHANGED;
    }

    private static String clause(Optional<String> defaultExpression) {
        return defaultExpression.map(expression -> "default " + expression).orElse("no default");
    }
}
