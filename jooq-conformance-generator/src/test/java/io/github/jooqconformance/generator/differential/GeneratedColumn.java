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

    /** Whether the DTO has a list for an array; it has one for a multirange, too. */
    boolean isList() {
        return rawClass(type) == List.class && base().kind() != TypeKind.MULTIRANGE;
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
        return isList() ? argument(type) : type;
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
