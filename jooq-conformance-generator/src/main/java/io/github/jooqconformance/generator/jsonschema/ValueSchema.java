package io.github.jooqconformance.generator.jsonschema;

import io.github.jooqconformance.generator.constraint.CheckedValue;
import io.github.jooqconformance.generator.json.JsonValue;
import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.ExpressionException;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds the keywords for a value: those of its type, and those of its constraints. */
final class ValueSchema {
    /** The longest text that a pattern counts: some engines count no further. */
    private static final int MOST_REPETITIONS = 1000;

    /** The types of which every value that JSON can hold is good, and those that {@link #type} describes in full. */
    private static final Set<String> DESCRIBED =
            Set.of("bool", "int2", "int4", "int8", "float4", "float8", "text", "varchar", "bpchar", "bytea", "uuid");

    private final CheckedValue value;
    private final String schema;
    private final SchemaSnapshot types;
    private final Function<CheckConstraint, Extent> extent;
    private final Keywords keywords = new Keywords();
    private final List<String> expressed = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    /**
     * Prepares the schema of a value.
     *
     * @param schema the name of the database schema whose document it stands in
     * @param types the snapshot that has the domains and enums
     * @param extent how much of a constraint {@code validate()} checks
     */
    ValueSchema(CheckedValue value, String schema, SchemaSnapshot types, Function<CheckConstraint, Extent> extent) {
        this.value = value;
        this.schema = schema;
        this.types = types;
        this.extent = extent;
    }

    /** The constraints that the keywords say all of. */
    List<String> expressed() {
        return expressed;
    }

    /** The constraints that they do not, and the type if it is not said in full. */
    List<String> left() {
        return left;
    }

    /**
     * The keywords.
     *
     * @param checks the table's constraints of this value
     * @param isNullable whether null is good
     */
    Keywords keywords(List<CheckConstraint> checks, boolean isNullable) {
        var isUnderstood = value.refusal().isEmpty();
        if (value.isComposite() && !value.base().array()) {
            composite(isNullable);
        } else if (isUnderstood && value.base().array()) {
            keywords.add("type", JsonType.types(List.of("array"), isNullable));
            keywords.add("items", items());
            if (value.dimensions(types) > 1) {
                left.add(value.column().column().type().sql());
            }
        } else if (isUnderstood && value.base().kind() == TypeKind.ENUM) {
            keywords.add("type", JsonType.types(List.of("string"), isNullable));
            types.findEnum(value.base().name())
                    .ifPresent(type -> keywords.add("enum", Labels.of(type.labels(), value)));
        } else {
            keywords.addAll(JsonType.describe(value.javaType(), isNullable));
        }
        if (!isUnderstood) {
            left.add(value.column().column().type().sql());
            checks.forEach(check -> left.add(check.name()));
            return keywords;
        }
        if (!value.base().array()) {
            type();
        }
        value.type().domains().forEach(domain -> domain.checks().forEach(this::check));
        checks.forEach(this::check);
        return keywords;
    }

    /** The type's own definition, which is called by the whole name of its class if the type is in another schema. */
    private void composite(boolean isNullable) {
        var dto = value.javaType();
        boolean isOfSchema = value.base().name().schema().equals(schema);
        var definition =
                new Keywords().add("$ref", "#/$defs/" + (isOfSchema ? dto.substring(dto.lastIndexOf('.') + 1) : dto));
        if (isNullable) {
            keywords.addAnyOf(definition, new Keywords().add("type", "null"));
        } else {
            keywords.addAll(definition);
        }
    }

    private JsonValue items() {
        var element = value.element(types);
        var items = new ValueSchema(element, schema, types, extent);
        var keywords = items.keywords(List.of(), element.type().isNullable()).toJson();
        expressed.addAll(items.expressed);
        left.addAll(items.left);
        return keywords;
    }

    private void check(CheckConstraint check) {
        switch (extent.apply(check)) {
            case NOTHING -> {}
            case IN_PART -> addTo(left, check);
            case ALL -> addTo(isExpressed(check) ? expressed : left, check);
        }
    }

    private static void addTo(List<String> names, CheckConstraint check) {
        if (!names.contains(check.name())) {
            names.add(check.name());
        }
    }

    private boolean isExpressed(CheckConstraint check) {
        try {
            var condition = Expression.parse(check.expression()).canonical();
            return new ConditionKeywords(value, keywords).add(condition);
        } catch (ExpressionException unknown) {
            return false;
        }
    }

    /** What the type demands beside being of it. */
    private void type() {
        var type = value.base();
        var length = type.length();
        if (type.isBuiltIn("varchar") || type.isBuiltIn("bpchar")) {
            length.ifPresent(this::length);
        } else if (type.isBuiltIn("bit") || type.isBuiltIn("varbit")) {
            keywords.add("pattern", bits(length.orElse(-1), type.isBuiltIn("bit")));
        } else if (type.isBuiltIn("name")) {
            // Of 63 bytes, of which a character has at least one.
            keywords.add("maxLength", 63);
        } else if (type.isBuiltIn("oid")) {
            keywords.above(Bound.inclusive(0)).below(Bound.inclusive(4_294_967_295L));
        } else if (type.precision().isPresent()) {
            digits(type.precision().getAsInt(), type.scale().orElse(0));
        }
        if (!isDescribed()) {
            left.add(value.column().column().type().sql());
        }
    }

    private boolean isDescribed() {
        var type = value.base();
        return type.kind() == TypeKind.ENUM
                || value.isComposite()
                || (DESCRIBED.stream().anyMatch(type::isBuiltIn)
                        && type.length().orElse(0) <= MOST_REPETITIONS)
                || type.precision().isPresent()
                || type.isBuiltIn("oid")
                || ((type.isBuiltIn("bit") || type.isBuiltIn("varbit"))
                        && type.length().orElse(0) <= MOST_REPETITIONS);
    }

    /** PostgreSQL cuts surplus blanks. */
    private void length(int length) {
        var surplus = length <= MOST_REPETITIONS ? "^" + EcmaPattern.ANY + "{" + length + "} *$" : " $";
        keywords.addAnyOf(new Keywords().add("maxLength", length), new Keywords().add("pattern", surplus));
    }

    private static String bits(int length, boolean isExact) {
        var isCounted = length >= 0 && length <= MOST_REPETITIONS;
        var binary = "[bB]?[01]" + count(length, isCounted, isExact);
        // Each hexadecimal digit stands for four bits.
        return isExact && length % 4 != 0
                ? "^" + binary + "$"
                : "^(?:" + binary + "|[xX][0-9a-fA-F]" + count(length / 4, isCounted, isExact) + ")$";
    }

    private static String count(int count, boolean isCounted, boolean isExact) {
        return isCounted ? "{" + (isExact ? "" : "0,") + count + "}" : "*";
    }

    /** PostgreSQL rounds to the scale before it looks at the precision. */
    private void digits(int precision, int scale) {
        var limit =
                new Bound(BigDecimal.ONE.scaleByPowerOfTen(precision - scale).negate(), /* isInclusive= */ false);
        NumberKind.find(value)
                .map(kind -> kind.beforeStorage(limit, value))
                .ifPresent(bound -> keywords.above(bound).below(bound.mirrored()));
    }
}
