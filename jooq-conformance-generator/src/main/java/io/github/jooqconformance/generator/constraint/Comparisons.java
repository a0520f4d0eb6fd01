package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares values of which each may be null. */
final class Comparisons {
    /** The most constants that are compared one by one, if there is another way. */
    private static final int MAX_COMPARED = 3;

    private static final Set<Kind> LABELS = EnumSet.of(Kind.TEXT, Kind.CHARACTER, Kind.ENUM);

    private final SchemaSnapshot types;
    private final DtoSource source;
    private final String constant;

    /**
     * The comparisons of one condition.
     *
     * @param types the snapshot that has the enums
     * @param source where the constants go
     * @param constant how the names of the constants begin
     */
    Comparisons(SchemaSnapshot types, DtoSource source, String constant) {
        this.types = types;
        this.source = source;
        this.constant = constant;
    }

    /** {@code left operator right}. */
    Truth compare(Operator operator, Value left, Value right) {
        if (left instanceof Scalar a && right instanceof Scalar b) {
            return a.test(b, (x, y) -> compare(operator, x, y));
        }
        return left.truth().compared(operator, right.truth());
    }

    /**
     * {@code (left) operator (right)} of rows, each decided by the first fields that differ: the ones behind these are
     * not evaluated.
     */
    Truth compareRows(Operator operator, List<Value> left, List<Value> right) {
        var one = left.get(0);
        var other = right.get(0);
        if (left.size() == 1) {
            return compare(operator, one, other);
        }
        var strict = operator == Operator.AT_MOST || operator == Operator.LESS ? Operator.LESS : Operator.GREATER;
        var differs = compare(strict, one, other);
        var equal = compare(Operator.EQUAL, one, other);
        var rest = compareRows(operator, left.subList(1, left.size()), right.subList(1, right.size()));
        return new Truth(
                differs.isTrue().or(equal.isTrue().and(rest.isTrue())),
                differs.isFalse().and(equal.isFalse()).or(equal.isTrue().and(rest.isFalse())),
                differs.fails().or(equal.isTrue().and(rest.fails())),
                differs.doubt().or(rest::doubt));
    }

    private Truth compare(Operator operator, Term left, Term right) {
        if (left.letterCase().isPresent() && right.letterCase().isPresent()) {
            throw new Refusal("compares two texts in another case, which depends on the locale");
        }
        var isOfEnum = left.kind() == Kind.ENUM && right.kind() == Kind.ENUM;
        if (operator.isOrdering() && isOfEnum && left.isLiteral() != right.isLiteral()) {
            return left.isLiteral()
                    ? compareOrder(operator.mirrored(), right, left)
                    : compareOrder(operator, left, right);
        }
        var truth = compareAsIs(operator, left, right);
        var mapped = left.letterCase().isPresent() ? left : right;
        return inCaseOf(mapped, truth);
    }

    /** An enum value by the order of the labels: whether it has one of those that come first. */
    private Truth compareOrder(Operator operator, Term left, Term label) {
        var labels = types.findEnum(label.type().name()).orElseThrow().labels();
        int position = labels.indexOf(label.source());
        boolean isIncluded = operator == Operator.AT_MOST || operator == Operator.GREATER;
        var first = labels.subList(0, isIncluded ? position + 1 : position).stream()
                .<Value>map(text -> Scalar.of(Term.literal(label.type(), text)))
                .toList();
        var isFirst = any(Operator.EQUAL, Scalar.of(left), first);
        return operator == Operator.LESS || operator == Operator.AT_MOST ? isFirst : isFirst.not();
    }

    /** What comes of a test of a term, if it may be in another case. */
    private Truth inCaseOf(Term term, Truth tested) {
        return term.letterCase()
                .map(mapping -> mapping.in(term, tested, source))
                .orElse(tested);
    }

    private Truth compareAsIs(Operator operator, Term left, Term right) {
        if (left.kind() == Kind.ARRAY && !ArrayConstants.isEmpty(left) && !ArrayConstants.isEmpty(right)) {
            ArrayOperators.requireComparable(Kind.of(left.type().name(), /* array= */ false, types));
        }
        return Truth.certain(Comparison.of(operator, left, right, source));
    }

    /** {@code left IS DISTINCT FROM right}. */
    Truth distinct(Value left, Value right) {
        var equal = compare(Operator.EQUAL, left, right);
        var oneNull = left.isNull()
                .negated()
                .and(right.isNull())
                .or(left.isNull().and(right.isNull().negated()));
        var bothNull = left.isNull().and(right.isNull());
        return new Truth(oneNull.or(equal.isFalse()), bothNull.or(equal.isTrue()), equal.fails(), equal.doubt());
    }

    /** {@code left operator ANY (ARRAY[elements])}. */
    Truth any(Operator operator, Value left, List<Value> elements) {
        if (elements.stream().anyMatch(element -> !element.fails().equals(Condition.never()))) {
            // All elements are evaluated before the first is compared.
            throw new Refusal("calculates the elements of an array");
        }
        if (operator == Operator.EQUAL && left instanceof Scalar scalar) {
            var literals = elements.stream().flatMap(Comparisons::literals).toList();
            var isShort = literals.size() < elements.size() || literals.size() < MAX_COMPARED;
            var shorter = isShort
                    ? Optional.<Truth>empty()
                    : findRange(scalar, literals).or(() -> findMembership(scalar, literals));
            if (shorter.isPresent()) {
                return shorter.get();
            }
        }
        return elements.stream()
                .map(element -> compare(operator, left, element))
                .reduce(Truth.certain(Condition.never()), Truth::or);
    }

    private static Stream<Term> literals(Value value) {
        return value instanceof Scalar scalar
                ? scalar.findLiteral().filter(literal -> !literal.isNull().equals(Condition.always())).stream()
                : Stream.empty();
    }

    /** Consecutive integers as a range. */
    private Optional<Truth> findRange(Scalar left, List<Term> literals) {
        var integers = literals.stream()
                .filter(literal -> literal.kind().isInteger())
                .flatMap(literal -> IntegerComparison.findInteger(literal.source()).stream())
                .distinct()
                .sorted()
                .toList();
        if (integers.size() < literals.size()) {
            return Optional.empty();
        }
        var type = literals.get(0).type();
        var first = integers.get(0);
        var last = integers.get(integers.size() - 1);
        return last.subtract(first).equals(BigInteger.valueOf(integers.size() - 1L))
                ? Optional.of(compare(Operator.AT_LEAST, left, Scalar.of(Term.literal(type, first.toString())))
                        .and(compare(Operator.AT_MOST, left, Scalar.of(Term.literal(type, last.toString())))))
                : Optional.empty();
    }

    /** Many labels as a set. */
    private Optional<Truth> findMembership(Scalar left, List<Term> literals) {
        var kind = literals.get(0).kind();
        var isOfLabels = literals.size() > MAX_COMPARED
                && LABELS.contains(kind)
                && literals.stream().allMatch(literal -> literal.kind() == kind)
                && left.branches().stream()
                        .allMatch(branch ->
                                branch.term().kind() == kind && !branch.term().isLiteral());
        return isOfLabels
                ? Optional.of(left.test(term -> inCaseOf(term, Truth.certain(isMember(term, literals)))))
                : Optional.empty();
    }

    private Condition isMember(Term term, List<Term> literals) {
        var labels = literals.stream()
                .map(TextComparison::label)
                .distinct()
                .map(JavaText::literal)
                .collect(Collectors.joining(", "));
        var set = source.use(Set.class);
        var name = source.constant(set + "<String>", constant + "_VALUES", set + ".of(" + labels + ")");
        return Condition.holds(name + ".contains(" + TextComparison.text(term, source) + ")", term.reads());
    }
}
