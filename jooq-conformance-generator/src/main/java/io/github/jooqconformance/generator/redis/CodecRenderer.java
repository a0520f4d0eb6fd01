package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.model.ClassName;
import io.github.jooqconformance.generator.redis.CodecModel.Component;
import io.github.jooqconformance.generator.redis.CodecModel.Composite;
import io.github.jooqconformance.generator.redis.CodecModel.Constant;
import io.github.jooqconformance.generator.redis.CodecModel.KeyMethod;
import io.github.jooqconformance.generator.redis.CodecModel.KeyPart;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.generator.source.Names;
import io.github.jooqconformance.generator.source.SourceFile;
import io.github.jooqconformance.generator.source.SourceWriter;
import io.github.jooqconformance.runtime.manifest.SourceSeal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints codecs. */
public final class CodecRenderer {
    private final CodecModel codec;
    private final SourceWriter out;

    private CodecRenderer(CodecModel codec) {
        this.codec = codec;
        this.out = SourceFile.begin(codec.name().packageName(), codec.head().imports());
    }

    /**
     * The source of a table's codec, if rows of the table are kept.
     *
     * @param name the class
     */
    public static Optional<String> render(ClassName name, RedisTable table) {
        return table.placement()
                .entry()
                .map(entry -> new CodecRenderer(new CodecModeler(name, table, entry).model()).print());
    }

    private String print() {
        var className = codec.name().simpleName();
        out.javadoc(codec.head().javadoc(), List.of());
        if (codec.head().isDeprecated()) {
            out.line("@SuppressWarnings(\"deprecation\") // The row, an accessor of it or an enum is deprecated.");
        }
        out.line(SourceSeal.annotation(Map.of()));
        out.open("public final class " + className + " {");
        constants();
        out.blank().line("private " + className + "() {}");
        if (!codec.row().isWhole()) {
            partialRow();
        }
        codec.keys().forEach(this::key);
        keyOfRow();
        keysOfRow();
        if (codec.entry().storage() == Storage.HASH) {
            hash();
        } else {
            json();
        }
        decode();
        codec.composites().forEach(this::composite);
        return out.close("}").toString();
    }

    private void constants() {
        out.javadoc(
                List.of("Tells entries of these columns from those of any others. It is part of every key."),
                List.of());
        constant("String FINGERPRINT", JavaText.literal(codec.entry().fingerprint()));
        out.blank().javadoc(List.of("What the keys of all entries begin with."), List.of());
        constant("String PREFIX", JavaText.literal(codec.entry().key().prefix()));
        out.blank().javadoc(List.of("How long entries live."), List.of());
        constant(
                "Ttl TTL",
                "new Ttl(Duration.ofSeconds(%s), %s)"
                        .formatted(codec.entry().ttl().toSeconds(), RedisEntry.JITTER));
        codec.entry().search().ifPresent(this::search);
        out.blank();
        fields(codec.fields());
        out.blank().javadoc(List.of("The fields of entries, in the order of the columns."), List.of());
        out.list(
                "public static final Fields FIELDS = Fields.of(",
                codec.fields().stream().map(Constant::name).toList(),
                ");");
    }

    private void fields(List<Constant> fields) {
        fields.forEach(field -> out.line(
                "private static final Field<%s> %s = %s;".formatted(field.type(), field.name(), field.value())));
    }

    private void constant(String declaration, String value) {
        out.line("public static final " + declaration + " = " + value + ";");
    }

    private void search(SearchIndex index) {
        out.blank()
                .javadoc(
                        List.of(
                                "The name of the index over all entries. An index with another definition has another."),
                        List.of());
        constant("String SEARCH_INDEX", JavaText.literal(index.name()));
        out.blank()
                .javadoc(List.of("The alias under which queries find the index, whatever its definition."), List.of());
        constant("String SEARCH_ALIAS", JavaText.literal(index.alias()));
        out.blank().javadoc(List.of("The command that makes the index, with its arguments."), List.of());
        out.list(
                "public static final List<String> SEARCH_CREATE = List.of(",
                index.arguments().stream()
                        .map(line -> line.stream().map(JavaText::literal).collect(Collectors.joining(", ")))
                        .toList(),
                ");");
    }

    private void partialRow() {
        var row = codec.row();
        out.blank().javadoc(List.of("What is kept of a row."), List.of());
        var components = row.components().stream()
                .map(component -> component.type() + " " + component.name())
                .toList();
        out.list("public record " + row.read() + "(", components, row.hasArrays() ? ") {" : ") {}");
        if (row.hasArrays()) {
            out.indent();
            equality(row.components().stream().map(Component::name).toList());
            out.close("}");
        }
    }

    /** By value: a record's own methods compare arrays by identity. */
    private void equality(List<String> components) {
        var values = new Names(components).unique("values");
        out.open("private Object[] " + values + "() {");
        out.list("return new Object[] {", components, "};").close("}");
        out.blank().line("@Override").open("public boolean equals(Object other) {");
        out.line("return other instanceof %s that && Arrays.deepEquals(%s(), that.%s());"
                        .formatted(codec.row().read(), values, values))
                .close("}");
        out.blank()
                .line("@Override")
                .open("public int hashCode() {")
                .line("return Arrays.deepHashCode(" + values + "());")
                .close("}");
    }

    private void key(KeyMethod key) {
        out.blank().javadoc(List.of(key.javadoc()), List.of());
        var parameters = key.parts().stream()
                .map(part -> part.type() + " " + part.name())
                .collect(Collectors.joining(", "));
        var segments = key.parts().stream().map(KeyPart::segment).collect(Collectors.joining(", "));
        out.open("public static byte[] " + key.name() + "(" + parameters + ") {")
                .line("return KeyText.key(" + key.prefix() + ", " + segments + ");")
                .close("}");
    }

    private void keyOfRow() {
        out.blank().javadoc(List.of("The key of the entry of a row."), List.of());
        out.open("public static byte[] key(" + codec.row().written() + " row) {")
                .line("return " + call(codec.keys().get(0)) + ";")
                .close("}");
    }

    private static String call(KeyMethod key) {
        return key.parts().stream()
                .map(part -> "row." + part.component() + "()")
                .collect(Collectors.joining(", ", key.name() + "(", ")"));
    }

    private void keysOfRow() {
        out.blank()
                .javadoc(
                        List.of("All keys of a row: what a change of the row, as it was before, leaves to be deleted."),
                        List.of());
        out.open("public static List<byte[]> keys(" + codec.row().written() + " row) {");
        if (codec.keys().size() == 1) {
            out.line("return List.of(key(row));").close("}");
            return;
        }
        out.line("var keys = new ArrayList<byte[]>();").line("keys.add(key(row));");
        codec.keys().stream().skip(1).forEach(this::addKey);
        out.line("return keys;").close("}");
    }

    private void addKey(KeyMethod key) {
        var conditions = key.parts().stream()
                .filter(KeyPart::isNullable)
                .map(part -> "row." + part.component() + "() != null")
                .collect(Collectors.joining(" && "));
        var statement = "keys.add(" + call(key) + ");";
        if (conditions.isEmpty()) {
            out.line(statement);
        } else {
            out.open("if (" + conditions + ") {").line(statement).close("}");
        }
    }

    private void hash() {
        encode(
                "The entry of a row: its fields and their values. Columns that are null have none.",
                "Map<byte[], byte[]>",
                "HashWriter",
                "toMap");
        out.blank()
                .javadoc(
                        List.of("The row that an entry holds. Whatever the entry holds, this does not fail."),
                        List.of(
                                "@param entry the fields as <code>HGETALL</code> returns them; none if there is no entry"));
        out.open("public static Decoded<" + codec.row().read() + "> decode(Map<byte[], byte[]> entry) {")
                .line("return decode(EntryReader.ofHash(FIELDS, entry));")
                .close("}");
        out.blank()
                .javadoc(
                        List.of("The row that an entry holds. Whatever the entry holds, this does not fail."),
                        List.of("@param entry the values as <code>HMGET</code> returns them for"
                                + " <code>FIELDS.names()</code>, null for those that are absent"));
        out.open("public static Decoded<" + codec.row().read() + "> decode(List<byte[]> entry) {")
                .line("return decode(EntryReader.ofValues(FIELDS, entry));")
                .close("}");
        inspect("Map<byte[], byte[]>");
    }

    private void json() {
        encode(
                "The entry of a row: a JSON object in UTF-8. Columns that are null are not in it.",
                "byte[]",
                "JsonWriter",
                "toBytes");
        out.blank()
                .javadoc(
                        List.of("The row that an entry holds. Whatever the entry holds, this does not fail."),
                        List.of("@param entry the value as <code>GET</code> returns it; null if there is no entry"));
        out.open("public static Decoded<" + codec.row().read() + "> decode(byte[] entry) {")
                .line("return decode(EntryReader.ofJson(FIELDS, entry));")
                .close("}");
        inspect("byte[]");
    }

    private void encode(String javadoc, String type, String writer, String result) {
        out.blank()
                .javadoc(
                        List.of(javadoc),
                        List.of("@throws IllegalArgumentException if PostgreSQL cannot have returned the row"));
        out.open("public static " + type + " encode(" + codec.row().written() + " row) {");
        out.line("return new " + writer + "()").indent().indent();
        codec.fields().forEach(field -> out.line(".put(" + field.name() + ", row." + field.component() + "())"));
        out.line("." + result + "();").outdent().outdent().close("}");
    }

    private void inspect(String type) {
        out.blank()
                .javadoc(
                        List.of("All that is wrong with an entry, without the values: they may be secrets."),
                        List.of());
        out.open("public static List<Defect> inspect(" + type + " entry) {")
                .line("return decode(entry).defects();")
                .close("}");
    }

    private void decode() {
        var type = codec.row().read();
        out.blank().open("private static Decoded<" + type + "> decode(EntryReader entry) {");
        out.list(
                "return entry.decoded(new " + type + "(",
                codec.fields().stream()
                        .map(field -> "entry.next(" + field.name() + ")")
                        .toList(),
                "));");
        out.close("}");
    }

    private void composite(Composite type) {
        out.blank().open("private static final class " + type.name() + " {");
        fields(type.attributes());
        out.list(
                "private static final Fields ATTRIBUTES = Fields.of(",
                type.attributes().stream().map(Constant::name).toList(),
                ");");
        out.line("static final ValueCodec<%1$s> CODEC = ValueCodecs.composite(ATTRIBUTES, %2$s::put, %2$s::make);"
                .formatted(type.type(), type.name()));
        out.blank().line("private " + type.name() + "() {}");
        out.blank().open("private static void put(JsonWriter attributes, " + type.type() + " value) {");
        type.attributes()
                .forEach(attribute ->
                        out.line("attributes.put(" + attribute.name() + ", value." + attribute.component() + "());"));
        out.close("}");
        out.blank().open("private static " + type.type() + " make(EntryReader attributes) {");
        out.list(
                "return new " + type.type() + "(",
                type.attributes().stream()
                        .map(attribute -> "attributes.next(" + attribute.name() + ")")
                        .toList(),
                ");");
        out.close("}").close("}");
    }
}
