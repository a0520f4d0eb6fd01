package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.runtime.validation.PgArray;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The operators and functions of arrays whose elements are stored as they are given. */
final class ArrayOperators {
    /** The elements that PostgreSQL and Java find equal alike. */
    private static final Set<Kind> COMPARABLE = EnumSet.of(
            Kind.TEXT,
            Kind.SMALLINT,
            Kind.INTEGER,
            Kind.BIGINT,
            Kind.NUMERIC,
            Kind.REAL,
            Kind.DOUBLE,
            Kind.UUID,
            Kind.DATE,
            Kind.TIME,
            Kind.TIMESTAMP,
            Kind.TIMESTAMPTZ,
            Kind.ENUM);

    private final Comparisons comparisons;
    private final Scope scope;
    private final ArrayConstants constants;
    private final DtoSource source;

    ArrayOperators(Comparisons comparisons, ArrayConstants constants, Scope scope, DtoSource source) {
        this.comparisons = comparisons;
        this.constants = constants;
        this.scope = scope;
        this.source = source;
    }

    /** {@code left operator ANY (array)}. An empty array decides even if the left side is NULL. */
    Truth any(Operator operator, Value left, Scalar array) {
        return arrayTest(array, list -> {
            var element = element(list);
            var test = comparisons.compare(operator, left, Scalar.of(element));
            if (!test.fails().equals(Condition.never()) || test.doubt().isPresent()) {
                throw new Refusal("calculates beside the elements of an array");
            }
            return new Truth(
                    matches("anyMatch", list, element, test.isTrue()),
                    matches("allMatch", list, element, test.isFalse()),
                    Condition.never());
        });
    }

    private Condition matches(String method, Term list, Term element, Condition condition) {
        var reads = new HashSet<>(condition.reads());
        reads.addAll(list.reads());
        return Condition.holds(
                source.use(PgArray.class)
                        + ".%s(%s, %s -> %s)".formatted(method, list.source(), element.source(), condition.source()),
                reads);
    }

    /** A variable that stands for any element that is not null. */
    private Term element(Term list) {
        var type = elementType(list);
        return new Term(type, form(type.kind()), scope.free("element"), Condition.never(), list.reads());
    }

    private static Form form(Kind kind) {
        return switch (kind) {
            case SMALLINT, INTEGER, BIGINT -> Form.BOXED;
            case NUMERIC -> Form.UNLIMITED;
            case TEXT, CHARACTER, UUID, DATE, TIME, TIMESTAMP, TIMESTAMPTZ, ENUM, REAL, DOUBLE -> Form.OBJECT;
            default -> throw new Refusal("compares with the elements of an array");
        };
    }

    /** {@code @>}, {@code <@} and {@code &&}. */
    Truth compare(String operator, Scalar left, Scalar right) {
        return left.test(right, (a, b) -> {
            var one = comparable(a, b);
            var other = comparable(b, a);
            var reads = Comparison.reads(one, other);
            var array = source.use(PgArray.class);
            return Truth.certain(
                    switch (operator) {
                        case "@>" -> holds(array, "containsAll", one, other, reads);
                        case "<@" -> holds(array, "containsAll", other, one, reads);
                        default -> holds(array, "overlap", one, other, reads);
                    });
        });
    }

    private static Condition holds(String array, String method, Term one, Term other, Set<String> reads) {
        return Condition.holds("%s.%s(%s, %s)".formatted(array, method, one.source(), other.source()), reads);
    }

    /**
     * The list, if its elements can be compared by {@link PgArray}.
     *
     * @throws Refusal if not
     */
    Term comparable(Term list) {
        if (list.form() != Form.LIST) {
            throw new Refusal("compares with the elements of an array");
        }
        requireComparable(constants.elementKind(list.type()));
        TextComparison.requireDeterministic(list);
        return list;
    }

    /** The same to be compared with another list, which may be one of an enum's labels. */
    private Term comparable(Term list, Term other) {
        return ofLabels(comparable(list), constants.elementKind(other.type()));
    }

    /** A list of an enum as one of its labels, if its elements are compared with text, as constants are. */
    Term ofLabels(Term list, Kind other) {
        if (constants.elementKind(list.type()) != Kind.ENUM || other != Kind.TEXT) {
            return list;
        }
        var label = scope.free("label");
        var labels =
                "%s.map(%s, %s -> %s.getLiteral())".formatted(source.use(PgArray.class), list.source(), label, label);
        return list.derived(new SqlType(Kind.ARRAY, Functions.TEXT.name()), Form.LIST, labels);
    }

    /**
     * Makes sure that {@link PgArray} compares elements as PostgreSQL does.
     *
     * @throws Refusal if not
     */
    static void requireComparable(Kind element) {
        if (!COMPARABLE.contains(element)) {
            throw new Refusal("compares with the elements of an array");
        }
    }

    /** {@code array[index]}, which is NULL if there is no such element. */
    Scalar element(Scalar array, Scalar index) {
        return Scalar.combined(List.of(array, index), terms -> element(terms.get(0), terms.get(1)));
    }

    private Term element(Term list, Term index) {
        if (list.form() != Form.LIST) {
            throw new Refusal("reads a single element");
        }
        var type = elementType(list);
        var element = "%s.element(%s, %s)".formatted(source.use(PgArray.class), list.source(), index(index));
        var reads = Comparison.reads(list, index);
        var isNull = list.isNull().or(index.isNull()).or(Condition.isAbsent(element, reads));
        return new Term(type, form(type.kind()), element, isNull, reads);
    }

    private static String index(Term index) {
        boolean isInt = index.isLiteral()
                ? IntegerComparison.findInteger(index.source())
                        .filter(integer -> integer.bitLength() < Integer.SIZE)
                        .isPresent()
                : index.isIntegral() && index.kind() != Kind.BIGINT;
        if (!isInt) {
            throw new Refusal("reads an element by " + index.source());
        }
        return index.form() == Form.LONG ? "(int) (" + index.source() + ")" : index.source();
    }

    private SqlType elementType(Term list) {
        return new SqlType(
                constants.elementKind(list.type()),
                list.type().name(),
                list.type().collation());
    }

    private static Truth arrayTest(Scalar array, Function<Term, Truth> test) {
        return array.test(list -> {
            if (list.form() != Form.LIST) {
                throw new Refusal("compares with the elements of an array");
            }
            return test.apply(list);
        });
    }
}
