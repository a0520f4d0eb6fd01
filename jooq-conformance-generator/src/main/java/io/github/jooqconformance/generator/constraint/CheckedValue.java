package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.generator.source.Names;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.util.List;
import java.util.Optional;

/**
 * A value of a row as a method checks it: that of a column, or an element of its array.
 *
 * @param column the column, with the component that holds the value, alone or in a list
 * @param variable the parameter that stands for the value
 * @param javaType its Java type, fully qualified
 * @param type what its type demands
 * @param presence whether it has to be there
 * @param times which dates and times it can be, if it is one
 */
public record CheckedValue(
        JavaColumn column, String variable, String javaType, ValueType type, Presence presence, Times times) {
    private static final String LIST_START = "java.util.List<";

    /** The value of a column of which it does not matter what is done with dates and times. */
    public static CheckedValue of(JavaColumn column, SchemaSnapshot types) {
        return of(column, types, Times.FINITE);
    }

    /** The value of a column of a table. */
    static CheckedValue of(JavaColumn column, Table table, SchemaSnapshot types) {
        return of(column, types, Times.of(column, table, types));
    }

    private static CheckedValue of(JavaColumn column, SchemaSnapshot types, Times times) {
        var type = ValueType.of(column.column().type(), types);
        return new CheckedValue(column, column.name(), column.type(), type, Presence.of(column.column(), types), times);
    }

    /** An element of this value, which is a list: of one with several dimensions a list as well, of the same type. */
    public CheckedValue element(SchemaSnapshot types) {
        var elementType =
                dimensions(types) == 1 ? type.element(types) : new ValueType(base(), List.of(), type.collation());
        return new CheckedValue(
                column,
                component().equals("element") ? "value" : "element",
                javaType.substring(LIST_START.length(), javaType.length() - 1),
                elementType,
                elementType.isNullable() ? Presence.OPTIONAL : Presence.REQUIRED,
                times.ofElement(elementType.domains()));
    }

    /** The number of dimensions of an array: what a domain over arrays has within counts as its elements. */
    public int dimensions(SchemaSnapshot types) {
        return type.element(types).base().array() ? 1 : javaType.split(LIST_START, -1).length - 1;
    }

    /** Whether this is a list within an array of several dimensions. */
    boolean isLine() {
        return isElement() && base().array() && type.domains().isEmpty();
    }

    public String component() {
        return column.name();
    }

    /** How the constants of the component begin. */
    String constant() {
        return Names.constant(component());
    }

    public ColumnType base() {
        return type.base();
    }

    public boolean is(Class<?> javaClass) {
        return javaType.equals(javaClass.getCanonicalName());
    }

    /** Whether this is an element of an array, and thus has an index. */
    boolean isElement() {
        return !variable.equals(component());
    }

    /** Whether this is a list of elements that have to be checked. */
    public boolean isList() {
        return base().array() && refusal().isEmpty();
    }

    /** Whether this is an array of {@code bytea}, which is no list: its elements would compare by identity. */
    boolean isOfBytes() {
        return base().array() && javaType.equals(byte[][].class.getCanonicalName());
    }

    /** Whether the value is a DTO of a composite type, or a list of such. */
    public boolean isComposite() {
        return column.composite();
    }

    /** In arrays and composite values, jOOQ writes intervals otherwise. */
    private boolean isIntervalWithin() {
        return base().isBuiltIn("interval") && (isElement() || !column.exact());
    }

    /** Why nothing is known of the value itself; empty if it is understood. */
    public Optional<String> refusal() {
        if (column.converted()) {
            return Optional.of("converted to " + javaType + " by a forced type");
        }
        if (isComposite()) {
            return Optional.empty();
        }
        if (isOfBytes()) {
            return Optional.of("the elements of a byte[][] are not checked");
        }
        var natural = NaturalTypes.of(base());
        boolean isNatural;
        if (base().array()) {
            isNatural = javaType.startsWith(LIST_START);
        } else if (base().kind() == TypeKind.ENUM) {
            isNatural = !javaType.startsWith("java.");
        } else if (natural.isEmpty() || isIntervalWithin()) {
            return Optional.of("values of the type " + base().sql() + " are not understood");
        } else {
            isNatural = natural.contains(javaType);
        }
        return isNatural ? Optional.empty() : Optional.of("held as " + javaType + " by a forced type");
    }
}
