package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.validation.PgRange;
import io.github.jooqconformance.runtime.validation.PgRangeOperators;
import io.github.jooqconformance.runtime.value.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions and operators that make ranges. */
final class RangeFunctions {
    /** How Java makes a range of its bounds, by the brackets with which SQL writes them. */
    private static final Map<String, String> FACTORIES =
            Map.of("[)", "closedOpen", "[]", "closed", "()", "open", "(]", "openClosed");

    private final DtoSource source;

    RangeFunctions(DtoSource source) {
        this.source = source;
    }

    /** What a function makes of its arguments; empty if it does not make ranges. */
    Optional<Scalar> find(String function, List<Scalar> arguments) {
        if (function.equals("range_merge") && arguments.size() == 2) {
            return Optional.of(combined("merge", Optional.empty(), arguments.get(0), arguments.get(1)));
        }
        var type = new SqlType(Kind.ofBuiltIn(function), new QualifiedName(ColumnType.SYSTEM_SCHEMA, function));
        return type.kind() == Kind.RANGE && arguments.size() > 1
                ? Optional.of(constructed(type, arguments))
                : Optional.empty();
    }

    /** {@code left operator right}, which is a range; empty if the operator is another one. */
    Optional<Scalar> findResult(String operator, Scalar left, Scalar right) {
        return switch (operator) {
            case "*" -> Optional.of(combined("intersection", Optional.empty(), left, right));
            case "+" -> Optional.of(combined("merge", Optional.of("areApart"), left, right));
            case "-" -> Optional.of(combined("difference", Optional.of("isWithin"), left, right));
            default -> Optional.empty();
        };
    }

    private Scalar combined(String method, Optional<String> failure, Scalar left, Scalar right) {
        var result = Scalar.combined(
                List.of(left, right),
                terms -> new Term(
                        terms.get(0).type(),
                        Form.OBJECT,
                        call(method, terms.get(0), terms.get(1)),
                        terms.get(0).isNull().or(terms.get(1).isNull()),
                        Comparison.reads(terms.get(0), terms.get(1))));
        return failure.map(test -> result.thenFails(left.test(
                                right,
                                (one, other) -> Truth.certain(
                                        Condition.holds(call(test, one, other), Comparison.reads(one, other))
                                                .raising(EvaluationError.NO_RANGE)))
                        .isTrue()))
                .orElse(result);
    }

    private String call(String method, Term one, Term other) {
        if (one.kind() != Kind.RANGE || other.kind() != Kind.RANGE || (one.isLiteral() && other.isLiteral())) {
            throw new Refusal("combines %s and %s"
                    .formatted(one.type().name().name(), other.type().name().name()));
        }
        return "%s.%s(%s, %s)"
                .formatted(
                        source.use(PgRangeOperators.class),
                        method,
                        RangeOperators.source(one, source),
                        RangeOperators.source(other, source));
    }

    /** {@code daterange(lower, upper)}, of which NULL is no bound. */
    private Scalar constructed(SqlType type, List<Scalar> arguments) {
        var lower = single(arguments.get(0));
        var upper = single(arguments.get(1));
        var brackets = arguments.size() == 2
                ? "[)"
                : arguments.get(2).findLiteral().map(Term::source).orElse("");
        if (!FACTORIES.containsKey(brackets) || (lower.isLiteral() && upper.isLiteral())) {
            throw new Refusal("builds a range");
        }
        var range = "%s.%s(%s, %s)"
                .formatted(source.use(Range.class), FACTORIES.get(brackets), bound(type, lower), bound(type, upper));
        var reads = Comparison.reads(lower, upper);
        var error = type.name().name().equals("daterange")
                ? EvaluationError.TIME_OUT_OF_RANGE
                : EvaluationError.NUMBER_OUT_OF_RANGE;
        var stored =
                "%s.%s(%s)".formatted(source.use(PgRange.class), type.name().name(), range);
        var isOrdered = Condition.holds(
                source.range(
                        RangeOrderRule.test(
                                RangeOperators.boundType(type).name().name()),
                        range),
                reads);
        return Scalar.of(new Term(type, Form.OBJECT, stored, Condition.never(), reads))
                .orFails(Condition.isAbsent(stored, reads).raising(error))
                .orFails(isOrdered.negated().raising(EvaluationError.NO_RANGE));
    }

    private static Term single(Scalar value) {
        var term = value.branches().get(0).term();
        boolean isPlain = term.isVariable() || term.isLiteral();
        if (value.branches().size() > 1 || !isPlain) {
            throw new Refusal("builds a range of what is calculated");
        }
        return term;
    }

    private String bound(SqlType range, Term term) {
        if (term.isNull().equals(Condition.always())) {
            return "null";
        }
        var kind = RangeOperators.boundType(range).kind();
        if (term.kind() != kind || (kind == Kind.NUMERIC && term.isIntegral())) {
            throw new Refusal("builds a range of " + term.type().name().name());
        }
        if (term.isLiteral()) {
            return RangeLiteral.bound(term, source);
        }
        // The variable may be of a smaller type.
        return kind.isInteger()
                ? "%s == null ? null : (%s) %s"
                        .formatted(term.source(), kind == Kind.BIGINT ? "long" : "int", term.source())
                : term.source();
    }
}
