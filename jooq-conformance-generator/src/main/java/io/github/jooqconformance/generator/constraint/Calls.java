package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.Expression.ArrayOf;
import io.github.jooqconformance.runtime.expression.Expression.Call;
import io.github.jooqconformance.runtime.expression.Expression.Call.Notation;
import io.github.jooqconformance.runtime.expression.Expression.Case;
import io.github.jooqconformance.runtime.expression.Expression.Column;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.schema.ColumnType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Translates what is called like a function, and {@code CASE}. */
final class Calls {
    private final ExpressionTranslator translator;
    private final Comparisons comparisons;
    private final ArrayFunctions arrays;
    private final JsonOperators jsons;
    private final Functions functions;
    private final BytesFunctions bytes;
    private final RangeFunctions ranges;
    private final TextFunctions texts;
    private final NumberFunctions numbers;
    private final TimeFunctions times;
    private final Scope scope;
    private final DtoSource source;

    Calls(
            ExpressionTranslator translator,
            Comparisons comparisons,
            ArrayFunctions arrays,
            JsonOperators jsons,
            Scope scope,
            DtoSource source) {
        this.translator = translator;
        this.comparisons = comparisons;
        this.arrays = arrays;
        this.jsons = jsons;
        functions = new Functions(scope, jsons, source);
        bytes = new BytesFunctions(source);
        ranges = new RangeFunctions(source);
        texts = new TextFunctions(source);
        numbers = new NumberFunctions(new Arithmetic(source), source);
        times = new TimeFunctions(source);
        this.scope = scope;
        this.source = source;
    }

    /** A call of a function. */
    Value call(Call call) {
        if (!call.function().schema().equals(ColumnType.SYSTEM_SCHEMA)) {
            throw Functions.unknown(call.function().toString());
        }
        var function = call.function().name();
        var arguments = call.arguments();
        if (call.notation() == Notation.VARIADIC) {
            if (!(call.arguments().size() == 1 && call.arguments().get(0) instanceof ArrayOf array)) {
                throw Functions.unknown(function + " with an array of arguments");
            }
            return call(new Call(call.function(), array.elements(), Notation.PLAIN));
        }
        return switch (function + "/" + arguments.size()) {
            case "nullif/2" -> nullIf(translator.translate(arguments.get(0)), translator.translate(arguments.get(1)));
            case "jsonb_array_length/1" ->
                jsons.length(translator.translate(arguments.get(0)).scalar());
            default ->
                switch (function) {
                    case "coalesce" ->
                        coalesce(arguments.stream().map(translator::translate).toList());
                    case "num_nulls" -> count("numNulls", arguments);
                    case "num_nonnulls" -> count("numNonnulls", arguments);
                    case "concat" -> Scalar.of(concatenated(function, arguments));
                    case "concat_ws" -> Scalar.of(concatenated("concatWs", arguments));
                    case "greatest" -> extreme(Operator.AT_LEAST, arguments);
                    case "least" -> extreme(Operator.AT_MOST, arguments);
                    default -> ofScalars(function, arguments);
                };
        };
    }

    /** A function that is called with values that are no conditions. */
    private Value ofScalars(String function, List<Expression> arguments) {
        var scalars = arguments.stream()
                .map(translator::translate)
                .flatMap(value -> value instanceof Scalar scalar ? Stream.of(scalar) : Stream.empty())
                .toList();
        if (scalars.isEmpty() || scalars.size() < arguments.size()) {
            throw Functions.unknown(function);
        }
        if (function.equals("starts_with")) {
            return texts.startsWith(scalars.get(0), scalars.get(1));
        }
        var test = scalars.size() == 1 ? RangeOperators.findTest(function, scalars.get(0)) : Optional.<Truth>empty();
        if (test.isPresent()) {
            return test.get();
        }
        if (function.equals("isfinite")) {
            // A column that a function takes has no infinite dates and times.
            return scalars.get(0).test(term -> times.isFinite(term));
        }
        var jsonOperator = JsonOperators.findOperator(function, scalars.size());
        if (jsonOperator.isPresent()) {
            return jsons.apply(jsonOperator.get(), scalars.get(0), scalars.get(1));
        }
        return arrays.find(function, scalars)
                .or(() -> bytes.find(function, scalars))
                .or(() -> texts.find(function, scalars))
                .or(() -> numbers.find(function, scalars))
                .or(() -> times.find(function, scalars))
                .or(() -> RangeOperators.findBound(function, scalars.get(0)))
                .or(() -> ranges.find(function, scalars))
                .or(() -> scalars.size() == 1 ? NetworkOperators.find(function, scalars.get(0)) : Optional.empty())
                .orElseGet(() -> ofOneArgument(function, scalars));
    }

    private Scalar ofOneArgument(String function, List<Scalar> arguments) {
        if (arguments.size() != 1) {
            throw Functions.unknown(function);
        }
        return arguments.get(0).map(term -> functions.call(function, term));
    }

    /** {@code concat(…)}, which is never NULL, or {@code concat_ws(…)}, which is if the separator is. */
    private Term concatenated(String method, List<Expression> arguments) {
        var terms = arguments.stream().map(this::concatenable).toList();
        return new Term(
                Functions.TEXT,
                Form.OBJECT,
                source.text(method, terms.stream().map(TextFunctions::text).toArray()),
                method.equals("concatWs") ? terms.get(0).isNull() : Condition.never(),
                terms.stream().map(Term::reads).flatMap(Set::stream).collect(Collectors.toSet()));
    }

    private Term concatenable(Expression argument) {
        if (argument instanceof Literal literal && literal.type().isEmpty()) {
            // Of no type, since the function takes any.
            return literal.value()
                    .map(text -> Term.literal(Functions.TEXT, text))
                    .orElse(Term.NULL);
        }
        var term = single(translator.translate(argument).scalar());
        if (!term.isVariable() && !term.isLiteral()) {
            throw new Refusal("concatenates expressions");
        }
        return term;
    }

    private static Term single(Scalar value) {
        if (value.branches().size() != 1 || !value.fails().equals(Condition.never())) {
            throw new Refusal("concatenates expressions");
        }
        return value.branches().get(0).term();
    }

    /** {@code greatest(…)} or {@code least(…)}, which leave out what is NULL. */
    private Value extreme(Operator operator, List<Expression> arguments) {
        var values =
                arguments.stream().map(translator::translate).map(Value::scalar).toList();
        var extreme = values.get(0);
        for (var other : values.subList(1, values.size())) {
            var comparison = comparisons.compare(operator, extreme, other);
            var isFirst = extreme.isNull().negated().and(comparison.isNotFalse());
            extreme = Scalar.chosen(List.of(isFirst, isFirst.negated()), List.of(extreme, other))
                    .orFails(comparison.fails());
        }
        return extreme;
    }

    private Scalar count(String function, List<Expression> arguments) {
        if (arguments.stream().allMatch(Column.class::isInstance)) {
            var parameters = arguments.stream()
                    .map(argument -> scope.parameter(((Column) argument).name()))
                    .toList();
            return Scalar.of(counted(source.pg(function, parameters.toArray()), new HashSet<>(parameters)));
        }
        var values = arguments.stream().map(this::counted).toList();
        var counted = values.stream()
                .map(value -> function.equals("numNulls")
                        ? value.isNull()
                        : value.isNull().negated())
                .toList();
        var reads = values.stream()
                .flatMap(value -> value.isNull().reads().stream())
                .collect(Collectors.toSet());
        var fails = values.stream().map(Value::fails).reduce(Condition.never(), Condition::or);
        var tests = counted.stream().map(Condition::source).toArray();
        return Scalar.of(counted(source.pg("count", tests), reads)).orFails(fails);
    }

    /** A value of which it matters whether it is NULL: a literal of no type, too, since the function takes any. */
    private Value counted(Expression argument) {
        return argument instanceof Literal literal
                        && literal.type().isEmpty()
                        && literal.value().isPresent()
                ? Scalar.of(Term.literal(Functions.TEXT, literal.value().get()))
                : translator.translate(argument);
    }

    private static Term counted(String count, Set<String> reads) {
        return new Term(Functions.INTEGER, Form.INT, count, Condition.never(), reads);
    }

    private static Value coalesce(List<Value> values) {
        var guards = new ArrayList<Condition>();
        var allNull = Condition.always();
        var fails = Condition.never();
        for (int i = 0; i < values.size(); i++) {
            // A value is evaluated even if it turns out to be null, as an error in it shows.
            fails = fails.or(allNull.and(values.get(i).fails()));
            var isNull = values.get(i).isNull();
            guards.add(i < values.size() - 1 ? allNull.and(isNull.negated()) : allNull);
            allNull = allNull.and(isNull);
        }
        return chosen(guards, values).orFails(fails);
    }

    private Value nullIf(Value value, Value other) {
        var equal = comparisons.compare(Operator.EQUAL, value, other);
        return chosen(List.of(equal.isNotTrue(), equal.isNotTrue().negated()), List.of(value, Scalar.NULL))
                .orFails(equal.fails());
    }

    /** {@code CASE}, in which a branch's condition is evaluated only if none before it is true. */
    Value caseOf(Case caseOf) {
        var operand = caseOf.operand().map(translator::translate);
        var guards = new ArrayList<Condition>();
        var values = new ArrayList<Value>();
        var open = Condition.always();
        var fails = Condition.never();
        for (var branch : caseOf.branches()) {
            var when = translator.translate(branch.condition());
            var condition = operand.map(value -> comparisons.compare(Operator.EQUAL, value, when))
                    .orElseGet(when::truth);
            fails = fails.or(open.and(condition.fails()));
            guards.add(open.and(condition.isNotTrue().negated()));
            values.add(translator.translate(branch.result()));
            open = open.and(condition.isNotTrue());
        }
        guards.add(open);
        values.add(caseOf.otherwise().map(translator::translate).orElse(Scalar.NULL));
        return chosen(guards, values).orFails(fails);
    }

    /** A condition as an integer: 1 if it is true, 0 if it is false. */
    static Scalar number(Truth truth) {
        return either(truth, Term.literal(Functions.INTEGER, "1"), Term.literal(Functions.INTEGER, "0"));
    }

    /** A condition as text: {@code true} or {@code false}. */
    static Scalar text(Truth truth) {
        return either(truth, Term.literal(Functions.TEXT, "true"), Term.literal(Functions.TEXT, "false"));
    }

    private static Scalar either(Truth truth, Term ifTrue, Term ifFalse) {
        return Scalar.chosen(
                        List.of(truth.isNotTrue().negated(), truth.isNotFalse().negated(), truth.isNull()),
                        List.of(Scalar.of(ifTrue), Scalar.of(ifFalse), Scalar.NULL))
                .orFails(truth.fails());
    }

    /** The value whose guard holds; exactly one does. */
    private static Value chosen(List<Condition> guards, List<Value> values) {
        return values.stream().anyMatch(Truth.class::isInstance)
                ? Truth.chosen(guards, values.stream().map(Value::truth).toList())
                : Scalar.chosen(guards, values.stream().map(Value::scalar).toList());
    }
}
