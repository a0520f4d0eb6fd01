package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Judges the change from one type to another. */
final class TypeDiff {
    /** A view on a pair of base types; empty if it has nothing to say of them. */
    private interface Judge {
        Optional<TypeChange> judge(ColumnType expected, ColumnType actual);
    }

    private static final List<String> INTEGERS = List.of("int2", "int4", "int8");
    private static final List<String> FLOATS = List.of("float4", "float8");
    private static final List<String> CHARACTERS = List.of("bpchar", "varchar", "text");

    /** The fraction digits of a microsecond. */
    private static final int MICROSECONDS = 6;

    /** The first that has something to say is right. */
    private static final List<Judge> JUDGES = List.of(
            TypeDiff::arrays,
            (expected, actual) -> ranges(INTEGERS, expected, actual),
            (expected, actual) -> ranges(FLOATS, expected, actual),
            TypeDiff::characters,
            TypeDiff::names,
            TypeDiff::fractions,
            TypeDiff::limits,
            TypeDiff::numerics,
            TypeDiff::varyingBits,
            TypeDiff::modifiers);

    private final Comparison comparison;

    TypeDiff(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The change; empty if both types are the same. */
    Optional<TypeChange> between(ColumnType expected, ColumnType actual) {
        if (expected.equals(actual)) {
            return Optional.empty();
        }
        if (sameButForCollation(expected, actual)) {
            return Optional.of(TypeChange.COLLATED);
        }
        return Optional.of(
                isDomain(expected) || isDomain(actual) ? ofDomains(expected, actual) : ofBases(expected, actual));
    }

    private TypeChange ofDomains(ColumnType expected, ColumnType actual) {
        var expectedBase = Comparison.base(comparison.expected(), expected);
        var actualBase = Comparison.base(comparison.actual(), actual);
        if (expected.name().equals(actual.name()) || !expectedBase.equals(actualBase)) {
            return ofBases(expectedBase, actualBase);
        }
        return isDomain(actual) ? TypeChange.CONSTRAINED : TypeChange.WIDENED;
    }

    private static TypeChange ofBases(ColumnType expected, ColumnType actual) {
        return JUDGES.stream()
                .flatMap(judge -> judge.judge(expected, actual).stream())
                .findFirst()
                .orElse(TypeChange.CHANGED);
    }

    private static Optional<TypeChange> arrays(ColumnType expected, ColumnType actual) {
        return expected.array() == actual.array() ? Optional.empty() : Optional.of(TypeChange.CHANGED);
    }

    private static Optional<TypeChange> ranges(List<String> ascending, ColumnType expected, ColumnType actual) {
        var from = rank(ascending, expected);
        var to = rank(ascending, actual);
        if (from < 0 || to < 0 || from == to) {
            return Optional.empty();
        }
        return Optional.of(from < to ? TypeChange.RANGE_WIDENED : TypeChange.NARROWED);
    }

    private static Optional<TypeChange> characters(ColumnType expected, ColumnType actual) {
        if (rank(CHARACTERS, expected) < 0 || rank(CHARACTERS, actual) < 0) {
            return Optional.empty();
        }
        // char(n) differs from the others in its blanks.
        if (expected.isBuiltIn("bpchar") != actual.isBuiltIn("bpchar")) {
            return Optional.of(TypeChange.CHANGED);
        }
        var from = expected.length().orElse(Integer.MAX_VALUE);
        var to = actual.length().orElse(Integer.MAX_VALUE);
        if (from > to) {
            return Optional.of(TypeChange.NARROWED);
        }
        // Without a limit, varchar is text.
        return Optional.of(from == Integer.MAX_VALUE ? TypeChange.RESPELLED : TypeChange.WIDENED);
    }

    private static Optional<TypeChange> names(ColumnType expected, ColumnType actual) {
        return expected.name().equals(actual.name()) ? Optional.empty() : Optional.of(TypeChange.CHANGED);
    }

    /** A modifier that was added or removed: whatever it means to the type, it limits the values. */
    private static Optional<TypeChange> limits(ColumnType expected, ColumnType actual) {
        if (expected.modifier() < 0 == actual.modifier() < 0) {
            return Optional.empty();
        }
        return Optional.of(actual.modifier() < 0 ? TypeChange.WIDENED : TypeChange.NARROWED);
    }

    private static Optional<TypeChange> numerics(ColumnType expected, ColumnType actual) {
        if (expected.scale().isEmpty() || actual.scale().isEmpty() || expected.modifier() == actual.modifier()) {
            return Optional.empty();
        }
        var noFewerFractionDigits =
                expected.scale().getAsInt() <= actual.scale().getAsInt();
        var noFewerWholeDigits = wholeDigits(expected) <= wholeDigits(actual);
        return Optional.of(noFewerFractionDigits && noFewerWholeDigits ? TypeChange.WIDENED : TypeChange.NARROWED);
    }

    private static int wholeDigits(ColumnType numeric) {
        return numeric.precision().orElse(0) - numeric.scale().orElse(0);
    }

    private static Optional<TypeChange> fractions(ColumnType expected, ColumnType actual) {
        var from = expected.fractionalSeconds();
        var to = actual.fractionalSeconds();
        if ((from.isEmpty() && to.isEmpty()) || !expected.intervalFields().equals(actual.intervalFields())) {
            return Optional.empty();
        }
        // Times keep microseconds, so a precision of 6 is none.
        var change = byLimit(OptionalInt.of(from.orElse(MICROSECONDS)), OptionalInt.of(to.orElse(MICROSECONDS)));
        return change.or(() -> from.equals(to) ? Optional.empty() : Optional.of(TypeChange.RESPELLED));
    }

    private static Optional<TypeChange> varyingBits(ColumnType expected, ColumnType actual) {
        return expected.isBuiltIn("varbit") ? byLimit(expected.length(), actual.length()) : Optional.empty();
    }

    /** What is left of modifiers, such as a fixed number of bits, does not tell which one allows more. */
    private static Optional<TypeChange> modifiers(ColumnType expected, ColumnType actual) {
        return expected.modifier() == actual.modifier() ? Optional.empty() : Optional.of(TypeChange.NARROWED);
    }

    private static Optional<TypeChange> byLimit(OptionalInt expected, OptionalInt actual) {
        if (expected.isEmpty() || actual.isEmpty() || expected.equals(actual)) {
            return Optional.empty();
        }
        return Optional.of(expected.getAsInt() < actual.getAsInt() ? TypeChange.WIDENED : TypeChange.NARROWED);
    }

    private static int rank(List<String> names, ColumnType type) {
        return names.stream()
                .filter(type::isBuiltIn)
                .findFirst()
                .map(names::indexOf)
                .orElse(-1);
    }

    private static boolean isDomain(ColumnType type) {
        return type.kind() == TypeKind.DOMAIN;
    }

    static boolean sameButForCollation(ColumnType expected, ColumnType actual) {
        return new ColumnType(
                        expected.sql(),
                        expected.name(),
                        expected.kind(),
                        expected.modifier(),
                        expected.array(),
                        actual.collation())
                .equals(actual);
    }
}
