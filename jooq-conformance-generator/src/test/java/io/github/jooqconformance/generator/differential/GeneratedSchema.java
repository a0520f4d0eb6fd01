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
import java.lang.reflect.InvocationTargetException;
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
    private final List<String> untried;

    private GeneratedSchema(Compiled compiled, List<GeneratedTable> tables, List<String> untried) {
        this.compiled = compiled;
        this.tables = tables;
        this.untried = untried;
    }

    /** Compiles the code that was generated from a database, and looks up what it is about. */
    static GeneratedSchema of(GeneratedCode code, Connection connection)
            throws IOException, ReflectiveOperationException, SQLException {
        var snapshot = PostgresCatalog.read(connection, List.of(SchemaNames.in(connection)));
        var inlined = FunctionInlining.read(connection, snapshot);
        var compiled = code.compile();
        var tables = new ArrayList<GeneratedTable>();
        var untried = new ArrayList<String>();
        for (var path : code.texts().keySet()) {
            if (path.contains("/dtos/") && path.endsWith(".java")) {
                var dto = compiled.loader().loadClass(className(path));
                try {
                    if (dto.isRecord()) {
                        findTable(dto, snapshot, inlined).ifPresent(tables::add);
                    } else {
                        untried.add(dto.getName() + ": not tried, for it is no record");
                    }
                } catch (InvocationTargetException | LinkageError e) {
                    // jOOQ's classes of domains and composite types may need each other to be initialized first.
                    untried.add(dto.getName() + ": not tried, for jOOQ's classes cannot be initialized");
                }
            }
        }
        tables.sort(Comparator.comparing(table -> table.facts().name().toString()));
        return new GeneratedSchema(compiled, List.copyOf(tables), List.copyOf(untried));
    }

    private static String className(String path) {
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }

    /** The table of a DTO; none for a view's, which validates nothing. */
    private static Optional<GeneratedTable> findTable(Class<?> dto, SchemaSnapshot snapshot, InlinedConditions inlined)
            throws ReflectiveOperationException {
        if (!Validated.class.isAssignableFrom(dto)) {
            return Optional.empty();
        }
        var of = Arrays.stream(dto.getDeclaredMethods())
                .filter(method -> method.getName().equals("of") && method.getParameterCount() == 1)
                .findFirst()
                .orElseThrow();
        var row = (TableRecord<?>)
                requireNonNull(of.getParameterTypes()[0].getConstructor().newInstance());
        return GeneratedTable.of(dto, row, snapshot, inlined);
    }

    /** The DTOs that cannot be tried, each with the reason. */
    List<String> untried() {
        return untried;
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
