package io.github.jooqconformance.generator.jsonschema;

import io.github.jooqconformance.generator.constraint.CheckedValue;
import io.github.jooqconformance.generator.constraint.Operator;
import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.Expression.Binary;
import io.github.jooqconformance.runtime.expression.Expression.Is;
import io.github.jooqconformance.runtime.expression.Expression.Logical;
import io.github.jooqconformance.runtime.expression.Expression.Logical.Connective;
import io.github.jooqconformance.runtime.expression.Predicate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Says in keywords what a condition demands of a value. Keywords are about values of one type each, so that they let
 * null pass, as CHECKs do.
 */
final class ConditionKeywords {
    private static final String[] LENGTHS = {"length", "char_length", "character_length"};

    private final CheckedValue value;
    private final Keywords keywords;
    private final OptionalInt length;

    /**
     * Adds keywords for a value.
     *
     * @param value the value, of a type that is understood
     * @param keywords where they go
     */
    ConditionKeywords(CheckedValue value, Keywords keywords) {
        this.value = value;
        this.keywords = keywords;
        this.length = value.base().length();
    }

    /** Adds what can be said, and tells whether that is all of the condition. */
    boolean add(Expression condition) {
        if (condition instanceof Logical logical) {
            return logical.connective() == Connective.AND
                    // All of them, whether one of them can be said or not.
                    ? logical.operands().stream().map(this::add).toList().stream()
                            .allMatch(said -> said)
                    : addAlternatives(logical);
        }
        var labels = isText() ? Terms.findLabels(condition) : Optional.<List<String>>empty();
        if (labels.isPresent()) {
            return addLabels(labels.get());
        }
        return condition instanceof Binary comparison && addComparison(comparison);
    }

    private boolean addAlternatives(Logical or) {
        var labels = isText() ? Terms.findLabels(or) : Optional.<List<String>>empty();
        if (labels.isPresent()) {
            return addLabels(labels.get());
        }
        var others = or.operands().stream()
                .filter(operand ->
                        !(operand instanceof Is is && is.predicate() == Predicate.NULL && Terms.isValue(is.operand())))
                .toList();
        return others.size() == 1 && add(others.get(0));
    }

    private boolean addComparison(Binary comparison) {
        var operator = Operator.of(comparison.operator());
        if (operator.isEmpty()) {
            return Terms.isValue(comparison.left()) && addPattern(comparison);
        }
        var number = Terms.findNumber(comparison.right());
        if (number.isPresent()) {
            return addComparison(comparison.left(), operator.get(), number.get());
        }
        return Terms.findNumber(comparison.left())
                        .map(limit ->
                                addComparison(comparison.right(), operator.get().mirrored(), limit))
                        .orElse(false)
                || addTextComparison(comparison, operator.get());
    }

    private boolean addComparison(Expression left, Operator operator, BigDecimal limit) {
        var kind = NumberKind.find(value);
        if (kind.isPresent()) {
            return Terms.isValue(left, kind.get().types(value)) && addLimit(operator, limit, kind.get());
        }
        if (isText() && Terms.isOfValue(left, LENGTHS)) {
            return addLength(operator, limit);
        }
        if (isText()
                && Terms.findArgument(left, LENGTHS)
                        .filter(inner -> Terms.isOfValue(inner, "btrim"))
                        .isPresent()) {
            return addNotBlank(operator == Operator.GREATER && limit.signum() == 0);
        }
        // Only PostgreSQL's arrays have several dimensions.
        return value.isList()
                && Terms.isOfValue(left, "cardinality")
                && addCount(operator, limit, "minItems", "maxItems");
    }

    /** A limit of the value itself, which PostgreSQL sees as it is stored. */
    private boolean addLimit(Operator operator, BigDecimal limit, NumberKind kind) {
        var inclusive = new Bound(limit, /* isInclusive= */ true);
        var exclusive = new Bound(limit, /* isInclusive= */ false);
        switch (operator) {
            case AT_LEAST -> addLower(inclusive, kind);
            case GREATER -> addLower(exclusive, kind);
            case AT_MOST -> addUpper(inclusive, kind);
            case LESS -> addUpper(exclusive, kind);
            case EQUAL -> {
                addLower(inclusive, kind);
                addUpper(inclusive, kind);
            }
            case UNEQUAL -> {}
        }
        return operator != Operator.UNEQUAL && kind.isExact();
    }

    private void addLower(Bound bound, NumberKind kind) {
        keywords.above(kind.beforeStorage(bound, value));
    }

    private void addUpper(Bound bound, NumberKind kind) {
        keywords.below(kind.beforeStorage(bound.mirrored(), value).mirrored());
    }

    /** A limit of the length, below the type's own: PostgreSQL cuts longer values to that, but no further. */
    private boolean addLength(Operator operator, BigDecimal limit) {
        var isBelowMax = length.stream().noneMatch(max -> limit.compareTo(BigDecimal.valueOf(max)) >= 0);
        return isBelowMax ? addCount(operator, limit, "minLength", "maxLength") : operator == Operator.AT_MOST;
    }

    private boolean addCount(Operator operator, BigDecimal limit, String least, String greatest) {
        if (limit.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE - 1)) > 0 || operator == Operator.UNEQUAL) {
            return false;
        }
        int floor = limit.setScale(0, RoundingMode.FLOOR).intValue();
        int ceiling = limit.setScale(0, RoundingMode.CEILING).intValue();
        switch (operator) {
            case AT_LEAST -> keywords.add(least, Math.max(0, ceiling));
            case GREATER -> keywords.add(least, Math.max(0, floor + 1));
            case AT_MOST -> keywords.add(greatest, Math.max(0, floor));
            case LESS -> keywords.add(greatest, Math.max(0, ceiling - 1));
            case EQUAL -> keywords.add(least, Math.max(0, ceiling)).add(greatest, Math.max(0, floor));
            case UNEQUAL -> {}
        }
        // Less than nothing, or between two counts: what is added says as much as can be said.
        return limit.signum() >= 0 && floor == ceiling && !(operator == Operator.LESS && floor == 0);
    }

    private boolean addTextComparison(Binary comparison, Operator operator) {
        var isEmpty = Terms.findText(comparison.right()).filter(String::isEmpty).isPresent();
        if (!isText() || !isEmpty || operator != Operator.UNEQUAL) {
            return false;
        }
        if (Terms.isValue(comparison.left())) {
            keywords.add("minLength", 1);
            return true;
        }
        return addNotBlank(Terms.isOfValue(comparison.left(), "btrim"));
    }

    private boolean addNotBlank(boolean isDemanded) {
        if (isDemanded) {
            keywords.add("pattern", "[^ ]");
        }
        return isDemanded;
    }

    private boolean addLabels(List<String> labels) {
        // Of a longer value PostgreSQL cuts surplus blanks, which may make it a label of the full length.
        var isExact = length.stream()
                .noneMatch(max -> labels.stream().anyMatch(label -> label.codePointCount(0, label.length()) >= max));
        if (isExact) {
            keywords.add("enum", Labels.of(labels, value));
        }
        return isExact;
    }

    private boolean addPattern(Binary match) {
        var text = Terms.findText(match.right());
        var operator = Terms.findOperator(match.operator());
        if (!isText() || text.isEmpty() || operator.isEmpty()) {
            return false;
        }
        var pattern = switch (operator.get()) {
            case "~" -> EcmaPattern.ofRegex(text.get());
            case "~~" -> EcmaPattern.ofLike(text.get());
            default -> Optional.<String>empty();
        };
        pattern.ifPresent(found -> {
            if (length.isEmpty()) {
                keywords.add("pattern", found);
            } else {
                // PostgreSQL matches what is left after surplus blanks are cut.
                keywords.addAnyOf(
                        new Keywords().add("pattern", found), new Keywords().add("minLength", length.getAsInt() + 1));
            }
        });
        return pattern.isPresent() && length.isEmpty();
    }

    /** Whether the value is a text that is compared as it is, without blanks added or removed, or case ignored. */
    private boolean isText() {
        return value.is(String.class)
                && (value.base().isBuiltIn("text") || value.base().isBuiltIn("varchar"));
    }
}
