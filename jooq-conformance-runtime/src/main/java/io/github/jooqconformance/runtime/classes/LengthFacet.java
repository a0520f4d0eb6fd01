package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Rule;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the greatest length that a text may have with {@code varchar(n)}, {@code char(n)} and a CHECK of the length.
 * A limit that only the class has is the application's own affair.
 */
final class LengthFacet implements Facet {
    private static final BigDecimal UNLIMITED = BigDecimal.valueOf(Integer.MAX_VALUE);

    @Override
    public Stream<Difference> differences(Pairing pairing) {
        if (!CharSequence.class.isAssignableFrom(
                pairing.field().type().unwrapped().raw())) {
            return Stream.empty();
        }
        return limit(pairing).stream().flatMap(limit -> differences(pairing, limit));
    }

    private static Optional<BigDecimal> limit(Pairing pairing) {
        var length = pairing.base().length();
        return length.isPresent()
                ? Optional.of(BigDecimal.valueOf(length.getAsInt()))
                : ColumnChecks.of(pairing).lengths().inSteps(0).upper().map(Bounds.Bound::value);
    }

    private static Stream<Difference> differences(Pairing pairing, BigDecimal limit) {
        return pairing.field().annotations().all().stream()
                .flatMap(stated -> length(stated).stream()
                        .filter(length -> length.compareTo(limit) != 0)
                        .map(length -> pairing.difference(
                                length.compareTo(limit) > 0 ? Rule.FIELD_LENGTH_TOO_GREAT : Rule.FIELD_LENGTH_TOO_SMALL,
                                pairing.field().definition(stated))));
    }

    /** The length, if it is stated: the default of {@code @Column} says nothing. */
    private static Optional<BigDecimal> length(Stated stated) {
        var length = switch (stated.name()) {
            case "Size", "Length", "CodePointLength" -> stated.number("max").filter(max -> !stated.isConditional());
            case "Column" -> stated.chosenNumber("length");
            default -> Optional.<BigDecimal>empty();
        };
        return length.filter(max -> max.compareTo(UNLIMITED) < 0);
    }
}
