package io.github.jooqconformance.runtime.classes;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the constants of a Java enum may be called in the database. */
final class EnumConstants {
    private EnumConstants() {}

    /**
     * One constant.
     *
     * @param name its name in Java
     * @param texts what it may be called: its name, what annotations call it, what it returns for its value, and what
     *     it prints as
     */
    record Constant(String name, Set<String> texts) {
        Constant {
            texts = Set.copyOf(texts);
        }
    }

    /** Whether constants give a number for their value. */
    static boolean haveNumbers(Class<?> type) {
        return valueMembers(type)
                .map(member -> member instanceof Field field ? field.getType() : ((Method) member).getReturnType())
                .anyMatch(value ->
                        Number.class.isAssignableFrom(JavaType.of(value).boxed()));
    }

    /** The constants of an enum; the enum is initialised. */
    static List<Constant> of(Class<?> type, boolean byName) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> of((Enum<?>) constant, byName))
                .toList();
    }

    private static Constant of(Enum<?> constant, boolean byName) {
        var texts = new LinkedHashSet<String>();
        var type = constant.getDeclaringClass();
        valueMembers(type)
                .filter(member -> !byName || isPersistent(member))
                .forEach(member -> texts.add(value(member, constant)));
        if (texts.isEmpty() || !byName) {
            texts.add(constant.name());
        }
        if (!byName) {
            texts.addAll(printed(constant));
        }
        return new Constant(constant.name(), texts);
    }

    private static List<String> printed(Enum<?> constant) {
        var json =
                annotationsOf(constant).named("JsonProperty", "SerializedName").flatMap(p -> p.text("value").stream());
        return Stream.concat(json, Stream.of(constant.toString())).toList();
    }

    private static Annotations annotationsOf(Enum<?> constant) {
        return Annotations.of(Arrays.stream(constant.getDeclaringClass().getDeclaredFields())
                .filter(field -> field.isEnumConstant() && field.getName().equals(constant.name())));
    }

    /**
     * What gives the value of a constant: {@code @JsonValue}, {@code @EnumeratedValue}, jOOQ's {@code getLiteral()}.
     */
    private static Stream<AnnotatedElement> valueMembers(Class<?> type) {
        var fields = Arrays.stream(type.getDeclaredFields()).filter(field -> !field.isEnumConstant());
        // The virtual machine has them in an order that differs from one start to the next.
        var methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName));
        return Stream.<AnnotatedElement>concat(fields, methods).filter(EnumConstants::givesValue);
    }

    private static boolean givesValue(AnnotatedElement member) {
        return isPersistent(member)
                || Annotations.of(Stream.of(member)).has("JsonValue")
                || (member instanceof Method method
                        && method.getName().equals("getLiteral")
                        && method.getReturnType() == String.class);
    }

    private static boolean isPersistent(AnnotatedElement member) {
        return Annotations.of(Stream.of(member)).has("EnumeratedValue");
    }

    private static String value(AnnotatedElement member, Enum<?> constant) {
        try {
            if (member instanceof Field field) {
                field.setAccessible(true);
                return String.valueOf(field.get(constant));
            }
            var method = (Method) member;
            method.setAccessible(true);
            return String.valueOf(method.invoke(constant));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("reading " + member, e);
        }
    }
}
