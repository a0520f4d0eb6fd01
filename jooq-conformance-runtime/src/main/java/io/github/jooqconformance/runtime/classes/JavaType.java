package io.github.jooqconformance.runtime.classes;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A Java type whose type variables are resolved.
 *
 * @param raw its class
 * @param arguments its type arguments; of an array, the type of its elements
 */
record JavaType(Class<?> raw, List<JavaType> arguments) {
    static final JavaType OBJECT = new JavaType(Object.class, List.of());

    /** The wrappers that may be empty, by simple name, and which of their arguments is the value's type. */
    private static final Map<String, Integer> WRAPPERS =
            Map.of("Optional", 0, "JsonNullable", 0, "AtomicReference", 0, "AggregateReference", 1);

    private static final Map<String, Class<?>> PRIMITIVE_WRAPPERS =
            Map.of("OptionalInt", Integer.class, "OptionalLong", Long.class, "OptionalDouble", Double.class);

    JavaType {
        arguments = List.copyOf(arguments);
    }

    static JavaType of(Class<?> raw) {
        return raw.isArray() ? new JavaType(raw, List.of(of(raw.getComponentType()))) : new JavaType(raw, List.of());
    }

    /** The type, with its variables in place of the types that are bound to them. */
    static JavaType of(Type type, Map<TypeVariable<?>, JavaType> bindings) {
        if (type instanceof Class<?> raw) {
            return of(raw);
        }
        if (type instanceof ParameterizedType generic) {
            var arguments = Arrays.stream(generic.getActualTypeArguments())
                    .map(argument -> of(argument, bindings))
                    .toList();
            return new JavaType((Class<?>) generic.getRawType(), arguments);
        }
        if (type instanceof GenericArrayType array) {
            var element = of(array.getGenericComponentType(), bindings);
            return new JavaType(Array.newInstance(element.raw, 0).getClass(), List.of(element));
        }
        if (type instanceof WildcardType wildcard) {
            var lower = wildcard.getLowerBounds();
            return of(lower.length > 0 ? lower[0] : wildcard.getUpperBounds()[0], bindings);
        }
        var bound = type instanceof TypeVariable<?> variable ? bindings.get(variable) : null;
        // Nothing is known of a variable that nothing is bound to; its bounds may mention itself.
        return bound == null ? OBJECT : bound;
    }

    /** Whether this is a wrapper that is empty where there is no value, such as {@code Optional<String>}. */
    boolean isOptional() {
        return raw.getSimpleName().equals("Optional") || PRIMITIVE_WRAPPERS.containsKey(raw.getSimpleName());
    }

    /** The type of the value itself, if this is a wrapper around one. */
    JavaType unwrapped() {
        var primitive = PRIMITIVE_WRAPPERS.get(raw.getSimpleName());
        if (primitive != null) {
            return of(primitive);
        }
        var position = WRAPPERS.get(raw.getSimpleName());
        return position == null || position >= arguments.size()
                ? this
                : arguments.get(position).unwrapped();
    }

    /** The type of the elements of an array or collection; that of a raw collection may be anything. */
    Optional<JavaType> element() {
        if (!raw.isArray() && raw != Iterable.class && !Collection.class.isAssignableFrom(raw)) {
            return Optional.empty();
        }
        return Optional.of(arguments.size() == 1 ? arguments.get(0) : OBJECT);
    }

    /** The type of the elements, of whatever dimension the array is; the type itself if it is none. */
    JavaType innermost() {
        return element().map(JavaType::innermost).orElse(this);
    }

    /** The class, or a primitive type's wrapper. */
    Class<?> boxed() {
        return MethodType.methodType(raw).wrap().returnType();
    }

    /** Whether the type belongs to the application or one of its libraries, so that a converter may know it. */
    boolean isForeign() {
        var atom = raw.isArray() ? innermost().raw : raw;
        return !atom.isPrimitive()
                && !atom.getName().startsWith("java.")
                && !atom.getName().startsWith("javax.");
    }

    /** The type as source code has it, without packages. */
    @Override
    public String toString() {
        if (raw.isArray()) {
            return arguments.get(0) + "[]";
        }
        return raw.getSimpleName()
                + (arguments.isEmpty()
                        ? ""
                        : arguments.stream().map(JavaType::toString).collect(Collectors.joining(", ", "<", ">")));
    }
}
