package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code bytea}: by the first byte that differs, without a sign. */
final class BytesComparison implements Comparison {
    private static final Pattern HEX = Pattern.compile("\\\\x((?:\\p{XDigit}{2})*)");

    @Override
    public Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source) {
        if (left.kind() != Kind.BYTES || right.kind() != Kind.BYTES) {
            return Optional.empty();
        }
        var arrays = source.use(Arrays.class);
        var other = right.isLiteral() ? constant(right, source) : right.source();
        var reads = Comparison.reads(left, right);
        return Optional.of(
                operator == Operator.EQUAL
                        ? Condition.holds("%s.equals(%s, %s)".formatted(arrays, left.source(), other), reads)
                        : Condition.compare(
                                "%s.compareUnsigned(%s, %s)".formatted(arrays, left.source(), other),
                                operator,
                                "0",
                                reads));
    }

    /** The name of the constant that a literal is. */
    private static String constant(Term literal, DtoSource source) {
        var hex = HEX.matcher(literal.source());
        if (!hex.matches()) {
            throw new Refusal("has the bytes " + literal.source());
        }
        return source.constant(
                byte[].class,
                "BYTES_" + hex.group(1).toUpperCase(Locale.ROOT),
                "%s.of().parseHex(%s)".formatted(source.use(HexFormat.class), JavaText.literal(hex.group(1))));
    }
}
