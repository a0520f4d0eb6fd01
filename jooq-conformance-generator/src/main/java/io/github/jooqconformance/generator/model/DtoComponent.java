package io.github.jooqconformance.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * A component of a DTO. Its parts are Java source.
 *
 * @param name the component's name
 * @param annotations what stands before it, as the class may call it
 * @param type its type, as the class may call it
 * @param javadoc what the column is, as text that is safe in Javadoc
 * @param read the value, taken from a jOOQ record, for the name of which {@code %s} stands
 * @param write how the value goes into a jOOQ record; absent where the database alone decides it
 */
public record DtoComponent(
        String name, List<String> annotations, String type, String javadoc, String read, Optional<Write> write) {
    public DtoComponent {
        annotations = List.copyOf(annotations);
    }

    /**
     * An assignment to a jOOQ record.
     *
     * @param setter the record's setter
     * @param value the value in the record's own type
     * @param unlessNull whether null means that the database is to decide
     */
    public record Write(String setter, String value, boolean unlessNull) {}

    /** Whether values are arrays, which compare by identity. */
    public boolean isArray() {
        return type.endsWith("[]");
    }

    /** Whether values are arrays of arrays, whose elements compare by identity as well. */
    public boolean isArrayOfArrays() {
        return type.endsWith("[][]");
    }
}
