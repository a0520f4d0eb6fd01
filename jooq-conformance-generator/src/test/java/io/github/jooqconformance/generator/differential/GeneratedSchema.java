package io.github.jooqconformance.generator.differential;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.generator.FunctionInlining;
import io.github.jooqconformance.generator.constraint.InlinedConditions;
import io.github.jooqconformance.generator.testing.GeneratedCode;
import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.SchemaNames;
import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.validation.Validated;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.TableRecord;

/** The tables of a database with the code that was generated for them, compiled and loaded. */
final class GeneratedSchema implements AutoCloseable {
    private final Compiled compiled;
    private final List<GeneratedTable> tables;

    private GeneratedSchema(Compiled compiled, List<GeneratedTable> tables) {
        this.compiled = compiled;
        this.tables = tables;
    }

    /** Compiles the code that was generated from a database, and looks up what it is about. */
    static GeneratedSchema of(GeneratedCode code, Connection connection)
            throws IOException, ReflectiveOperationException, SQLException {
        var snapshot = PostgresCatalog.read(connection, List.of(SchemaNames.in(connection)));
        var inlined = FunctionInlining.read(connection, snapshot);
        var compiled = code.compile();
        initializeTypes(code, compiled);
        var tables = new ArrayList<GeneratedTable>();
        for (var path : code.texts().keySet()) {
            if (path.contains("/dtos/") && path.endsWith(".java")) {
                findTable(compiled.loader().loadClass(className(path)), snapshot, inlined).ifPresent(tables::add);
            }
        }
        tables.sort(Comparator.comparing(table -> table.facts().name().toString()));
        return new GeneratedSchema(compiled, List.copyOf(tables));
    }

    /**
     * Initializes jOOQ's classes of composite types. They and those of domains need each other, and only in this order
     * find each other.
     */
    private static void initializeTypes(GeneratedCode code, Compiled compiled) throws ReflectiveOperationException {
        for (var path : code.texts().keySet()) {
            if (path.contains("/udt/") && path.endsWith(".java") && !path.contains("/records/")) {
                Class.forName(className(path), /* initialize= */ true, compiled.loader());
            }
        }
    }

    private static String className(String path) {
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }

    /** The table of a DTO; none for a view's, which validates nothing, or for a class too wide for a record. */
    private static Optional<GeneratedTable> findTable(
            Class<?> dto, SchemaSnapshot snapshot, InlinedConditions inlined)
            throws ReflectiveOperationException {
        if (!dto.isRecord() || !Validated.class.isAssignableFrom(dto)) {
            return Optional.empty();
        }
        var of = Arrays.stream(dto.getDeclaredMethods())
                .filter(method -> method.getName().equals("of") && method.getParameterCount() == 1)
                .findFirst()
                .orElseThrow();
        var record = (TableRecord<?>)
                requireNonNull(of.getParameterTypes()[0].getConstructor().newInstance());
        return GeneratedTable.of(dto, record, snapshot, inlined);
    }

    /** The tables, sorted by name. */
    List<GeneratedTable> tables() {
        return tables;
    }

    @Override
    public void close() throws IOException {
        compiled.close();
    }
}
