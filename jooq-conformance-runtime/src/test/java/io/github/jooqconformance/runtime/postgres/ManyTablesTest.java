package io.github.jooqconformance.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads ten thousand tables in a small heap. */
class ManyTablesTest {
    private static final String DDL = """
            do $$
            begin
                for i in 1 .. 10000 loop
                    execute format(
                        'create table t%s (id integer, a text default ''x'', b varchar(10), c numeric(5, 2), d date,'
                        ' e timestamptz, f boolean, g bigint, h text, i text not null, check (id > 0))', i);
                    if i %% 500 = 0 then
                        commit;
                    end if;
                end loop;
            end $$""".replace("%%", "%");

    /** What runs in the small heap. */
    public static void main(String... arguments) throws Exception {
        try (var connection = DriverManager.getConnection(arguments[0])) {
            var reading = PostgresCatalog.readAll(connection, List.of("public"), ReadLimits.USUAL);
            var columns = reading.snapshot().tables().stream()
                    .mapToInt(table -> table.columns().size())
                    .sum();
            var checks = reading.snapshot().tables().stream()
                    .mapToInt(table -> table.constraints().checks().size())
                    .sum();
            System.out.print(
                    columns + " " + checks + " " + reading.access().tables().size());
        }
    }

    @Test
    void fitIntoASmallHeap() throws Exception {
        var url = TestPostgres.newest().createDatabase(DDL);

        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyTablesTest.class.getName(),
                        url)
                // Java says there what options it takes from the environment.
                .redirectError(Redirect.INHERIT)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(output).isEqualTo("100000 10000 10000");
        assertThat(process.waitFor()).isZero();
    }
}
