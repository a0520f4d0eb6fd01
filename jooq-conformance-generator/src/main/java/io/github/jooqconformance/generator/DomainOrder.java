package io.github.jooqconformance.generator;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.util.Comparator;
import org.jooq.meta.Definition;
import org.jooq.meta.DomainDefinition;

/**
 * The order in which jOOQ's class of domains declares them: those over enums and composite types last. Their names make
 * jOOQ ask the schema, and that asks all tables, which read the constants of their domains.
 *
 * @param snapshot what tells of the domains
 */
record DomainOrder(SchemaSnapshot snapshot) {
    /** Sorts by this order first, then by another one. */
    Comparator<Definition> then(Comparator<Definition> other) {
        return Comparator.comparing((Definition definition) -> asksTheSchema(definition))
                .thenComparing(other);
    }

    private boolean asksTheSchema(Definition definition) {
        return definition instanceof DomainDefinition
                && snapshot.findDomain(
                                new QualifiedName(definition.getSchema().getInputName(), definition.getInputName()))
                        .filter(domain -> asksTheSchema(domain.base()))
                        .isPresent();
    }

    private boolean asksTheSchema(ColumnType type) {
        return snapshot.findDomain(type.name())
                .map(domain -> asksTheSchema(domain.base()))
                .orElse(type.kind() == TypeKind.ENUM || type.kind() == TypeKind.COMPOSITE);
    }
}
