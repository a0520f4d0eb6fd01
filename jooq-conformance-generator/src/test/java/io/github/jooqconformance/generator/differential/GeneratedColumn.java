package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.schema.ValueSource;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/**
 * A column with the component of the DTO that holds its value.
 *
 * @param column the column
 * @param component the component's name
 * @param type the component's type
 * @param domains the domains of the column, or of its elements if its type is an array
 * @param isProvided whether PostgreSQL has a value where none is given
 */
record GeneratedColumn(Column column, String component, Type type, List<Domain> domains, boolean isProvided) {
    static GeneratedColumn of(Column column, String component, Type type, SchemaSnapshot types) {
        return new GeneratedColumn(column, component, type, types.domainChain(column.type()), types.provides(column));
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
