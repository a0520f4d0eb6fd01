package io.github.jooqconformance.generator.model;

import org.jooq.codegen.GeneratorStrategy;
import org.jooq.meta.TableDefinition;
import org.jooq.meta.UDTDefinition;

/** Knows what generated classes and their members are called. */
public interface DtoNaming {
    /** What names jOOQ's own classes and members. */
    GeneratorStrategy strategy();

    /** The class of one of a table's shapes. */
    ClassName dto(TableDefinition table, Shape shape);

    /** The class of a composite type's values. */
    ClassName composite(UDTDefinition type);
}
