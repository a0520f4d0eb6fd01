package io.github.jooqconformance.generator.differential;

import static java.util.stream.Collectors.joining;

import io.github.jooqconformance.generator.testing.GeneratedCode;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.generator.testing.TemporaryDirectory;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A database with a table for each of some lists of columns, and the code that was generated from it. */
// What generated classes are loaded by may be interrupted, and a test then fails.
@SuppressWarnings("try")
final class TestSchema implements AutoCloseable {
    private static final long SEED = 20261101;

    private final TemporaryDirectory directory;
    private final Connection connection;
    private final GeneratedSchema schema;

    private TestSchema(TemporaryDirectory directory, Connection connection, GeneratedSchema schema) {
        this.directory = directory;
        this.connection = connection;
        this.schema = schema;
    }

    /** Makes the tables and their code. */
    static TestSchema of(List<String> tables) throws Exception {
        return of(tables, code -> {});
    }

    /**
     * Makes the tables and their code.
     *
     * @param changes what happens to the generated code before it is compiled
     */
    static TestSchema of(List<String> tables, Consumer<GeneratedCode> changes) throws Exception {
        var ddl = IntStream.range(0, tables.size())
                .mapToObj(i -> "create table %s (%s);\n".formatted(name(i), tables.get(i)))
                .collect(joining("", resource("types.sql"), ""));
        var url = TestPostgres.newest().createDatabase(ddl);
        var directory = TemporaryDirectory.create("test-schema");
        var code = GeneratorRun.on(url, directory.path(), "public")
                .withOption("conformance.jakarta", "components")
                .generate();
        changes.accept(code);
        var connection = TestPostgres.connect(url);
        return new TestSchema(directory, connection, GeneratedSchema.of(code, connection));
    }

    /** The name of the table for a list of columns, by its index. */
    static String name(int index) {
        return "t" + index;
    }

    /** A table by its index. */
    GeneratedTable table(int index) {
        return schema.tables().stream()
                .filter(table -> table.facts().name().name().equals(name(index)))
                .findFirst()
                .orElseThrow();
    }

    /** A copy of a table by its index, with all columns. */
    TableCopy copy(int index) {
        var table = table(index);
        var columns = table.columns().stream().map(GeneratedColumn::name).toList();
        return TableCopy.of(table, columns, DSL.using(connection, SQLDialect.POSTGRES));
    }

    /** Tries values on the CHECKs of a table, or else on its types. */
    List<String> disagreements(int index, int values) {
        var table = table(index);
        var database = DSL.using(connection, SQLDialect.POSTGRES);
        var trials = table.facts().constraints().checks().isEmpty()
                ? Trial.ofTypes(table, database, values, SEED)
                : Trial.ofChecks(table, database, values, SEED);
        return trials.stream().flatMap(trial -> trial.disagreements().stream()).toList();
    }

    /** The text of a resource of these tests. */
    static String resource(String name) {
        try (var stream = TestSchema.class.getResourceAsStream("/differential/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        schema.close();
        connection.close();
        directory.close();
    }
}
