package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.value.Range;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Constants that are ranges, as PostgreSQL prints them: {@code [1,5)}, with quotes around bounds that need some. */
final class RangeLiteral {
    private static final String EMPTY = "empty";
    private static final String BOUND = "(?:\"([^\"\\\\]*)\"|([^\\s\"\\\\,\\[\\]()]*))";
    private static final Pattern RANGE = Pattern.compile("([\\[(])" + BOUND + "," + BOUND + "([])])");

    private RangeLiteral() {}

    /** The name of the constant that a text is. */
    static String constant(String text, SqlType boundType, DtoSource source) {
        var type = "%s<%s>"
                .formatted(
                        source.use(Range.class),
                        source.use(NaturalTypes.classOfBound(boundType.name().name())));
        return source.constant(type, "RANGE_" + name(text), java(text, boundType, source));
    }

    private static String name(String text) {
        return text.replaceAll("[^0-9a-z]+", "_").replaceAll("^_|_$", "").toUpperCase(Locale.ROOT);
    }

    private static String java(String text, SqlType boundType, DtoSource source) {
        if (text.equals(EMPTY)) {
            return source.use(Range.class) + ".empty()";
        }
        var range = RANGE.matcher(text);
        if (!range.matches()) {
            throw new Refusal("has the range " + text);
        }
        var lower = findBound(range.group(2), range.group(3));
        var upper = findBound(range.group(4), range.group(5));
        return "%s.%s(%s, %s)"
                .formatted(
                        source.use(Range.class),
                        factory(range.group(1).equals("["), range.group(6).equals("]")),
                        lower.map(bound -> bound(Term.literal(boundType, bound), source))
                                .orElse("null"),
                        upper.map(bound -> bound(Term.literal(boundType, bound), source))
                                .orElse("null"));
    }

    private static Optional<String> findBound(String quoted, String bare) {
        return Optional.ofNullable(quoted).or(() -> Optional.of(bare)).filter(text -> !text.isEmpty());
    }

    private static String factory(boolean isLowerIncluded, boolean isUpperIncluded) {
        if (isLowerIncluded) {
            return isUpperIncluded ? "closed" : "closedOpen";
        }
        return isUpperIncluded ? "openClosed" : "open";
    }

    /** A constant that can be a bound, as an argument. */
    static String bound(Term literal, DtoSource source) {
        return switch (literal.kind()) {
            case INTEGER -> integer(literal).toString();
            case BIGINT -> integer(literal) + "L";
            case NUMERIC -> NumericComparison.decimal(literal, source);
            default -> TemporalComparison.constant(literal, source);
        };
    }

    private static BigInteger integer(Term literal) {
        return IntegerComparison.findInteger(literal.source())
                .orElseThrow(() -> new Refusal("has the number " + literal.source()));
    }
}
