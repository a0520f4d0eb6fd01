package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.Expression.ArrayOf;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.Expression.Quantified;
import io.github.jooqconformance.runtime.expression.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Translates {@code operator ANY (array)} and {@code operator ALL (array)}. */
final class Quantifiers {
    private final ExpressionTranslator translator;
    private final TermCasts casts;
    private final Comparisons comparisons;
    private final Operators operators;
    private final CaseInsensitive caseless;
    private final ArrayOperators arrays;
    private final ArrayConstants constants;

    Quantifiers(
            ExpressionTranslator translator,
            TermCasts casts,
            Comparisons comparisons,
            Operators operators,
            ArrayOperators arrays,
            ArrayConstants constants) {
        this.translator = translator;
        this.casts = casts;
        this.comparisons = comparisons;
        this.operators = operators;
        this.arrays = arrays;
        this.constants = constants;
        caseless = new CaseInsensitive(operators::lower);
    }

    Value translate(Quantified quantified) {
        var left = translator.translate(quantified.left());
        var elements = findElements(quantified.array());
        var isCaseless = CaseInsensitive.isMeant(quantified.operator(), left);
        var comparison =
                isCaseless ? CaseInsensitive.findComparison(quantified.operator()) : Operator.of(quantified.operator());
        if (comparison.isEmpty() && elements.isPresent()) {
            return each(quantified, left.scalar(), elements.get());
        }
        var operator = comparison.orElseThrow(() -> Operators.unknown(quantified.operator()));
        if (elements.isEmpty()) {
            var array = translator.translate(quantified.array()).scalar();
            return switch (quantified.quantifier()) {
                case ANY -> arrays.any(operator, left, array);
                case ALL -> arrays.any(operator.opposite(), left, array).not();
            };
        }
        UnaryOperator<Value> compared = isCaseless ? caseless::lower : value -> value;
        var value = compared.apply(left);
        var others = elements.get().stream().map(compared).toList();
        return switch (quantified.quantifier()) {
            case ANY -> comparisons.any(operator, value, others);
            case ALL -> comparisons.any(operator.opposite(), value, others).not();
        };
    }

    /** The elements of an array that is written down. */
    private Optional<List<Value>> findElements(Expression array) {
        if (array instanceof ArrayOf arrayOf) {
            return Optional.of(
                    arrayOf.elements().stream().map(translator::translate).toList());
        }
        if (!(array instanceof Literal literal)) {
            return Optional.empty();
        }
        var type = literal.type()
                .filter(TypeName::array)
                .filter(name -> name.modifiers().isEmpty());
        return type.flatMap(name -> literal.value().map(text -> constants.elements(casts.type(name), text)))
                .map(elements -> elements.stream().<Value>map(Scalar::of).toList());
    }

    /** An operator other than a comparison, such as {@code LIKE}, with each element. */
    private Value each(Quantified quantified, Scalar left, List<Value> elements) {
        var tests = elements.stream()
                .map(element -> operators
                        .apply(quantified.operator(), left, element.scalar())
                        .truth());
        return switch (quantified.quantifier()) {
            case ANY -> tests.reduce(Truth.certain(Condition.never()), Truth::or);
            case ALL -> tests.reduce(Truth.certain(Condition.always()), Truth::and);
        };
    }
}
