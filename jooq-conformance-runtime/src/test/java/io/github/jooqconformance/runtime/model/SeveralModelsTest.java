package io.github.jooqconformance.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.classes.DtoClasses;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class SeveralModelsTest {
    /** A class by hand. */
    record Film(int id, int title) {}

    /** Another, which says the same of the table. */
    record FilmDto(int id, int title) {}

    @Test
    void joinInOneReport() throws SQLException {
        var url = TestPostgres.newest().createDatabase("create table film (id int primary key, title text not null)");
        try (var connection = TestPostgres.connect(url)) {
            var report = ConformanceCheck.of(
                            DSL.using(connection), DtoClasses.of(Film.class), DtoClasses.of(FilmDto.class))
                    .check();

            assertThat(report.coverage().tables()).hasSize(1);
            assertThat(report.findings())
                    .extracting(finding -> finding.rule().code())
                    .containsExactly("JC070", "JC070");
        }
    }
}
