package io.github.jooqconformance.runtime.classes;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the classes that hold rows from the others of a package. */
final class RowShape {
    private RowShape() {}

    /** Those of the given classes that look like rows of a table. */
    static List<Class<?>> rows(List<Class<?>> classes) {
        return classes.stream()
                .filter(type -> isMapped(type) || looksLikeARow(type))
                .toList();
    }

    /** Those of the given classes whose objects others hold, so that they may be no rows but parts of them. */
    static Set<Class<?>> values(List<Class<?>> classes) {
        var held = new HashSet<Class<?>>();
        classes.forEach(type -> held.addAll(valuesIn(type)));
        return classes.stream()
                .filter(type -> held.contains(type) && !isMapped(type))
                .collect(Collectors.toSet());
    }

    private static boolean isMapped(Class<?> type) {
        return Annotations.of(type).has("ConformsTo", "Table", "Entity");
    }

    private static boolean looksLikeARow(Class<?> type) {
        var isData = !type.isInterface()
                && !type.isEnum()
                && !type.isAnnotation()
                && !Modifier.isAbstract(type.getModifiers())
                && !Annotations.of(type).has("Embeddable", "MappedSuperclass", "StaticMetamodel");
        return isData && !isGeneratedOrThrown(type) && (type.isRecord() || hasReadableFields(type));
    }

    private static boolean isGeneratedOrThrown(Class<?> type) {
        return supertypes(type)
                .anyMatch(supertype -> supertype == Throwable.class
                        || supertype.getName().startsWith("org.jooq.")
                        || supertype.getName().startsWith("io.github.jooqconformance.runtime."));
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        var direct = Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return direct.flatMap(supertype -> Stream.concat(Stream.of(supertype), supertypes(supertype)));
    }

    private static boolean hasReadableFields(Class<?> type) {
        try {
            var fields = instanceFields(type).toList();
            return !fields.isEmpty() && fields.stream().allMatch(field -> isReadable(type, field));
        } catch (LinkageError incomplete) {
            return true;
        }
    }

    private static Stream<Field> instanceFields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, t -> t != null && t != Object.class, Class::getSuperclass)
                .flatMap(t -> Arrays.stream(t.getDeclaredFields()))
                .filter(field -> !field.isSynthetic() && !Modifier.isStatic(field.getModifiers()));
    }

    private static boolean isReadable(Class<?> type, Field field) {
        if (Modifier.isPublic(field.getModifiers())) {
            return true;
        }
        var name = Names.joined(field.getName());
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(method -> Names.joined(method.getName()))
                .anyMatch(method -> Set.of(name, "get" + name, "is" + name).contains(method));
    }

    /** The classes whose objects a class holds, which therefore are parts of rows. */
    private static Set<Class<?>> valuesIn(Class<?> type) {
        var values = new HashSet<Class<?>>();
        try {
            Properties.of(type).stream()
                    .filter(property -> !property.type().raw().equals(type))
                    .forEach(property -> collect(property.type(), values));
        } catch (LinkageError | TypeNotPresentException incomplete) {
            // Told of when the class itself is read.
            return values;
        }
        return values;
    }

    private static void collect(JavaType type, Set<Class<?>> values) {
        values.add(type.raw());
        type.arguments().forEach(argument -> collect(argument, values));
    }
}
