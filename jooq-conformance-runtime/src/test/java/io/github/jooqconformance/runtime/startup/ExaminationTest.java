package io.github.jooqconformance.runtime.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.report.ReportFormat;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.spring.scanned.FilmManifest;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class ExaminationTest {
    @Test
    void hasTheTablesThatConformOnBothSides() {
        var context = examine("create table film (film_id integer not null, title varchar(255))")
                .context();

        assertThat(names(context.expected())).containsExactly("film");
        assertThat(names(context.actual())).containsExactly("film");
    }

    @Test
    void hasTheTablesThatDifferAsEachSideHasThem() {
        var examination =
                examine("create table film (film_id integer not null, title varchar(100)); create table actor ()");
        var context = examination.context();

        assertThat(names(context.expected())).containsExactly("film");
        assertThat(names(context.actual())).containsExactlyInAnyOrder("actor", "film");
        assertThat(ReportFormat.HTML.render(examination.report(), context)).contains("varchar(255)</text>");
    }

    private static List<String> names(List<Table> tables) {
        return tables.stream().map(table -> table.name().name()).toList();
    }

    private static Examination examine(String ddl) {
        var database = new PGSimpleDataSource();
        database.setUrl(TestPostgres.newest().createDatabase(ddl));
        return ConformanceCheck.of(database, List.of(new FilmManifest())).examine();
    }
}
