package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.Optional;

/**
 * The type of an expression.
 *
 * @param kind its kind
 * @param name its catalog name; of an array, its element's
 * @param collation the collation, if it is not the one that the type has by default
 */
record SqlType(Kind kind, QualifiedName name, Optional<QualifiedName> collation) {
    SqlType(Kind kind, QualifiedName name) {
        this(kind, name, Optional.empty());
    }
}
