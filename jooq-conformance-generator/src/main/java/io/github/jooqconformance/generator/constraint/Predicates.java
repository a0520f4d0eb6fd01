package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.Expression.Is;
import io.github.jooqconformance.runtime.expression.Expression.Logical;
import io.github.jooqconformance.runtime.expression.Expression.Row;
import io.github.jooqconformance.runtime.expression.Predicate;
import java.util.Map;

/** Translates {@code IS NULL}, {@code IS TRUE}, {@code IS JSON} and the like. */
final class Predicates {
    private static final Map<Predicate, String> JSON_TYPES =
            Map.of(Predicate.JSON_OBJECT, "object", Predicate.JSON_ARRAY, "array");

    private final ExpressionTranslator translator;
    private final JsonOperators jsons;

    Predicates(ExpressionTranslator translator, JsonOperators jsons) {
        this.translator = translator;
        this.jsons = jsons;
    }

    Value translate(Is is) {
        boolean isNullTest = is.predicate() == Predicate.NULL || is.predicate() == Predicate.NOT_NULL;
        if (isNullTest && is.operand() instanceof Row row) {
            // So does PostgreSQL: what follows a field that decides is not evaluated.
            return translator.translate(new Logical(
                    Logical.Connective.AND,
                    row.fields().stream()
                            .<Expression>map(field -> new Is(field, is.predicate()))
                            .toList()));
        }
        var operand = translator.translate(is.operand());
        if (is.predicate() == Predicate.JSON) {
            return jsons.isJson(operand);
        }
        var jsonType = JSON_TYPES.get(is.predicate());
        if (jsonType != null) {
            return jsons.isOfType(jsonType, operand);
        }
        var isTrue = holds(is.predicate(), operand);
        return new Truth(isTrue, isTrue.negated(), operand.fails());
    }

    private static Condition holds(Predicate predicate, Value operand) {
        return switch (predicate) {
            case NULL -> operand.isNull();
            case UNKNOWN -> operand.truth().isNull();
            case NOT_NULL -> operand.isNull().negated();
            case NOT_UNKNOWN -> operand.truth().isNull().negated();
            case TRUE -> operand.truth().isNotTrue().negated();
            case NOT_TRUE -> operand.truth().isNotTrue();
            case FALSE -> operand.truth().isNotFalse().negated();
            case NOT_FALSE -> operand.truth().isNotFalse();
            case DOCUMENT,
                    JSON,
                    JSON_ARRAY,
                    JSON_OBJECT,
                    JSON_SCALAR,
                    JSON_UNIQUE,
                    JSON_ARRAY_UNIQUE,
                    JSON_OBJECT_UNIQUE,
                    JSON_SCALAR_UNIQUE -> throw new Refusal("asks whether a value is " + predicate.sql());
        };
    }
}
