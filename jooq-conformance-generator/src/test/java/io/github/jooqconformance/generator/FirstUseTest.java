package io.github.jooqconformance.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.generator.testing.GeneratedCode;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.testing.Logs;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import org.jooq.meta.jaxb.Logging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstUseTest {
    private static final String DDL = """
            create type spot as (x int);
            create table walk (id int primary key, spots spot[]);
            create table other (id int primary key, spots spot[]);
            create function lengths(walk) returns setof int language sql as 'select 1';
            create function counts(other[]) returns setof int language sql as 'select 1';
            create function doubled(int) returns setof int language sql as 'select 1';
            """;

    /** This holds of jOOQ 3.19 and 3.21; once it does not, the warning is to go. */
    @Test
    void tellsOfTablesThatCannotBeTheFirstToBeUsed(@TempDir Path target) throws Exception {
        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase(DDL))) {
            var run = GeneratorRun.on(connection, target, "public").with(c -> c.setLogging(Logging.WARN));

            assertThat(Logs.during(run::generate))
                    .contains("public.walk: jOOQ cannot initialise the class of this table before that of the schema,"
                            + " since its column spots is an array of composite values, and the function"
                            + " public.lengths takes its rows. Use generated.db.Public first")
                    .contains("public.other: ")
                    .doesNotContain("public.doubled");
        }
        var code = new GeneratedCode(target);
        try (var compiled = code.compile()) {
            var table = compiled.type("tables.Walk");
            assertThatThrownBy(table.getConstructor()::newInstance).hasRootCauseInstanceOf(NullPointerException.class);
        }
        try (var compiled = code.compile()) {
            compiled.type("Public").getField("PUBLIC").get(null);
            assertThatCode(compiled.type("tables.Walk").getConstructor()::newInstance)
                    .doesNotThrowAnyException();
        }
    }
}
