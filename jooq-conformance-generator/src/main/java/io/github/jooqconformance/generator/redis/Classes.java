package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.model.ClassName;
import java.util.Optional;

/** Which classes are generated for tables. */
public interface Classes {
    /** The record of a table's rows, if it is generated. */
    Optional<ClassName> findRecord(RedisTable table);

    /** The codec of a table's entries, if it is generated. */
    Optional<ClassName> findCodec(RedisTable table);
}
