package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;

/** The domains that a column's type is made of. */
final class Domains {
    private Domains() {}

    /** The domains, the outermost first; those of an array's elements say nothing of the array. */
    static List<Domain> of(SchemaSnapshot snapshot, ColumnType type) {
        return type.array() ? List.of() : snapshot.domainChain(type);
    }

    /** The type beneath all domains; the type itself if it is no domain. */
    static ColumnType base(SchemaSnapshot snapshot, ColumnType type) {
        var domains = of(snapshot, type);
        return domains.isEmpty() ? type : domains.get(domains.size() - 1).base();
    }
}
