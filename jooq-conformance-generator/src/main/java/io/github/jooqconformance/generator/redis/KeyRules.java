package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which values can be part of a key: those of which PostgreSQL calls two equal if, and only if, their segments are the
 * same text. Otherwise one row would have two entries, or two rows one.
 */
final class KeyRules {
    private static final Set<ScalarType> SCALARS = Set.of(
            ScalarType.INT1,
            ScalarType.INT2,
            ScalarType.INT4,
            ScalarType.INT8,
            ScalarType.INTEGER,
            ScalarType.NUMERIC,
            ScalarType.BOOL,
            ScalarType.UUID,
            ScalarType.DATE,
            ScalarType.TIME,
            ScalarType.TIMESTAMP,
            ScalarType.TIMESTAMPTZ,
            ScalarType.BYTEA);

    private KeyRules() {}

    /** Why values of a column are no part of a key; empty if they may be. */
    static Optional<String> refusal(RedisField field, SchemaSnapshot types) {
        var type = field.type();
        boolean isEligible = type instanceof FieldType.Labels
                || (type instanceof FieldType.Scalar scalar
                        && (SCALARS.contains(scalar.scalar()) || scalar.type().equals("string")));
        if (!isEligible) {
            return Optional.of("equal values of "
                    + field.column().column().type().sql() + " may have different texts: " + field.name());
        }
        return collations(field.column(), types)
                .filter(collation -> !collation.schema().equals(ColumnType.SYSTEM_SCHEMA))
                .map(collation -> "the collation " + collation + " may take different texts for equal: " + field.name())
                .findFirst();
    }

    /** The collations of a column and of the domains that it is of; those of PostgreSQL itself are deterministic. */
    private static Stream<QualifiedName> collations(JavaColumn column, SchemaSnapshot types) {
        var type = column.column().type();
        return Stream.concat(Stream.of(type), types.domainChain(type).stream().map(Domain::base))
                .flatMap(part -> part.collation().stream());
    }
}
