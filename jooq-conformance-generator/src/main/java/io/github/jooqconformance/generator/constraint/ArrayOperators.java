package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.validation.PgArray;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The operators and functions of arrays whose elements are stored as they are given. */
final class ArrayOperators {
    /** The elements that PostgreSQL and Java find equal alike. */
    private static final Set<Kind> COMPARABLE =
            EnumSet.of(Kind.TEXT, Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT, Kind.UUID, Kind.DATE, Kind.ENUM);

    /** What PostgreSQL prints of an array: elements in quotes where they need some. */
    private static final Pattern ELEMENT = Pattern.compile("\"([^\"\\\\]*)\"|([^\\s\",{}\\\\]+)");

    private final Comparisons comparisons;
    private final Scope scope;
    private final DtoSource source;
    private final String constant;

    /**
     * The arrays of one condition.
     *
     * @param source where the constants go
     * @param constant how the names of the constants begin
     */
    ArrayOperators(Comparisons comparisons, Scope scope, DtoSource source, String constant) {
        this.comparisons = comparisons;
        this.scope = scope;
        this.source = source;
        this.constant = constant;
    }

    /** The constant array that a text is: {@code {a,"b c"}}. */
    Term literal(SqlType array, String text) {
        if (!text.matches("(?s)\\{.*}")) {
            throw unreadable(text);
        }
        var inside = text.substring(1, text.length() - 1);
        var matcher = ELEMENT.matcher(inside);
        var type = new SqlType(elementKind(array), array.name());
        var elements = matcher.results()
                .map(match -> Optional.ofNullable(match.group(1)).orElse(match.group()))
                .map(element -> Term.literal(type, element))
                .toList();
        var isUnderstood =
                matcher.replaceAll("").equals(",".repeat(Math.max(0, elements.size() - 1))) && !inside.contains("NULL");
        if (!isUnderstood) {
            throw unreadable(text);
        }
        return constant(array, elements);
    }

    private static Refusal unreadable(String text) {
        return new Refusal("has the array " + text);
    }

    private Kind elementKind(SqlType array) {
        return Kind.of(array.name(), /* array= */ false, scope.types());
    }

    /** {@code ARRAY[elements]}. */
    Term constant(List<Value> elements) {
        var literals = elements.stream()
                .map(Value::scalar)
                .flatMap(scalar -> scalar.findLiteral().stream())
                .filter(literal -> !literal.isNull().equals(Condition.always()))
                .toList();
        if (literals.isEmpty() || literals.size() < elements.size()) {
            throw new Refusal("builds an array");
        }
        return constant(new SqlType(Kind.ARRAY, literals.get(0).type().name()), literals);
    }

    /** A constant array of the given type. */
    Term constant(SqlType array, List<Term> literals) {
        var list = source.use(List.class);
        var values = literals.stream().map(ArrayOperators::java).collect(Collectors.joining(", "));
        var name = literals.isEmpty()
                ? list + ".of()"
                : source.constant(
                        "%s<%s>".formatted(list, javaClass(literals.get(0).kind())),
                        constant + "_ELEMENTS",
                        list + ".of(" + values + ")");
        return new Term(array, Form.LIST, name, Condition.never(), Set.of());
    }

    private static String javaClass(Kind kind) {
        return switch (kind) {
            case TEXT -> "String";
            case SMALLINT -> "Short";
            case INTEGER -> "Integer";
            case BIGINT -> "Long";
            default -> throw new Refusal("builds an array");
        };
    }

    private static String java(Term literal) {
        return switch (literal.kind()) {
            case TEXT -> JavaText.literal(literal.source());
            case SMALLINT -> "(short) " + literal.source();
            case INTEGER -> literal.source();
            case BIGINT -> literal.source() + "L";
            default -> throw new Refusal("builds an array");
        };
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
        var type = new SqlType(
                elementKind(list.type()), list.type().name(), list.type().collation());
        return new Term(type, form(type.kind()), scope.free("element"), Condition.never(), list.reads());
    }

    private static Form form(Kind kind) {
        return switch (kind) {
            case SMALLINT, INTEGER, BIGINT -> Form.BOXED;
            case NUMERIC -> Form.UNLIMITED;
            case TEXT, UUID, DATE, ENUM, REAL, DOUBLE -> Form.OBJECT;
            default -> throw new Refusal("compares with the elements of an array");
        };
    }

    /** {@code @>}, {@code <@} and {@code &&}. */
    Truth compare(String operator, Scalar left, Scalar right) {
        return left.test(right, (one, other) -> {
            requireComparable(one);
            requireComparable(other);
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

    private void requireComparable(Term list) {
        if (list.form() != Form.LIST || !COMPARABLE.contains(elementKind(list.type()))) {
            throw new Refusal("compares with the elements of an array");
        }
        TextComparison.requireDeterministic(list);
    }

    /** {@code array_position(array, element)}, which is NULL if the element is nowhere, and finds NULL. */
    Scalar position(Scalar array, Scalar element) {
        return array.map(list -> {
            requireComparable(list);
            var position =
                    "%s.position(%s, %s)".formatted(source.use(PgArray.class), list.source(), sought(list, element));
            var isNowhere = Condition.compare(position, Operator.EQUAL, "0", list.reads());
            return new Term(Functions.INTEGER, Form.INT, position, list.isNull().or(isNowhere), list.reads());
        });
    }

    private String sought(Term list, Scalar element) {
        if (element.isNullConstant()) {
            return "null";
        }
        return element.findLiteral()
                .filter(literal -> literal.kind() == elementKind(list.type()))
                .map(ArrayOperators::java)
                .orElseThrow(() -> new Refusal("looks for something else than a constant in an array"));
    }

    /** {@code array[index]}, which is NULL if there is no such element. */
    Scalar element(Scalar array, Scalar index) {
        var number = index.findLiteral()
                .flatMap(literal -> IntegerComparison.findInteger(literal.source()))
                .filter(integer -> integer.bitLength() < Integer.SIZE)
                .orElseThrow(() -> new Refusal("reads an element by an index that is no constant"));
        return array.map(list -> {
            if (list.form() != Form.LIST) {
                throw new Refusal("reads a single element");
            }
            var type = new SqlType(
                    elementKind(list.type()), list.type().name(), list.type().collation());
            var element = "%s.element(%s, %s)".formatted(source.use(PgArray.class), list.source(), number);
            return new Term(
                    type,
                    form(type.kind()),
                    element,
                    list.isNull().or(Condition.isAbsent(element, list.reads())),
                    list.reads());
        });
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
