package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.schema.PartialSnapshot;
import java.util.Set;

/**
 * What code believes of a database. Implementations are immutable; a check may ask one of them any number of times.
 *
 * @see ManifestModel
 * @see JooqModel
 */
public interface ExpectedModel {
    /**
     * The schemas of the database that have to be read to judge the model.
     *
     * @param mapping where the schemas of the code are in the database
     */
    Set<String> schemas(SchemaMapping mapping);

    /**
     * Holds the model against what the database holds, as far as that could be read: what is unknown of it is as the
     * model has it.
     *
     * @param actual at least the schemas that this model names
     * @param mapping as for {@link #schemas(SchemaMapping)}
     */
    ModelComparison compare(PartialSnapshot actual, SchemaMapping mapping);
}
