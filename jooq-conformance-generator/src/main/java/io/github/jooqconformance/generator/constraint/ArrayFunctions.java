package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.runtime.validation.PgArray;
import java.util.List;
import java.util.Optional;

/** The functions of arrays. Those of a column have one dimension, as others are not held as lists of elements. */
final class ArrayFunctions {
    private final ArrayOperators arrays;
    private final ArrayConstants constants;
    private final Scope scope;
    private final DtoSource source;

    ArrayFunctions(ArrayOperators arrays, ArrayConstants constants, Scope scope, DtoSource source) {
        this.arrays = arrays;
        this.constants = constants;
        this.scope = scope;
        this.source = source;
    }

    /** What a function makes of its arguments; empty if it is none of arrays. */
    Optional<Scalar> find(String function, List<Scalar> arguments) {
        return switch (function + "/" + arguments.size()) {
            case "cardinality/1" -> Optional.of(arguments.get(0).map(this::cardinality));
            case "array_ndims/1" -> Optional.of(arguments.get(0).map(this::one));
            case "array_length/2", "array_upper/2" ->
                Optional.of(ofFirstDimension(arguments).map(this::length));
            case "array_lower/2" -> Optional.of(ofFirstDimension(arguments).map(this::one));
            case "array_position/2" -> Optional.of(position(arguments.get(0), arguments.get(1)));
            case "array_remove/2" -> Optional.of(removed(arguments.get(0), arguments.get(1)));
            case "array_to_string/2" ->
                Optional.of(Scalar.combined(arguments, terms -> joined(terms.get(0), terms.get(1))));
            default -> Optional.empty();
        };
    }

    private Term cardinality(Term array) {
        if (array.kind() != Kind.ARRAY) {
            throw Functions.unknown("cardinality");
        }
        var list = scope.given(array);
        return Functions.counted(list, list.source() + ".size()", list.source() + ".isEmpty()");
    }

    private static Scalar ofFirstDimension(List<Scalar> arguments) {
        var dimension = arguments.get(1).findLiteral();
        if (dimension.filter(literal -> literal.source().equals("1")).isEmpty()) {
            throw Functions.unknown("array_length for another dimension than the first");
        }
        return arguments.get(0);
    }

    /** {@code array_length(array, 1)}, which is NULL of an empty array. */
    private Term length(Term array) {
        var size = cardinality(array);
        var isEmpty = size.isZero().orElseThrow();
        return new Term(size.type(), size.form(), size.source(), array.isNull().or(isEmpty), size.reads());
    }

    /** {@code array_ndims(array)} and {@code array_lower(array, 1)}, which are NULL of an empty array. */
    private Term one(Term array) {
        return length(array).derived(Functions.INTEGER, Form.INT, "1");
    }

    /** {@code array_position(array, element)}, which is NULL if the element is nowhere, and finds NULL. */
    private Scalar position(Scalar array, Scalar element) {
        return array.map(term -> {
            var list = sought(term, element);
            var position =
                    "%s.position(%s, %s)".formatted(source.use(PgArray.class), list.source(), argument(list, element));
            var reads = Comparison.reads(list, element.branches().get(0).term());
            var isNowhere = Condition.compare(position, Operator.EQUAL, "0", reads);
            return new Term(Functions.INTEGER, Form.INT, position, list.isNull().or(isNowhere), reads);
        });
    }

    private Scalar removed(Scalar array, Scalar element) {
        return array.map(term -> {
            var list = sought(term, element);
            return new Term(
                    list.type(),
                    Form.LIST,
                    "%s.remove(%s, %s)".formatted(source.use(PgArray.class), list.source(), argument(list, element)),
                    list.isNull(),
                    Comparison.reads(list, element.branches().get(0).term()));
        });
    }

    /** The array in which something is looked for. */
    private Term sought(Term array, Scalar element) {
        var list = arrays.comparable(array);
        return element.findLiteral().isPresent() ? arrays.ofLabels(list, Kind.TEXT) : list;
    }

    /** What is looked for in an array: a constant or a variable, which may be null. */
    private String argument(Term list, Scalar element) {
        if (element.isNullConstant()) {
            return "null";
        }
        var term = element.branches().get(0).term();
        boolean isVariable = term.isVariable() && term.form() != Form.BIG_INTEGER;
        boolean isCalculated = element.branches().size() > 1 || !(term.isLiteral() || isVariable);
        var kind = term.isLiteral() && term.kind() == Kind.ENUM ? Kind.TEXT : term.kind();
        if (isCalculated || kind != constants.elementKind(list.type())) {
            throw new Refusal("looks for a calculated value in an array");
        }
        return term.isLiteral() ? constants.java(term) : term.source();
    }

    private Term joined(Term array, Term separator) {
        var kind = constants.elementKind(array.type());
        if (array.form() != Form.LIST || !(kind == Kind.TEXT || kind.isInteger())) {
            throw Functions.unknown("array_to_string");
        }
        var text =
                "%s.join(%s, %s)".formatted(source.use(PgArray.class), array.source(), TextFunctions.text(separator));
        return new Term(
                Functions.TEXT,
                Form.OBJECT,
                text,
                array.isNull().or(separator.isNull()),
                Comparison.reads(array, separator));
    }
}
