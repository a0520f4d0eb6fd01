package io.github.jooqconformance.generator.jsonschema;

import io.github.jooqconformance.generator.constraint.CheckedValue;
import io.github.jooqconformance.generator.json.JsonValue;
import io.github.jooqconformance.generator.json.JsonValue.Numeral;
import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.ExpressionException;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The limits that CHECKs set to a value, as the keywords of its schema say them, for whoever says them in another
 * language.
 */
public final class ValueLimits {
    /** A number that a value must not be below, or above. */
    public record Limit(BigDecimal number, boolean isInclusive) {}

    private final Map<String, JsonValue> keywords;

    private ValueLimits(Map<String, JsonValue> keywords) {
        this.keywords = keywords;
    }

    /** What the checks say of a value of a type that is understood. */
    public static ValueLimits of(CheckedValue value, List<CheckConstraint> checks) {
        var keywords = new Keywords();
        for (var check : checks) {
            try {
                new ConditionKeywords(value, keywords)
                        .add(Expression.parse(check.expression()).canonical());
            } catch (ExpressionException unknown) {
                // It limits nothing that could be told.
            }
        }
        return new ValueLimits(keywords.toJson().members());
    }

    /**
     * The least good value, or what every good value is greater than.
     *
     * @param scale the number of fraction digits that values have at most
     */
    public Optional<Limit> least(int scale) {
        return bound("minimum", "exclusiveMinimum").map(bound -> limit(bound.amongMultiples(scale)));
    }

    /** The greatest good value, in the same way. */
    public Optional<Limit> greatest(int scale) {
        return bound("maximum", "exclusiveMaximum")
                .map(bound -> limit(bound.mirrored().amongMultiples(scale).mirrored()));
    }

    /** The same for values of any number of fraction digits. */
    public Optional<Limit> least() {
        return bound("minimum", "exclusiveMinimum").map(ValueLimits::limit);
    }

    /** The same for values of any number of fraction digits. */
    public Optional<Limit> greatest() {
        return bound("maximum", "exclusiveMaximum").map(ValueLimits::limit);
    }

    private static Limit limit(Bound bound) {
        return new Limit(bound.value(), bound.isInclusive());
    }

    private Optional<Bound> bound(String inclusive, String exclusive) {
        return number(inclusive)
                .map(number -> new Bound(number, /* isInclusive= */ true))
                .or(() -> number(exclusive).map(number -> new Bound(number, /* isInclusive= */ false)));
    }

    /** The number of characters, or of elements, that a keyword such as {@code maxLength} states. */
    public Optional<Integer> count(String keyword) {
        return number(keyword).map(BigDecimal::intValueExact);
    }

    private Optional<BigDecimal> number(String keyword) {
        return keywords.get(keyword) instanceof Numeral numeral ? Optional.of(numeral.number()) : Optional.empty();
    }
}
