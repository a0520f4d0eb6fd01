package io.github.jooqconformance.runtime.classes;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Jakarta Persistence makes of classes.
 *
 * @see <a href="https://jakarta.ee/specifications/persistence/3.2/jakarta-persistence-spec-3.2#a30">Entities</a>
 */
final class Persistence {
    private Persistence() {}

    static boolean isEntity(Class<?> type) {
        return Annotations.of(type).has("Entity");
    }

    /** Whether the fields of this superclass of an entity are the entity's as well. */
    static boolean contributes(Class<?> superclass) {
        return Annotations.of(superclass).has("MappedSuperclass", "Entity");
    }

    /** Whether the annotations of the class are at the getters, so that fields do not count. */
    static boolean isAccessedByGetters(List<Method> getters) {
        return Annotations.of(getters.stream().map(Method::getDeclaringClass).distinct())
                        .named("Access")
                        .anyMatch(access -> access.says("value", "PROPERTY"))
                || Annotations.of(getters.stream()).has("Id", "EmbeddedId");
    }

    /**
     * The entity at the top of the given one, if they share a table: what {@code InheritanceType.SINGLE_TABLE}, the
     * default, means.
     */
    static Class<?> root(Class<?> entity) {
        var top = top(entity);
        return strategy(top).equals("SINGLE_TABLE") ? top : entity;
    }

    /** Whether the table holds only what the entity adds to the one above, and the key. */
    static boolean isJoined(Class<?> entity) {
        var top = top(entity);
        return top != entity && strategy(top).equals("JOINED");
    }

    /** The column that tells which class a row is of; there is none unless classes share a table. */
    static Optional<String> discriminator(Class<?> entity) {
        var annotations = Annotations.of(top(entity));
        if (!annotations.has("Inheritance", "DiscriminatorColumn", "DiscriminatorValue") && top(entity) == entity) {
            return Optional.empty();
        }
        return Optional.of(annotations
                .find("DiscriminatorColumn")
                .flatMap(column -> column.text("name"))
                .orElse("dtype"));
    }

    private static Class<?> top(Class<?> entity) {
        return Stream.<Class<?>>iterate(entity, type -> type != null, Class::getSuperclass)
                .filter(Persistence::isEntity)
                .reduce((lower, upper) -> upper)
                .orElse(entity);
    }

    private static String strategy(Class<?> top) {
        return Annotations.of(top)
                .find("Inheritance")
                .map(inheritance -> Stream.of("JOINED", "TABLE_PER_CLASS")
                        .filter(strategy -> inheritance.says("strategy", strategy))
                        .findFirst()
                        .orElse("SINGLE_TABLE"))
                .orElse("SINGLE_TABLE");
    }
}
