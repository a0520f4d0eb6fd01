package io.github.jooqconformance.runtime.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.SQLDialect;
import org.jooq.impl.DefaultDataType;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PGobject;

class PgValuesTest {
    /** Or jOOQ would generate other code once DTOs have been used in the same JVM. */
    @Test
    void makesTheDriversTypeKnownToJooqAndLeavesItsOwnAsTheyAre() {
        assertThat(PgValues.object("int4range", "[1,5)")).isInstanceOf(PGobject.class);

        assertThat(DefaultDataType.getDataType(SQLDialect.POSTGRES, PGobject.class)
                        .getType())
                .isEqualTo(PGobject.class);
        assertThat(DefaultDataType.getDataType(SQLDialect.POSTGRES, "other").getType())
                .isEqualTo(Object.class);
    }
}
