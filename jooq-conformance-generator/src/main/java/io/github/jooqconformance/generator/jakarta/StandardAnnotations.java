package io.github.jooqconformance.generator.jakarta;

import io.github.jooqconformance.generator.constraint.CheckedValue;
import io.github.jooqconformance.generator.constraint.Presence;
import io.github.jooqconformance.generator.jsonschema.ValueLimits;
import io.github.jooqconformance.generator.jsonschema.ValueLimits.Limit;
import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.generator.model.Shape;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.Trait;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the annotations of a component: those of which every value that they accept is within the limit that they stand
 * for. {@code @Size} counts a character beyond the Basic Multilingual Plane twice, and {@code @Digits} refuses digits
 * that PostgreSQL would round: that is on the strict side, and thus fine. What would be on the other side is left out,
 * such as a least length of two, which a single such character has.
 */
public final class StandardAnnotations {
    private static final String PACKAGE = "jakarta.validation.constraints.";
    private static final Set<String> INTEGERS =
            Set.of("java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long");
    private static final Set<String> DECIMALS = Set.of("java.math.BigDecimal", "java.math.BigInteger");

    private final CheckedValue value;
    private final Imports imports;
    private final List<String> annotations = new ArrayList<>();

    private StandardAnnotations(CheckedValue value, Imports imports) {
        this.value = value;
        this.imports = imports;
    }

    /**
     * The annotations of a column's component, as Java source.
     *
     * @param table the table that has the column
     * @param types the snapshot that has the domains and enums
     * @param shape the class that has the component
     * @param imports the imports of that class
     */
    public static List<String> of(Table table, SchemaSnapshot types, JavaColumn column, Shape shape, Imports imports) {
        var value = CheckedValue.of(column, types);
        var found = new StandardAnnotations(value, imports);
        if (value.presence() == Presence.COMPUTED) {
            return List.of();
        }
        // A column that an UPDATE does not set is null as well.
        if (value.presence() == Presence.REQUIRED && shape != Shape.UPDATE) {
            found.add("NotNull", "");
        }
        // What PostgreSQL counts of an array of several dimensions is not the size of a list.
        boolean isOfDimensions = value.isList() && value.dimensions(types) > 1;
        if (value.refusal().isEmpty() && !value.isComposite() && !isOfDimensions) {
            var limits = ValueLimits.of(value, enforced(value, table));
            found.size(limits);
            found.digits();
            found.range(limits);
        }
        return List.copyOf(found.annotations);
    }

    private static List<CheckConstraint> enforced(CheckedValue value, Table table) {
        var column = List.of(value.column().column().name());
        return Stream.concat(
                        value.type().domains().stream().flatMap(domain -> domain.checks().stream()),
                        table.constraints().checks().stream()
                                .filter(check -> check.columns().equals(column)))
                .filter(check -> !check.traits().contains(Trait.NOT_ENFORCED))
                .toList();
    }

    private void add(String name, String arguments) {
        annotations.add("@" + imports.use(PACKAGE + name) + (arguments.isEmpty() ? "" : "(" + arguments + ")"));
    }

    private void size(ValueLimits limits) {
        Optional<Integer> min;
        Optional<Integer> max;
        if (value.isList()) {
            min = limits.count("minItems");
            max = limits.count("maxItems");
        } else {
            min = limits.count("minLength").filter(least -> least == 1);
            max = Stream.concat(
                            limits.count("maxLength").stream(),
                            value.base().length().stream().boxed())
                    .filter(length -> !isBits())
                    .min(Integer::compare);
        }
        var arguments = new ArrayList<String>();
        min.ifPresent(least -> arguments.add("min = " + least));
        max.ifPresent(most -> arguments.add("max = " + most));
        if (!arguments.isEmpty()) {
            add("Size", String.join(", ", arguments));
        }
    }

    /** The text of a bit string may begin with a letter. */
    private boolean isBits() {
        return value.base().isBuiltIn("bit") || value.base().isBuiltIn("varbit");
    }

    private void digits() {
        if (hasDigits()) {
            int scale = scale();
            add("Digits", "integer = " + (value.base().precision().getAsInt() - scale) + ", fraction = " + scale);
        }
    }

    private boolean hasDigits() {
        var precision = value.base().precision();
        return !value.base().array() && precision.isPresent() && scale() >= 0 && scale() <= precision.getAsInt();
    }

    private int scale() {
        return value.base().scale().orElse(0);
    }

    private void range(ValueLimits limits) {
        if (INTEGERS.contains(value.javaType())) {
            limits.least(0)
                    .map(Limit::number)
                    .filter(StandardAnnotations::isLong)
                    .ifPresent(least -> add("Min", integer(least)));
            limits.greatest(0)
                    .map(Limit::number)
                    .filter(StandardAnnotations::isLong)
                    .ifPresent(most -> add("Max", integer(most)));
        } else if (DECIMALS.contains(value.javaType()) && hasDigits()) {
            limits.least(scale()).ifPresent(least -> decimal("DecimalMin", least));
            limits.greatest(scale()).ifPresent(most -> decimal("DecimalMax", most));
        } else if (DECIMALS.contains(value.javaType())
                && value.base().precision().isEmpty()) {
            limits.least().ifPresent(least -> decimal("DecimalMin", least));
            limits.greatest().ifPresent(most -> decimal("DecimalMax", most));
        }
    }

    private static boolean isLong(BigDecimal number) {
        return number.precision() - number.scale() < 19;
    }

    private static String integer(BigDecimal number) {
        long exact = number.longValueExact();
        return exact + (exact == (int) exact ? "" : "L");
    }

    private void decimal(String name, Limit limit) {
        var number = "\"" + limit.number() + "\"";
        add(name, limit.isInclusive() ? number : "value = " + number + ", inclusive = false");
    }
}
