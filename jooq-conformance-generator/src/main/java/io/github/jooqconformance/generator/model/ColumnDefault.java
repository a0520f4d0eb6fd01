package io.github.jooqconformance.generator.model;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.ExpressionException;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;
import java.util.Optional;

/**
 * What an INSERT that leaves a column out puts into it.
 *
 * @param kind how much is known of it
 * @param source the constant, as Java source; empty for the other kinds
 */
record ColumnDefault(Kind kind, String source) {
    /** How much is known of a default. */
    enum Kind {
        /** It is NULL. */
        NULL,
        /** It is always the same value. */
        CONSTANT,
        /** Only PostgreSQL knows. */
        UNKNOWN
    }

    private static final ColumnDefault NULL = new ColumnDefault(Kind.NULL, "");
    private static final ColumnDefault UNKNOWN = new ColumnDefault(Kind.UNKNOWN, "");

    ColumnDefault {
        requireNonNull(kind, "kind");
        requireNonNull(source, "source");
    }

    /**
     * The default of a column.
     *
     * @param types the snapshot that has the domains and enums
     * @param imports the imports of the class that is to hold the constant
     */
    static ColumnDefault of(MappedColumn column, SchemaSnapshot types, Imports imports) {
        return switch (column.column().source().kind()) {
            case DEFAULT -> of(column.column().source().expression(), column, types, imports);
            case STATEMENT ->
                // A domain has taken over the default of the domain that it is made of.
                domains(column.column().type(), types).stream()
                        .findFirst()
                        .flatMap(Domain::defaultExpression)
                        .map(expression -> of(expression, column, types, imports))
                        .orElse(NULL);
            case IDENTITY_ALWAYS, IDENTITY_BY_DEFAULT, STORED, VIRTUAL -> UNKNOWN;
        };
    }

    private static ColumnDefault of(String expression, MappedColumn column, SchemaSnapshot types, Imports imports) {
        if (column.isConverted() || !(parsed(expression).orElse(null) instanceof Literal literal)) {
            return UNKNOWN;
        }
        if (literal.value().isEmpty()) {
            return NULL;
        }
        return new LiteralSource(
                        base(column.column().type(), types), column.mapping().type(), types, imports)
                .find(literal)
                .map(source -> new ColumnDefault(Kind.CONSTANT, source))
                .orElse(UNKNOWN);
    }

    private static Optional<Expression> parsed(String expression) {
        try {
            return Optional.of(Expression.parse(expression).canonical());
        } catch (ExpressionException unknown) {
            return Optional.empty();
        }
    }

    private static ColumnType base(ColumnType type, SchemaSnapshot types) {
        var domains = domains(type, types);
        return domains.isEmpty() ? type : domains.get(domains.size() - 1).base();
    }

    private static List<Domain> domains(ColumnType type, SchemaSnapshot types) {
        // The domain of an array's elements says nothing of the array.
        return type.array() ? List.of() : types.domainChain(type);
    }
}
