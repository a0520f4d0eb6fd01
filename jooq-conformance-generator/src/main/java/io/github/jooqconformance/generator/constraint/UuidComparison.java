package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.validation.PgUuid;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** UUIDs, by their digits: Java's order is another one. */
final class UuidComparison implements Comparison {
    private static final Pattern CANONICAL = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @Override
    public Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source) {
        if (left.kind() != Kind.UUID || right.kind() != Kind.UUID) {
            return Optional.empty();
        }
        if (!right.isLiteral()) {
            return Optional.of(compared(operator, left, right.source(), Comparison.reads(left, right), source));
        }
        return CANONICAL.matcher(right.source()).matches()
                ? Optional.of(compared(operator, left, constant(right, source), left.reads(), source))
                : Optional.empty();
    }

    private static Condition compared(Operator operator, Term left, String right, Set<String> reads, DtoSource source) {
        if (operator == Operator.EQUAL) {
            return Condition.holds(left.source() + ".equals(" + right + ")", reads);
        }
        var comparison = "%s.compare(%s, %s)".formatted(source.use(PgUuid.class), left.source(), right);
        return Condition.compare(comparison, operator, "0", reads);
    }

    private static String constant(Term literal, DtoSource source) {
        var text = literal.source().toLowerCase(Locale.ROOT);
        return source.constant(
                UUID.class,
                "UUID_" + text.substring(0, text.indexOf('-')).toUpperCase(Locale.ROOT),
                source.use(UUID.class) + ".fromString(" + JavaText.literal(text) + ")");
    }
}
