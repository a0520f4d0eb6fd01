package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ValueSource.Kind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares where the values of a column come from: defaults, identities, generation expressions. */
final class SourceDiff {
    /** The rules whose remedy makes the column anew, and so has to know all of it. */
    private static final Set<Rule> ABOUT_WHOLE_COLUMN = EnumSet.of(
            Rule.GENERATION_UNEXPECTED,
            Rule.REQUIRED_GENERATION_MISSING,
            Rule.GENERATION_MISSING,
            Rule.GENERATION_CHANGED);

    private final Comparison comparison;

    SourceDiff(Comparison comparison) {
        this.comparison = comparison;
    }

    Stream<Difference> between(Location location, Column expected, Column actual) {
        var serial = SerialDefault.lost(comparison, expected, actual);
        if (serial.isPresent()) {
            return Stream.of(Difference.changed(
                    Rule.SERIAL_MISSING,
                    location,
                    serial.get().toString(),
                    actual.source().toString()));
        }
        return rule(expected, actual).stream()
                .map(rule -> ABOUT_WHOLE_COLUMN.contains(rule)
                        ? Difference.changed(rule, location, expected.definition(), actual.definition())
                        : Difference.changed(
                                rule,
                                location,
                                expected.source().toString(),
                                actual.source().toString()));
    }

    private Optional<Rule> rule(Column expected, Column actual) {
        if (isSame(expected, actual)) {
            return Optional.empty();
        }
        var before = expected.source().kind();
        return Optional.of(
                switch (actual.source().kind()) {
                    case STATEMENT -> withoutSource(before, comparison.isRequired(actual));
                    case DEFAULT -> withDefault(before);
                    case IDENTITY_ALWAYS -> withIdentityAlways(before);
                    case IDENTITY_BY_DEFAULT -> withIdentityByDefault(before);
                    case STORED, VIRTUAL -> before.isGenerated() ? Rule.GENERATION_CHANGED : Rule.GENERATION_UNEXPECTED;
                });
    }

    private boolean isSame(Column expected, Column actual) {
        var before = expected.source();
        var after = actual.source();
        return before.kind() == after.kind()
                && (before.kind() == Kind.DEFAULT
                        ? comparison.sameValue(before.expression(), expected.type(), after.expression(), actual.type())
                        : comparison.same(before.expression(), after.expression()));
    }

    private static Rule withoutSource(Kind before, boolean required) {
        if (before.isIdentity()) {
            return Rule.IDENTITY_MISSING;
        }
        if (before.isGenerated()) {
            return required ? Rule.REQUIRED_GENERATION_MISSING : Rule.GENERATION_MISSING;
        }
        return required ? Rule.REQUIRED_DEFAULT_MISSING : Rule.DEFAULT_MISSING;
    }

    private static Rule withDefault(Kind before) {
        return switch (before) {
            case STATEMENT -> Rule.DEFAULT_UNEXPECTED;
            case DEFAULT -> Rule.DEFAULT_CHANGED;
            case IDENTITY_ALWAYS, IDENTITY_BY_DEFAULT -> Rule.IDENTITY_NOW_DEFAULT;
            case STORED, VIRTUAL -> Rule.GENERATION_MISSING;
        };
    }

    private static Rule withIdentityAlways(Kind before) {
        return switch (before) {
            case DEFAULT -> Rule.DEFAULT_NOW_ALWAYS;
            case IDENTITY_BY_DEFAULT -> Rule.IDENTITY_NOW_ALWAYS;
            case STATEMENT, IDENTITY_ALWAYS, STORED, VIRTUAL -> Rule.IDENTITY_UNEXPECTED;
        };
    }

    private static Rule withIdentityByDefault(Kind before) {
        return switch (before) {
            case DEFAULT -> Rule.DEFAULT_NOW_IDENTITY;
            case IDENTITY_ALWAYS -> Rule.IDENTITY_NOW_BY_DEFAULT;
            case STATEMENT, IDENTITY_BY_DEFAULT, STORED, VIRTUAL -> Rule.IDENTITY_ADDED;
        };
    }
}
