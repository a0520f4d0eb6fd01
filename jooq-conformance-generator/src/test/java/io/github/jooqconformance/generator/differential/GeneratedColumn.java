package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.CompositeType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.schema.ValueSource;
import io.github.jooqconformance.runtime.validation.Validated;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column with the component of the DTO that holds its value.
 *
 * @param column the column
 * @param component the component's name
 * @param type the component's type
 * @param domains the domains of the column, or of its elements if its type is an array
 * @param isProvided whether PostgreSQL has a value where none is given
 * @param attributes the attributes of the value, or of its elements, if it is composite
 */
record GeneratedColumn(
        Column column,
        String component,
        Type type,
        List<Domain> domains,
        boolean isProvided,
        List<GeneratedColumn> attributes) {
    static GeneratedColumn of(Column column, String component, Type type, SchemaSnapshot types) {
        var plain = new GeneratedColumn(
                column, component, type, types.domainChain(column.type()), types.provides(column), List.of());
        return Validated.class.isAssignableFrom(plain.javaClass())
                ? types.types().composites().stream()
                        .filter(composite ->
                                composite.name().equals(plain.base().name()))
                        .findFirst()
                        .map(composite -> plain.with(composite.attributes(), types))
                        .orElse(plain)
                : plain;
    }

    private GeneratedColumn with(List<CompositeType.Attribute> facts, SchemaSnapshot types) {
        var parts = new RowClass(javaClass()).components();
        var found = IntStream.range(0, facts.size())
                .mapToObj(i -> of(
                        column(facts.get(i)), parts.get(i).name(), parts.get(i).type(), types))
                .toList();
        return new GeneratedColumn(column, component, type, domains, isProvided, found);
    }

    private static Column column(CompositeType.Attribute attribute) {
        return new Column(
                attribute.name(), attribute.type(), /* nullable= */ true, ValueSource.STATEMENT, attribute.comment());
    }

    /** Whether the value is a DTO of a composite type, or a list of such. */
    boolean isComposite() {
        return !attributes.isEmpty();
    }

    /** The domains of the column, and of all attributes of its values. */
    Stream<Domain> allDomains() {
        return Stream.concat(domains.stream(), attributes.stream().flatMap(GeneratedColumn::allDomains));
    }

    String name() {
        return column.name();
    }

    /** The type that stores the value, or its elements. */
    ColumnType base() {
        return domains.isEmpty()
                ? column.type()
                : domains.get(domains.size() - 1).base();
    }

    /** How many lists the DTO has within one another for an array; for a multirange it has one, too. */
    int dimensions() {
        int dimensions = 0;
        for (var t = type; rawClass(t) == List.class && base().kind() != TypeKind.MULTIRANGE; t = argument(t)) {
            dimensions++;
        }
        return dimensions;
    }

    /** The class of the values, or of their elements if the DTO has a list. */
    Class<?> javaClass() {
        return rawClass(valueType());
    }

    /** The class of a range's bounds. */
    Class<?> boundClass() {
        return rawClass(argument(valueType()));
    }

    private Type valueType() {
        var value = type;
        for (int i = 0; i < dimensions(); i++) {
            value = argument(value);
        }
        return value;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Class<?> rawClass(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    /** Whether PostgreSQL decides on the value, and takes none. */
    boolean isComputed() {
        var source = column.source().kind();
        return source.isGenerated() || source == ValueSource.Kind.IDENTITY_ALWAYS;
    }
}
