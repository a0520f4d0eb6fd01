package io.github.jooqconformance.generator.manifest;

import io.github.jooqconformance.generator.model.ClassName;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.generator.source.Names;
import io.github.jooqconformance.generator.source.SourceFile;
import io.github.jooqconformance.generator.source.SourceWriter;
import io.github.jooqconformance.runtime.manifest.GeneratedCode;
import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.manifest.Scope;
import io.github.jooqconformance.runtime.manifest.SnapshotJson;
import io.github.jooqconformance.runtime.manifest.SourceSeal;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints the manifest of a schema: a class of constants that holds the snapshot as JSON. */
public final class ManifestRenderer {
    /**
     * What a constant of a class file can hold, in bytes (Java Virtual Machine Specification, 4.4.7), less some room.
     */
    private static final int MOST_BYTES = 60_000;

    /**
     * How many elements a list may be made of before its method grows too large (Java Virtual Machine Specification,
     * 4.7.3), with room.
     */
    private static final int MOST_ELEMENTS = 2_000;

    private final SourceWriter out;

    private ManifestRenderer(SourceWriter out) {
        this.out = out;
    }

    /**
     * The source of the manifest.
     *
     * @param name the class
     * @param schema the schema's name
     * @param scope what of it was looked at
     * @param snapshot what was found
     * @param code what else was generated
     */
    public static String render(
            ClassName name, String schema, Scope scope, SchemaSnapshot snapshot, GeneratedCode code) {
        var imports = new Imports(name.packageName(), name.simpleName());
        Stream.of(Manifest.class, List.class).forEach(imports::use);
        if (snapshot.tables().size() > MOST_ELEMENTS) {
            imports.use(Stream.class);
        }
        var out = SourceFile.begin(name.packageName(), imports.lines());
        out.javadoc(
                List.of("What the code generated from the schema <code>" + JavaText.javadoc(schema)
                        + "</code> expects of it."),
                List.of());
        out.line(SourceSeal.annotation(Map.of()));
        out.open("public final class " + name.simpleName() + " implements Manifest {");
        new ManifestRenderer(out).body(SnapshotJson.header(schema, scope, snapshot.tables(), code), snapshot);
        return out.close("}").toString();
    }

    private void body(String header, SchemaSnapshot snapshot) {
        constant("HEADER", header);
        out.blank();
        constant("OBJECTS", SnapshotJson.objects(snapshot));
        var tables = constants(snapshot.tables());
        tables.forEach((name, table) -> {
            out.blank();
            constant(name, SnapshotJson.table(table));
        });
        accessor("String header()", List.of("return HEADER;"));
        accessor("String objects()", List.of("return OBJECTS;"));
        tables(List.copyOf(tables.keySet()));
    }

    private static Map<String, Table> constants(List<Table> tables) {
        var names = new Names(List.of("HEADER", "OBJECTS"));
        var constants = new LinkedHashMap<String, Table>();
        tables.forEach(
                table -> constants.put(names.unique(Names.constant(table.name().name())), table));
        return constants;
    }

    private void tables(List<String> names) {
        out.blank().line("@Override").open("public List<String> tables() {");
        if (names.size() <= MOST_ELEMENTS) {
            out.list("return List.of(", names, ");").close("}");
            return;
        }
        int methods = (names.size() + MOST_ELEMENTS - 1) / MOST_ELEMENTS;
        var calls =
                IntStream.range(0, methods).mapToObj(i -> "tables" + i + "()").toList();
        out.list("return Stream.of(", calls, ").flatMap(List::stream).toList();")
                .close("}");
        for (int i = 0; i < methods; i++) {
            int first = i * MOST_ELEMENTS;
            out.blank().open("private static List<String> tables" + i + "() {");
            out.list("return List.of(", names.subList(first, Math.min(first + MOST_ELEMENTS, names.size())), ");")
                    .close("}");
        }
    }

    private void accessor(String signature, List<String> body) {
        out.blank().line("@Override").open("public " + signature + " {");
        body.forEach(out::line);
        out.close("}");
    }

    private void constant(String name, String json) {
        var field = "private static final String " + name + " = ";
        // The writer indents the lines of a block as a continuation.
        var blocks = parts(json).stream().map(part -> JavaText.block(part, "")).toList();
        // A compile-time constant could not be longer than one entry of the constant pool.
        out.line(
                blocks.size() == 1
                        ? field + blocks.get(0) + ";"
                        : field + "String.join(\"\", " + String.join(", ", blocks) + ");");
    }

    /** The text in pieces that fit into constants, broken at the ends of lines. */
    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int bytes = 0;
        for (var line : text.split("(?<=\n)", -1)) {
            int length = line.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > 0 && bytes + length > MOST_BYTES) {
                parts.add(part.toString());
                part.setLength(0);
                bytes = 0;
            }
            part.append(line);
            bytes += length;
        }
        parts.add(part.toString());
        return parts;
    }
}
