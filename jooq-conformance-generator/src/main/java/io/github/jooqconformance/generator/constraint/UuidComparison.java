package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Equality of UUIDs; Java's order is another one. */
final class UuidComparison implements Comparison {
    private static final Pattern CANONICAL = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @Override
    public Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source) {
        if (left.kind() != Kind.UUID || right.kind() != Kind.UUID || operator.isOrdering()) {
            return Optional.empty();
        }
        if (!right.isLiteral()) {
            return Optional.of(
                    Condition.holds(left.source() + ".equals(" + right.source() + ")", Comparison.reads(left, right)));
        }
        if (!CANONICAL.matcher(right.source()).matches()) {
            return Optional.empty();
        }
        var text = right.source().toLowerCase(Locale.ROOT);
        var constant = source.constant(
                UUID.class,
                "UUID_" + text.substring(0, text.indexOf('-')).toUpperCase(Locale.ROOT),
                source.use(UUID.class) + ".fromString(" + JavaText.literal(text) + ")");
        return Optional.of(Condition.holds(left.source() + ".equals(" + constant + ")", left.reads()));
    }
}
