package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A range type, with the multirange type that goes with it.
 *
 * @param name the type's name
 * @param subtype the type of the bounds, with the range's collation where that is not the subtype's own
 * @param operatorClass the operator class that orders the bounds, only where it is not the subtype's default
 * @param functions the functions that make values canonical and tell the distance of two bounds
 * @param multirange the name of the multirange type
 * @param comment the text of {@code COMMENT ON TYPE}
 */
public record RangeType(
        QualifiedName name,
        ColumnType subtype,
        Optional<QualifiedName> operatorClass,
        Functions functions,
        QualifiedName multirange,
        Optional<String> comment) {
    /**
     * The support functions of a range type.
     *
     * @param canonical the function that turns equal ranges into the same value
     * @param difference the function that tells the distance of two bounds, which indexes use
     */
    public record Functions(Optional<QualifiedName> canonical, Optional<QualifiedName> difference) {
        /** No support function, which is the default. */
        public static final Functions NONE = new Functions(Optional.empty(), Optional.empty());

        public Functions {
            requireNonNull(canonical, "canonical");
            requireNonNull(difference, "difference");
        }
    }

    public RangeType {
        requireNonNull(name, "name");
        requireNonNull(subtype, "subtype");
        requireNonNull(operatorClass, "operatorClass");
        requireNonNull(functions, "functions");
        requireNonNull(multirange, "multirange");
        requireNonNull(comment, "comment");
    }
}
