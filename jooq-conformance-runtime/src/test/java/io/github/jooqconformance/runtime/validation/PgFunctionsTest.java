package io.github.jooqconformance.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PgFunctionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"{}", " [1]", "\n\"{\"", "true", "false", "null", "-1.5e3", "0"})
    void tellsTheTypeOfJsonAsPostgresDoes(String json) throws SQLException {
        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase());
                var query = connection.prepareStatement("select jsonb_typeof(?::jsonb)")) {
            query.setString(1, json);
            try (var row = query.executeQuery()) {
                row.next();
                assertThat(Pg.jsonTypeof(json)).isEqualTo(row.getString(1));
            }
        }
    }

    @Test
    void countsNulls() {
        assertThat(Pg.numNulls(1, null, "", null)).isEqualTo(2);
        assertThat(Pg.numNonnulls(1, null, "", null)).isEqualTo(2);
        assertThat(Pg.numNulls()).isZero();
    }
}
