package io.github.jooqconformance.generator.differential;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.generator.FunctionInlining;
import io.github.jooqconformance.generator.constraint.InlinedConditions;
import io.github.jooqconformance.generator.testing.GeneratedCode;
import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.SchemaNames;
import io.github.jooqconformance.runtime.mapping.PartialRow;
import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.validation.Validated;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var reader = new Reader(snapshot, FunctionInlining.read(connection, snapshot), documents(code));
        var compiled = code.compile().initialized();
        for (var path : code.texts().keySet()) {
            if (path.contains("/dtos/") && path.endsWith(".java")) {
                reader.read(compiled.loader().loadClass(className(path)));
            }
        }
        reader.tables.sort(Comparator.comparing(table -> table.facts().name().toString()));
        return new GeneratedSchema(compiled, List.copyOf(reader.tables), List.copyOf(reader.untried));
    }

    private static String className(String path) {
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }

    private static Map<String, SchemaDocument> documents(GeneratedCode code) throws IOException {
        var documents = new HashMap<String, SchemaDocument>();
        for (var file : code.texts().entrySet()) {
            if (file.getKey().endsWith(".schema.json")) {
                var document = SchemaDocument.parse(file.getValue());
                documents.put(document.schemaName(), document);
            }
        }
        return documents;
    }

    /** Finds the tables of classes. */
    private static final class Reader {
        private final SchemaSnapshot snapshot;
        private final InlinedConditions inlined;
        private final Map<String, SchemaDocument> documents;
        private final List<GeneratedTable> tables = new ArrayList<>();
        private final List<String> untried = new ArrayList<>();

        Reader(SchemaSnapshot snapshot, InlinedConditions inlined, Map<String, SchemaDocument> documents) {
            this.snapshot = snapshot;
            this.inlined = inlined;
            this.documents = documents;
        }

        /**
         * Adds the table of a class, if that is of its rows: a view's class validates nothing, a composite type's has
         * none.
         */
        void read(Class<?> dto) throws ReflectiveOperationException {
            if (!Validated.class.isAssignableFrom(dto) || PartialRow.class.isAssignableFrom(dto)) {
                return;
            }
            try {
                add(dto);
            } catch (InvocationTargetException | LinkageError e) {
                // jOOQ's classes of domains and composite types may need each other to be initialized first.
                untried.add(dto.getName() + ": not tried, for jOOQ's classes cannot be initialized");
            }
        }

        private void add(Class<?> dto) throws ReflectiveOperationException {
            var of = Arrays.stream(dto.getDeclaredMethods())
                    .filter(method -> method.getName().equals("of") && method.getParameterCount() == 1)
                    .findFirst()
                    .orElseThrow();
            var record =
                    requireNonNull(of.getParameterTypes()[0].getConstructor().newInstance());
            if (record instanceof TableRecord<?> row) {
                add(dto, row);
            }
        }

        private void add(Class<?> dto, TableRecord<?> row) throws ReflectiveOperationException {
            var schema = requireNonNull(row.getTable().getSchema()).getName();
            var facts =
                    snapshot.findTable(new QualifiedName(schema, row.getTable().getName()));
            if (facts.isPresent()) {
                tables.add(
                        GeneratedTable.of(facts.get(), dto, snapshot, inlined, requireNonNull(documents.get(schema))));
            }
        }
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
