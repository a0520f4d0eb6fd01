package io.github.jooqconformance.benchmarks;

import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.report.ReportFormat;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
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

    /** As the schema is, and once more after a column of each table was changed. */
    private static void check(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            var manifest = new WrittenManifest("public", PostgresCatalog.read(connection, List.of("public")));
            var check = ConformanceCheck.of(DSL.using(connection), List.of(manifest));
            report("conforming", check);
            try (var statement = connection.createStatement()) {
                statement.execute("do $$ begin for i in 1.." + TABLES + " loop execute format('alter table film_%s drop"
                        + " column description', i); if i % 1000 = 0 then commit; end if; end loop; end $$");
            }
            report("drifted", check);
        }
    }

    private static void report(String label, ConformanceCheck check) {
        long start = System.nanoTime();
        var report = check.check();
        int length = ReportFormat.JSON.render(report).length();
        System.out.printf(
                "%s: %d tables, %d findings, %d kB of JSON, %d ms, heap peak %d MB of %d MB%n",
                label,
                report.coverage().tables().size(),
                report.findings().size(),
                length / 1024,
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                peak() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
