package io.github.jooqconformance.runtime.classes;

import java.util.List;
import java.util.Optional;

/**
 * A class written by hand, as far as it speaks of a table.
 *
 * @param type the class
 * @param fields the fields that stand for columns
 * @param whole whether it means to hold every column
 */
record DtoClass(Class<?> type, List<DtoField> fields, boolean whole) {
    DtoClass {
        fields = List.copyOf(fields);
    }

    /**
     * What is known of a class.
     *
     * @throws LinkageError if the class needs another one that is not there
     */
    static DtoClass of(Class<?> type) {
        var partial = Annotations.of(type).named("ConformsTo").anyMatch(stated -> stated.says("partial", "true"));
        return new DtoClass(type, FieldReader.fields(type), !partial);
    }

    /** The column that no class of the family holds. */
    Optional<String> discriminator() {
        return Persistence.isEntity(type) ? Persistence.discriminator(type) : Optional.empty();
    }

    /** The top of the classes that share a table, so that none of them has to hold every column; mostly the class. */
    static Class<?> root(Class<?> type) {
        return Persistence.isEntity(type) ? Persistence.root(type) : type;
    }
}
