package io.github.jooqconformance.generator.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationStyleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "V1__film.sql",
                "V1.sql",
                "V2.1__film.sql",
                "V2_1_3__film.sql",
                "V20240101120000__film.sql",
                "U1__film.sql",
                "B1__film.sql",
                "R__views.sql",
                "afterMigrate.sql",
                "beforeEachMigrate__grants.sql",
                "createSchema.sql"
            })
    void recognisesFlyway(String name) {
        assertThat(MigrationStyle.of(name)).isEqualTo(MigrationStyle.FLYWAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20240101120000_film.sql", "20240101120000_.sql"})
    void recognisesSupabase(String name) {
        assertThat(MigrationStyle.of(name)).isEqualTo(MigrationStyle.SUPABASE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schema.sql",
                "1_film.sql",
                "V1_film.sql",
                "v1__film.sql",
                "V__film.sql",
                "Views.sql",
                "R_.sql",
                "afterwards.sql",
                "2024_film.sql"
            })
    void takesEveryOtherNameForPlainSql(String name) {
        assertThat(MigrationStyle.of(name)).isEqualTo(MigrationStyle.PLAIN);
    }
}
