package io.github.jooqconformance.benchmarks;

import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.report.ReportFormat;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jooq.impl.DSL;

/** Whether a small heap is enough for the check of a schema of 10,000 tables. */
public final class LargeSchema {
    private static final int TABLES = 10_000;

    private LargeSchema() {}

    /** Makes the schema, and checks it in a JVM of 256 MB; with the URL of a database, checks that in this JVM. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        if (arguments.length > 0) {
            check(arguments[0]);
            return;
        }
        int exit;
        try (var database = Database.withTables(TABLES)) {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-Dorg.jooq.no-logo=true",
                            "-Dorg.jooq.no-tips=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            LargeSchema.class.getName(),
                            database.url())
                    .inheritIO()
                    .start();
            exit = process.waitFor();
        }
        System.exit(exit);
    }

    /** As the schema is, once more after each table has lost a column, and once more after each has another name. */
    private static void check(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            var manifest = new WrittenManifest("public", PostgresCatalog.read(connection, List.of("public")));
            var check = ConformanceCheck.of(DSL.using(connection), List.of(manifest));
            report("conforming", check);
            alterEach(connection, "alter table film_%1$s drop column description");
            report("drifted", check);
            alterEach(connection, "alter table film_%1$s rename to movie_%1$s");
            report("renamed", check);
        }
    }

    private static void alterEach(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("do $$ begin for i in 1.." + TABLES + " loop execute format('" + command
                    + "', i); if i % 1000 = 0 then commit; end if; end loop; end $$");
        }
    }

    private static void report(String label, ConformanceCheck check) {
        long start = System.nanoTime();
        var report = check.check();
        int length = ReportFormat.JSON.render(report).length();
        System.out.printf(
                "%s: %d tables, %d findings, %d kB of JSON, %d ms, with a heap of %d MB%n",
                label,
                report.coverage().tables().size(),
                report.findings().size(),
                length / 1024,
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
