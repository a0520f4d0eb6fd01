package io.github.jooqconformance.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
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

/** jOOQ's own reader of schemas, which takes minutes for more tables than these. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@State(Scope.Benchmark)
// JMH calls start() before anything else.
@SuppressWarnings("NullAway.Init")
public class MetaBenchmark {
    @Param({"10", "100"})
    int tables;

    private Database database;
    private Connection connection;

    /** Makes the database. */
    @Setup(Level.Trial)
    public void start() throws SQLException {
        database = Database.withTables(tables);
        connection = database.connect();
    }

    /** Stops the server. */
    @TearDown(Level.Trial)
    public void stop() throws SQLException, IOException {
        connection.close();
        database.close();
    }

    /** What jOOQ reads of the schema that {@link CatalogBenchmark} reads as well. */
    @Benchmark
    public Object metaByJooq() {
        return DSL.using(connection)
                .meta()
                .filterSchemas(schema -> schema.getName().equals("public"))
                .snapshot();
    }
}
