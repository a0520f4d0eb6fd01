package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the digits that a number may have with {@code numeric(p,s)}. */
final class DigitsFacet implements Facet {
    /**
     * How many digits a number may have.
     *
     * @param integer before the decimal point
     * @param fraction after it; negative where the last ones before it are rounded
     */
    private record Digits(int integer, int fraction) {}

    @Override
    public Stream<Difference> differences(Pairing pairing) {
        var base = pairing.base();
        if (base.array() || base.precision().isEmpty()) {
            return Stream.empty();
        }
        var scale = base.scale().orElse(0);
        var actual = new Digits(base.precision().getAsInt() - scale, scale);
        return pairing.field().annotations().all().stream()
                .flatMap(stated -> digits(stated).stream().flatMap(digits -> between(pairing, stated, digits, actual)));
    }

    private static Stream<Difference> between(Pairing pairing, Stated stated, Digits expected, Digits actual) {
        var definition = pairing.field().definition(stated);
        var tooMany = expected.integer() > actual.integer() || expected.fraction() > actual.fraction();
        var tooFew = expected.integer() < actual.integer() || expected.fraction() < actual.fraction();
        return Stream.concat(
                tooMany ? Stream.of(pairing.difference(Rule.FIELD_DIGITS_TOO_MANY, definition)) : Stream.empty(),
                tooFew ? Stream.of(pairing.difference(Rule.FIELD_DIGITS_TOO_FEW, definition)) : Stream.empty());
    }

    /** The digits, if they are stated: the precision 0 of {@code @Column} says nothing. */
    private static Optional<Digits> digits(Stated stated) {
        return switch (stated.name()) {
            case "Digits" ->
                number(stated, "integer")
                        .filter(integer -> !stated.isConditional())
                        .flatMap(integer -> number(stated, "fraction").map(fraction -> new Digits(integer, fraction)));
            case "Column" ->
                number(stated, "precision")
                        .filter(precision -> precision > 0)
                        .flatMap(precision ->
                                number(stated, "scale").map(scale -> new Digits(precision - scale, scale)));
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> number(Stated stated, String attribute) {
        return stated.number(attribute).map(Number::intValue);
    }
}
