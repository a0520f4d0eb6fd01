package io.github.jooqconformance.runtime.classes;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The properties of a class: a record's components; else its fields and those of its superclasses; else, of an
 * interface, of a class without fields and of an entity with property access, its getters.
 */
final class Properties {
    private final Class<?> owner;
    private final Map<TypeVariable<?>, JavaType> bindings = new HashMap<>();

    /** The class and its superclasses, the topmost first. */
    private final List<Class<?>> lineage = new ArrayList<>();

    private Properties(Class<?> owner) {
        this.owner = owner;
        var entity = Persistence.isEntity(owner);
        for (Class<?> type = owner; type != null && !type.getName().startsWith("java."); type = type.getSuperclass()) {
            // Jakarta Persistence does not know the fields of a superclass that is neither entity nor mapped.
            if (!entity || type == owner || Persistence.contributes(type)) {
                lineage.add(type);
            }
            bind(type);
        }
        Collections.reverse(lineage);
    }

    /** The properties, superclasses' first, in the order of their declarations as far as Java tells it. */
    static List<Property> of(Class<?> type) {
        return new Properties(type).all();
    }

    private void bind(Class<?> type) {
        var superclass = type.getGenericSuperclass();
        if (superclass instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            var arguments = generic.getActualTypeArguments();
            for (int i = 0; i < arguments.length; i++) {
                bindings.put(raw.getTypeParameters()[i], JavaType.of(arguments[i], bindings));
            }
        }
    }

    private List<Property> all() {
        if (owner.isRecord()) {
            return Arrays.stream(owner.getRecordComponents())
                    .map(component -> property(component.getName()))
                    .toList();
        }
        var byName = new LinkedHashMap<String, Property>();
        if (Persistence.isAccessedByGetters(getters().toList())) {
            getters().map(this::property).forEach(property -> byName.putIfAbsent(property.name(), property));
            return List.copyOf(byName.values());
        }
        fields().forEach(field -> byName.put(field.getName(), property(field.getName())));
        // A getter without a field is a calculation, unless it says that it is more, or there is nothing else.
        var bare = byName.isEmpty();
        getters()
                .filter(getter -> bare || isMapped(getter))
                .map(this::property)
                .forEach(property -> byName.putIfAbsent(property.name(), property));
        return List.copyOf(byName.values());
    }

    private static boolean isMapped(Method getter) {
        return Annotations.of(Stream.of(getter)).has("Column", "JoinColumn", "JsonProperty");
    }

    private Property property(String name) {
        var field =
                fields().filter(candidate -> candidate.getName().equals(name)).reduce((upper, lower) -> lower);
        var getter =
                getters().filter(candidate -> nameOf(candidate).equals(name)).reduce((upper, lower) -> lower);
        var type = field.map(Field::getGenericType)
                .or(() -> getter.map(Method::getGenericReturnType))
                .orElse(Object.class);
        var elements = Stream.<Stream<? extends AnnotatedElement>>of(
                        component(name),
                        field.stream().flatMap(f -> Stream.of(f, f.getAnnotatedType())),
                        getter.stream().flatMap(g -> Stream.of(g, g.getAnnotatedReturnType())))
                .flatMap(found -> found);
        return new Property(name, JavaType.of(type, bindings), Annotations.of(elements));
    }

    private Property property(Method getter) {
        return property(nameOf(getter));
    }

    private Stream<? extends AnnotatedElement> component(String name) {
        return owner.isRecord()
                ? Arrays.stream(owner.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                : Stream.empty();
    }

    private Stream<Field> fields() {
        return lineage.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !field.isSynthetic())
                .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0);
    }

    private Stream<Method> getters() {
        return (owner.isInterface() ? inOrder(owner.getMethods()) : declaredMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> !method.isSynthetic() && !method.isDefault())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> propertyName(method).isPresent());
    }

    private Stream<Method> declaredMethods() {
        return lineage.stream().flatMap(type -> inOrder(type.getDeclaredMethods()));
    }

    /** The virtual machine has them in an order that differs from one start to the next. */
    private static Stream<Method> inOrder(Method... methods) {
        return Arrays.stream(methods).sorted(Comparator.comparing(Method::getName));
    }

    private String nameOf(Method getter) {
        return propertyName(getter).orElse(getter.getName());
    }

    private Optional<String> propertyName(Method getter) {
        var name = getter.getName();
        for (var prefix : List.of("get", "is")) {
            if (name.startsWith(prefix) && name.length() > prefix.length() && !isLower(name.charAt(prefix.length()))) {
                var rest = name.substring(prefix.length());
                return Optional.of(Character.toLowerCase(rest.charAt(0)) + rest.substring(1))
                        .filter(property -> !property.equals("class"))
                        .map(property -> hasField(name) ? name : property);
            }
        }
        // An accessor as records and interfaces have it.
        return owner.isInterface() || hasField(name) ? Optional.of(name) : Optional.empty();
    }

    private boolean hasField(String name) {
        return fields().anyMatch(field -> field.getName().equals(name));
    }

    private static boolean isLower(char character) {
        return Character.isLowerCase(character);
    }
}
