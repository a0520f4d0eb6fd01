package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A snapshot with one change.
 *
 * @param component the record component that was changed, such as {@code Column.nullable}
 * @param mutated the changed snapshot
 */
record Mutation(String component, SchemaSnapshot mutated) {
    /** A changed value, and the innermost component that it was changed in. */
    private record Variant(String component, Object value) {}

    static Stream<Mutation> of(SchemaSnapshot snapshot) {
        return ofRecord(snapshot).map(variant -> new Mutation(variant.component(), (SchemaSnapshot) variant.value()));
    }

    /** The names of all components of a record and of the records in it, but for those that are records themselves. */
    static void components(Type type, Set<String> names) {
        if (type instanceof ParameterizedType generic) {
            components(generic.getActualTypeArguments()[0], names);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            for (var component : record.getRecordComponents()) {
                if (!component.getType().isRecord()) {
                    names.add(name(record, component));
                }
                components(component.getGenericType(), names);
            }
        }
    }

    private static Stream<Variant> ofRecord(Record value) {
        var components = value.getClass().getRecordComponents();
        return IntStream.range(0, components.length)
                .boxed()
                .flatMap(i -> ofValue(name(value.getClass(), components[i]), read(components[i], value))
                        .flatMap(variant -> rebuilt(value, i, variant).stream()));
    }

    private static Stream<Variant> ofValue(String component, Object value) {
        if (value instanceof Record nested) {
            return ofRecord(nested);
        }
        if (value instanceof Optional<?> optional) {
            return ofOptional(component, optional);
        }
        if (value instanceof Collection<?> collection) {
            return ofCollection(component, collection);
        }
        return Stream.of(new Variant(component, otherThan(value)));
    }

    private static Stream<Variant> ofOptional(String component, Optional<?> optional) {
        return optional.stream()
                .flatMap(content -> Stream.concat(
                        Stream.of(new Variant(component, Optional.empty())),
                        ofValue(component, content)
                                .map(variant -> new Variant(variant.component(), Optional.of(variant.value())))));
    }

    private static Stream<Variant> ofCollection(String component, Collection<?> collection) {
        var elements = List.copyOf(collection);
        return IntStream.range(0, elements.size()).boxed().flatMap(i -> {
            var fewer = new ArrayList<Object>(elements);
            fewer.remove((int) i);
            return Stream.concat(
                            Stream.of(new Variant(component, fewer)),
                            ofValue(component, elements.get(i)).map(variant -> {
                                var others = new ArrayList<Object>(elements);
                                others.set(i, variant.value());
                                return new Variant(variant.component(), others);
                            }))
                    .map(variant -> collection instanceof Set
                            ? new Variant(variant.component(), new HashSet<>((List<?>) variant.value()))
                            : variant);
        });
    }

    private static Object otherThan(Object value) {
        if (value instanceof Boolean truth) {
            return !truth;
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Long number) {
            return number + 1;
        }
        if (value instanceof Enum<?> constant) {
            var constants = List.of(constant.getDeclaringClass().getEnumConstants());
            return constants.get((constants.indexOf(constant) + 1) % constants.size());
        }
        return value + "_x";
    }

    /** The record with another value in one place; empty if the record does not allow it. */
    private static Optional<Variant> rebuilt(Record value, int position, Variant variant) {
        var components = value.getClass().getRecordComponents();
        var arguments = Arrays.stream(components)
                .map(component -> read(component, value))
                .toArray();
        arguments[position] = variant.value();
        try {
            var constructor = value.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return Optional.of(new Variant(variant.component(), constructor.newInstance(arguments)));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw new LinkageError("making a " + value.getClass(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("making a " + value.getClass(), e);
        }
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("reading " + component, e);
        }
    }

    private static String name(Class<?> record, RecordComponent component) {
        return record.getSimpleName() + "." + component.getName();
    }
}
