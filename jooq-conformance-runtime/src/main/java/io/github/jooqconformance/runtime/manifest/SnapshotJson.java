package io.github.jooqconformance.runtime.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Snapshots as JSON: the same bytes for equal snapshots, a line for each column and constraint. */
public final class SnapshotJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private SnapshotJson() {}

    /** Writes the body of a document. */
    private interface Body {
        void write(JsonGenerator out) throws IOException;
    }

    private static String document(int expandedLevels, Body body) {
        var text = new StringWriter();
        try (var out = FACTORY.createGenerator(text)) {
            out.setPrettyPrinter(new ShallowPrinter(expandedLevels));
            body.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    /** One table as a document. */
    public static String table(Table table) {
        return document(2, out -> {
            var fields = new FieldWriter(out);
            fields.object(table, new TableWriter(fields)::table);
        });
    }

    /** The types, sequences, routines and extensions of a snapshot as a document. */
    public static String objects(SchemaSnapshot snapshot) {
        return document(2, out -> {
            var fields = new FieldWriter(out);
            fields.object(snapshot, new ObjectWriter(fields)::objects);
        });
    }

    /**
     * The header of the manifest of one schema: what it covers, and the fingerprint of each of the given tables.
     *
     * @param schema the schema's name
     * @param scope which of the schema's objects were looked at
     * @param tables the tables, in the order in which the manifest holds them
     */
    public static String header(String schema, Scope scope, List<Table> tables) {
        return header(schema, scope, tables, GeneratedCode.of(schema));
    }

    /**
     * As above, of a manifest that was generated with other classes.
     *
     * @param code the classes
     */
    public static String header(String schema, Scope scope, List<Table> tables, GeneratedCode code) {
        return document(2, out -> {
            out.writeStartObject();
            header(out, schema, scope);
            code(out, schema, code);
            out.writeObjectFieldStart("fingerprints");
            for (var table : tables) {
                out.writeStringField(table.name().name(), Fingerprint.of(table));
            }
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    /** A whole schema as one document, for people and other programs. */
    public static String schema(String schema, Scope scope, SchemaSnapshot snapshot) {
        return document(4, out -> {
                    out.writeStartObject();
                    header(out, schema, scope);
                    var fields = new FieldWriter(out);
                    new ObjectWriter(fields).objects(snapshot);
                    fields.objects("tables", snapshot.tables(), new TableWriter(fields)::table);
                    out.writeEndObject();
                })
                + "\n";
    }

    private static void header(JsonGenerator out, String schema, Scope scope) throws IOException {
        out.writeStringField("format", SnapshotFormat.VERSION);
        out.writeStringField("schema", schema);
        out.writeObjectFieldStart("scope");
        out.writeFieldName("includes");
        array(out, scope.includes());
        out.writeFieldName("excludes");
        array(out, scope.excludes());
        out.writeNumberField("flags", scope.flags());
        out.writeBooleanField("columns", scope.columns());
        new FieldWriter(out).constants("omitted", scope.omitted());
        out.writeEndObject();
    }

    private static void code(JsonGenerator out, String schema, GeneratedCode code) throws IOException {
        if (!code.schema().equals(schema)) {
            out.writeStringField("outputSchema", code.schema());
        }
        if (code.schemaClass().isPresent()) {
            out.writeStringField("schemaClass", code.schemaClass().get());
        }
        if (!code.tables().isEmpty()) {
            out.writeObjectFieldStart("classes");
            for (var table : code.tables().entrySet()) {
                out.writeObjectFieldStart(table.getKey());
                out.writeStringField("columns", table.getValue().columns());
                seals(out, "seals", table.getValue().seals());
                out.writeEndObject();
            }
            out.writeEndObject();
        }
        if (!code.composites().isEmpty()) {
            out.writeObjectFieldStart("composites");
            for (var type : code.composites().entrySet()) {
                seals(out, type.getKey(), type.getValue());
            }
            out.writeEndObject();
        }
    }

    private static void seals(JsonGenerator out, String name, Map<String, String> seals) throws IOException {
        out.writeObjectFieldStart(name);
        for (var seal : seals.entrySet()) {
            out.writeStringField(seal.getKey(), seal.getValue());
        }
        out.writeEndObject();
    }

    private static void array(JsonGenerator out, List<String> texts) throws IOException {
        out.writeArray(texts.toArray(String[]::new), 0, texts.size());
    }
}
