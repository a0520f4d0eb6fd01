package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.classes.Bounds.Bound;
import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Compares the least and the greatest number that a field may hold with the CHECKs of the column, where both say it.
 */
final class RangeFacet implements Facet {
    private static final Comparator<Bound> LOWER = Bounds::compareLower;
    private static final Comparator<Bound> UPPER = Bounds::compareUpper;

    @Override
    public Stream<Difference> differences(Pairing pairing) {
        var checks = ColumnChecks.of(pairing);
        var digits = fractionDigits(pairing.base());
        var actual = inSteps(checks.values(), digits);
        return pairing.field().annotations().all().stream()
                .filter(stated -> !stated.isConditional())
                .flatMap(stated -> rules(inSteps(bounds(stated), digits), actual)
                        // What else the CHECKs say may be why the class is stricter.
                        .filter(rule -> rule == Rule.FIELD_RANGE_TOO_WIDE || checks.complete())
                        .map(rule -> difference(pairing, checks, rule, stated)));
    }

    private static Difference difference(Pairing pairing, ColumnChecks checks, Rule rule, Stated stated) {
        return Difference.changed(
                rule,
                pairing.location(),
                pairing.field().definition(stated),
                pairing.column().definition() + " check ("
                        + checks.values()
                                .on(QualifiedName.quoted(pairing.column().name())) + ")");
    }

    private static Stream<Rule> rules(Bounds expected, Bounds actual) {
        // A lower end further down is wider; an upper end further down is narrower.
        return Stream.concat(
                rule(expected.lower(), actual.lower(), LOWER.reversed()),
                rule(expected.upper(), actual.upper(), UPPER));
    }

    private static Stream<Rule> rule(Optional<Bound> expected, Optional<Bound> actual, Comparator<Bound> width) {
        if (expected.isEmpty() || actual.isEmpty()) {
            return Stream.empty();
        }
        int order = width.compare(expected.get(), actual.get());
        if (order == 0) {
            return Stream.empty();
        }
        return Stream.of(order > 0 ? Rule.FIELD_RANGE_TOO_WIDE : Rule.FIELD_RANGE_TOO_NARROW);
    }

    private static Bounds bounds(Stated stated) {
        return switch (stated.name()) {
            case "Min" ->
                stated.number("value").map(min -> Bounds.from(min, true)).orElse(Bounds.NONE);
            case "Max" ->
                stated.number("value").map(max -> Bounds.to(max, true)).orElse(Bounds.NONE);
            case "DecimalMin" ->
                stated.number("value")
                        .map(min -> Bounds.from(min, isInclusive(stated)))
                        .orElse(Bounds.NONE);
            case "DecimalMax" ->
                stated.number("value")
                        .map(max -> Bounds.to(max, isInclusive(stated)))
                        .orElse(Bounds.NONE);
            case "Range" -> chosen(stated);
            case "Positive" -> Bounds.from(BigDecimal.ZERO, false);
            case "PositiveOrZero" -> Bounds.from(BigDecimal.ZERO, true);
            case "Negative" -> Bounds.to(BigDecimal.ZERO, false);
            case "NegativeOrZero" -> Bounds.to(BigDecimal.ZERO, true);
            default -> Bounds.NONE;
        };
    }

    private static Bounds chosen(Stated range) {
        var lower = range.chosenNumber("min").map(min -> Bounds.from(min, true)).orElse(Bounds.NONE);
        return lower.and(
                range.chosenNumber("max").map(max -> Bounds.to(max, true)).orElse(Bounds.NONE));
    }

    private static boolean isInclusive(Stated stated) {
        return !stated.says("inclusive", "false");
    }

    private static Bounds inSteps(Bounds bounds, OptionalInt fractionDigits) {
        return fractionDigits.isPresent() ? bounds.inSteps(fractionDigits.getAsInt()) : bounds;
    }

    /** How fine the values of a type are, if they are of even steps. */
    private static OptionalInt fractionDigits(ColumnType type) {
        var isInteger = Stream.of("int2", "int4", "int8").anyMatch(type::isBuiltIn);
        return isInteger ? OptionalInt.of(0) : type.scale();
    }
}
