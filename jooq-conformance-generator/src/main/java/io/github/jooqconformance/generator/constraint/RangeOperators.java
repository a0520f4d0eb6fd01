package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.validation.PgRangeOperators;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The operators and functions of ranges, which Java sees in the form in which PostgreSQL stores them. */
final class RangeOperators {
    private static final Map<String, String> METHODS = Map.of(
            "@>", "contains",
            "&&", "overlap",
            "-|-", "isAdjacent",
            "<<", "isBefore",
            "&<", "endsWithin",
            "&>", "startsWithin");

    private final DtoSource source;

    RangeOperators(DtoSource source) {
        this.source = source;
    }

    /** Whether one of two operands is a range. */
    static boolean isMeant(Scalar left, Scalar right) {
        return Stream.of(left, right)
                .flatMap(value -> value.branches().stream())
                .anyMatch(branch -> branch.term().kind() == Kind.RANGE);
    }

    /** {@code left operator right}. */
    Truth apply(QualifiedName operator, Scalar left, Scalar right) {
        return switch (operator.name()) {
            case "<@" -> left.test(right, (part, range) -> test("@>", range, part));
            case ">>" -> left.test(right, (one, other) -> test("<<", other, one));
            default -> {
                if (!METHODS.containsKey(operator.name())) {
                    throw Operators.unknown(operator);
                }
                yield left.test(right, (one, other) -> test(operator.name(), one, other));
            }
        };
    }

    private Truth test(String operator, Term one, Term other) {
        if (one.isLiteral() && other.isLiteral()) {
            throw new Refusal("compares constants");
        }
        var argument = other.kind() == Kind.RANGE ? range(other) : element(other);
        return Truth.certain(Condition.holds(
                "%s.%s(%s, %s)"
                        .formatted(source.use(PgRangeOperators.class), METHODS.get(operator), range(one), argument),
                Comparison.reads(one, other)));
    }

    /** A condition about a range alone; empty if the function is none of those. */
    static Optional<Truth> findTest(String function, Scalar range) {
        return switch (function) {
            case "isempty" -> Optional.of(range.test(term -> certain(term, ".isEmpty()")));
            case "lower_inc" -> Optional.of(range.test(term -> certain(term, ".bounds().includesLower()")));
            case "upper_inc" -> Optional.of(range.test(term -> certain(term, ".bounds().includesUpper()")));
            case "lower_inf" -> Optional.of(range.test(term -> isUnbounded(term, ".lower()")));
            case "upper_inf" -> Optional.of(range.test(term -> isUnbounded(term, ".upper()")));
            default -> Optional.empty();
        };
    }

    private static Truth certain(Term range, String test) {
        return Truth.certain(Condition.holds(variable(range) + test, range.reads()));
    }

    private static Truth isUnbounded(Term range, String bound) {
        return Truth.certain(Condition.holds(variable(range) + ".isEmpty()", range.reads())
                .negated()
                .and(Condition.isAbsent(variable(range) + bound, range.reads())));
    }

    /** {@code lower(range)} or {@code upper(range)}, which are NULL where there is no bound; empty for other values. */
    static Optional<Scalar> findBound(String function, Scalar range) {
        boolean isBound = (function.equals("lower") || function.equals("upper")) && isMeant(range, range);
        return isBound ? Optional.of(range.map(term -> bound(function, term))) : Optional.empty();
    }

    private static Term bound(String function, Term range) {
        var bound = "%s.%s()".formatted(variable(range), function);
        var type = boundType(range.type());
        var isNull = range.isNull().or(Condition.isAbsent(bound, range.reads()));
        return new Term(type, form(type.kind()), bound, isNull, range.reads());
    }

    private static Form form(Kind bound) {
        return bound.isInteger() ? Form.BOXED : Form.UNLIMITED;
    }

    /** The type of the bounds of a range. */
    static SqlType boundType(SqlType range) {
        var bound = NaturalTypes.findBound(range.name()).orElseThrow();
        return new SqlType(Kind.ofBuiltIn(bound), new QualifiedName(ColumnType.SYSTEM_SCHEMA, bound));
    }

    /** What can stand before a dot. */
    private static String variable(Term range) {
        if (range.kind() != Kind.RANGE || range.isLiteral()) {
            throw new Refusal("takes the bounds of a constant");
        }
        return range.source();
    }

    private String range(Term range) {
        if (range.kind() != Kind.RANGE) {
            throw new Refusal("compares a range and " + range.type().name().name());
        }
        return source(range, source);
    }

    /** The range as an argument. */
    static String source(Term range, DtoSource source) {
        return range.isLiteral()
                ? RangeLiteral.constant(range.source(), boundType(range.type()), source)
                : range.source();
    }

    private String element(Term element) {
        if (element.isLiteral()) {
            return RangeLiteral.bound(element, source);
        }
        return switch (element.kind()) {
            case SMALLINT, INTEGER, BIGINT -> integer(element);
            case NUMERIC -> NumericComparison.decimal(element, source);
            case DATE, TIMESTAMP, TIMESTAMPTZ -> element.source();
            default ->
                throw new Refusal("looks for %s in a range"
                        .formatted(element.type().name().name()));
        };
    }

    private static String integer(Term element) {
        if (!element.isIntegral()) {
            throw new Refusal("looks for a calculated number in a range");
        }
        return element.form() == Form.LONG && element.kind() != Kind.BIGINT
                ? "(int) (" + element.source() + ")"
                : element.source();
    }
}
