package io.github.jooqconformance.runtime.manifest;

import io.github.jooqconformance.runtime.manifest.GeneratedCode.TableCode;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What generated code expects of one schema, read from its manifest. Tables are parsed only when they are asked for.
 */
public final class ExpectedSchema {
    private final String name;
    private final GeneratedCode code;
    private final Scope scope;
    private final SchemaSnapshot objects;
    private final Set<QualifiedName> named;
    private final List<String> names;
    private final List<String> documents;
    private final Map<String, String> fingerprints;

    private ExpectedSchema(JsonNode header, Manifest manifest) {
        this.name = header.text("schema");
        this.code = code(header, name);
        this.scope = scope(header.object("scope"));
        this.objects = ObjectReader.objects(JsonNode.parse(manifest.objects()));
        this.named = objects.objectNames();
        var hashes = header.object("fingerprints");
        this.names = hashes.names();
        this.fingerprints = new HashMap<>();
        names.forEach(table -> fingerprints.put(table, hashes.text(table)));
        this.documents = List.copyOf(manifest.tables());
    }

    /**
     * Reads a manifest.
     *
     * @throws ManifestException if it is of a format that this version of the library does not know, or was tampered
     *     with
     */
    public static ExpectedSchema of(Manifest manifest) {
        var header = JsonNode.parse(manifest.header());
        var format = header.findText("format").orElse("no format at all");
        if (!format.equals(SnapshotFormat.VERSION)) {
            throw new ManifestException(
                    "%s is of format %s, and this version of jooq-conformance reads %s. Use the same version of generator and runtime, and generate again."
                            .formatted(manifest.getClass().getName(), format, SnapshotFormat.VERSION));
        }
        var schema = new ExpectedSchema(header, manifest);
        if (schema.names.size() != schema.documents.size()) {
            throw new ManifestException("%s names %d tables and describes %d. Generate again."
                    .formatted(manifest.getClass().getName(), schema.names.size(), schema.documents.size()));
        }
        return schema;
    }

    private static GeneratedCode code(JsonNode header, String schema) {
        var tables = new TreeMap<String, TableCode>();
        header.findObject("classes")
                .ifPresent(classes ->
                        classes.names().forEach(table -> tables.put(table, tableCode(classes.object(table)))));
        var composites = new TreeMap<String, SortedMap<String, String>>();
        header.findObject("composites")
                .ifPresent(types -> types.names().forEach(type -> composites.put(type, seals(types.object(type)))));
        return new GeneratedCode(
                header.findText("outputSchema").orElse(schema), header.findText("schemaClass"), tables, composites);
    }

    private static TableCode tableCode(JsonNode node) {
        return new TableCode(node.text("columns"), seals(node.object("seals")));
    }

    private static SortedMap<String, String> seals(JsonNode classes) {
        var seals = new TreeMap<String, String>();
        classes.names().forEach(type -> seals.put(type, classes.text(type)));
        return seals;
    }

    static Scope scope(JsonNode node) {
        return new Scope(
                node.texts("includes"),
                node.texts("excludes"),
                node.findSmallNumber("flags").orElse(0),
                node.flag("columns"),
                Set.copyOf(node.constants("omitted", Scope.Kind.class)));
    }

    /** The schema's name in the database that the code was generated from. */
    public String name() {
        return name;
    }

    /** The code that was generated with the manifest. */
    public GeneratedCode code() {
        return code;
    }

    /** The expected enum type with this name. */
    public Optional<EnumType> findEnum(QualifiedName type) {
        return objects.findEnum(type);
    }

    /** The names of the expected tables. */
    public List<String> tables() {
        return names;
    }

    /**
     * Of the actual schema, what concerns the generated code: its tables and other objects, and those that would have
     * been generated had they been there; without the columns and kinds of objects that were excluded.
     */
    public SchemaSnapshot relevant(SchemaSnapshot actual) {
        return relevant(actual, UnaryOperator.identity());
    }

    /**
     * As above, of an actual schema where things have other names.
     *
     * @param expectedName what the manifest calls a table, type, sequence or routine
     */
    public SchemaSnapshot relevant(SchemaSnapshot actual, UnaryOperator<QualifiedName> expectedName) {
        var tables = new ArrayList<Table>();
        for (var table : actual.tables()) {
            var expected = expectedName.apply(table.name());
            if (expected.schema().equals(name)
                    && (fingerprints.containsKey(expected.name()) || scope.includes(expected))) {
                tables.add(table);
            }
        }
        return scope.selection(actual, tables, object -> concerns(expectedName.apply(object)), expectedName);
    }

    private boolean concerns(QualifiedName object) {
        return named.contains(object) || (object.schema().equals(name) && scope.includes(object));
    }

    /** Whether the table is to the letter what is expected. */
    public boolean matches(Table table) {
        return Fingerprint.of(table).equals(fingerprints.get(table.name().name()));
    }

    /** All that is expected, or no more of the tables than those that are not among {@code conforming}. */
    public SchemaSnapshot snapshot(Set<String> conforming) {
        var tables = new ArrayList<Table>();
        IntStream.range(0, names.size())
                .filter(i -> !conforming.contains(names.get(i)))
                .forEach(i -> tables.add(TableReader.table(JsonNode.parse(documents.get(i)))));
        return objects.withTables(tables);
    }
}
