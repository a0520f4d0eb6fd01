package io.github.jooqconformance.generator.jsonschema;

import io.github.jooqconformance.generator.constraint.CheckedValue;
import io.github.jooqconformance.generator.json.JsonValue;
import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.ExpressionException;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.schema.ValueSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a column holds where an INSERT does not name it, if that is a constant that JSON can hold. */
final class DefaultValue {
    private DefaultValue() {}

    static Optional<JsonValue> find(CheckedValue value) {
        return value.refusal().isPresent()
                ? Optional.empty()
                : findExpression(value).flatMap(DefaultValue::findLiteral).flatMap(text -> find(value, text));
    }

    private static Optional<String> findExpression(CheckedValue value) {
        var source = value.column().column().source();
        if (source.kind() == ValueSource.Kind.DEFAULT) {
            return Optional.of(source.expression());
        }
        var domains = value.type().domains();
        return source.isProvided() || domains.isEmpty()
                ? Optional.empty()
                : Optional.of(domains.get(domains.size() - 1)).flatMap(Domain::defaultExpression);
    }

    private static Optional<String> findLiteral(String expression) {
        try {
            return Expression.parse(expression).canonical() instanceof Literal literal
                    ? literal.value()
                    : Optional.empty();
        } catch (ExpressionException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<JsonValue> find(CheckedValue value, String text) {
        if (value.isList()) {
            return text.equals("{}") ? Optional.of(new JsonValue.Items(List.of())) : Optional.empty();
        }
        if (value.is(String.class) || value.base().kind() == TypeKind.ENUM) {
            return Optional.of(new JsonValue.Text(text));
        }
        if (value.is(Boolean.class)) {
            return text.equals("true") || text.equals("false")
                    ? Optional.of(new JsonValue.Flag(text.equals("true")))
                    : Optional.empty();
        }
        return NumberKind.find(value).flatMap(kind -> findNumber(text));
    }

    private static Optional<JsonValue> findNumber(String text) {
        try {
            return Optional.of(new JsonValue.Numeral(new BigDecimal(text)));
        } catch (NumberFormatException notFinite) {
            return Optional.empty();
        }
    }
}
