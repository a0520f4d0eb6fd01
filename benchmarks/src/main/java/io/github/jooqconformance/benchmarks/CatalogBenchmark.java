package io.github.jooqconformance.benchmarks;

import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jooq.impl.DSL;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The startup check of many tables, beside nothing but fetching the rows that it needs. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
// JMH calls start() before anything else.
@SuppressWarnings("NullAway.Init")
public class CatalogBenchmark {
    private static final String SCHEMA = "public";

    @Param({"10", "100", "1000"})
    int tables;

    private Database database;
    private Connection connection;
    private List<RecordedStatement> statements;
    private ConformanceCheck check;

    /** Makes the database, and the manifest that it conforms to. */
    @Setup(Level.Trial)
    public void start() throws SQLException {
        database = Database.withTables(tables);
        connection = database.connect();
        statements = RecordedStatement.of(connection, recorded -> PostgresCatalog.read(recorded, List.of(SCHEMA)));
        var snapshot = PostgresCatalog.read(connection, List.of(SCHEMA));
        check = ConformanceCheck.of(DSL.using(connection), List.of(new WrittenManifest(SCHEMA, snapshot)));
    }

    /** Stops the server. */
    @TearDown(Level.Trial)
    public void stop() throws SQLException, IOException {
        connection.close();
        database.close();
    }

    /** The peer: the same rows by JDBC, thrown away. */
    @Benchmark
    public long rowsByJdbc() throws SQLException {
        long values = 0;
        for (var statement : statements) {
            connection.setAutoCommit(false);
            values += statement.replay(connection);
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return values;
    }

    @Benchmark
    public SchemaSnapshot snapshot() {
        return PostgresCatalog.read(connection, List.of(SCHEMA));
    }

    @Benchmark
    public ConformanceReport check() {
        return check.check();
    }
}
