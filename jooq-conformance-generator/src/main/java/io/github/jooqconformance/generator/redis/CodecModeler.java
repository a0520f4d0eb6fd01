package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.model.ClassName;
import io.github.jooqconformance.generator.redis.CodecModel.Component;
import io.github.jooqconformance.generator.redis.CodecModel.Head;
import io.github.jooqconformance.generator.redis.CodecModel.KeyMethod;
import io.github.jooqconformance.generator.redis.CodecModel.KeyPart;
import io.github.jooqconformance.generator.redis.CodecModel.Row;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.generator.source.Names;
import io.github.jooqconformance.runtime.redis.Decoded;
import io.github.jooqconformance.runtime.redis.Defect;
import io.github.jooqconformance.runtime.redis.EntryReader;
import io.github.jooqconformance.runtime.redis.Field;
import io.github.jooqconformance.runtime.redis.Fields;
import io.github.jooqconformance.runtime.redis.HashWriter;
import io.github.jooqconformance.runtime.redis.JsonWriter;
import io.github.jooqconformance.runtime.redis.KeyText;
import io.github.jooqconformance.runtime.redis.Ttl;
import io.github.jooqconformance.runtime.redis.ValueCodec;
import io.github.jooqconformance.runtime.redis.ValueCodecs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what the codec of one table looks like. */
final class CodecModeler {
    private static final String PREFIX = "PREFIX";
    private static final List<String> CONSTANTS =
            List.of("FINGERPRINT", PREFIX, "TTL", "FIELDS", "SEARCH_INDEX", "SEARCH_ALIAS", "SEARCH_CREATE");

    /** The name of the class of rows without the columns that are not kept. */
    private static final String PARTIAL_ROW = "Entry";

    private final ClassName name;
    private final RedisTable table;
    private final RedisEntry entry;
    private final Imports imports;

    /**
     * Prepares to model a codec.
     *
     * @param name the class
     * @param table the table
     * @param entry how its rows are kept
     */
    CodecModeler(ClassName name, RedisTable table, RedisEntry entry) {
        this.name = name;
        this.table = table;
        this.entry = entry;
        this.imports = new Imports(name.packageName(), name.simpleName());
    }

    CodecModel model() {
        useLibrary();
        var constants = new FieldConstants(
                name, List.of(name.simpleName(), PARTIAL_ROW, "ValueCodec"), table.fields(), imports);
        var row = row();
        var fields = constants.constants(CONSTANTS);
        var composites = constants.composites();
        if (!composites.isEmpty()) {
            imports.use(JsonWriter.class);
            imports.use(ValueCodec.class);
            imports.use(ValueCodecs.class);
        }
        var keys = keys();
        return new CodecModel(name, new Head(lines(), javadoc(), isDeprecated()), entry, row, fields, composites, keys);
    }

    private void useLibrary() {
        Stream.of(Decoded.class, Defect.class, Duration.class, EntryReader.class, Field.class, Fields.class)
                .forEach(imports::use);
        Stream.of(KeyText.class, List.class, Ttl.class).forEach(imports::use);
        if (entry.storage() == Storage.HASH) {
            imports.use(HashWriter.class);
            imports.use(Map.class);
        } else {
            imports.use(JsonWriter.class);
        }
        if (!entry.lookups().isEmpty()) {
            imports.use(ArrayList.class);
        }
    }

    private Row row() {
        if (table.excluded().isEmpty()) {
            var whole = imports.use(table.row().name().toString());
            return new Row(whole, whole, List.of(), /* hasArrays= */ false);
        }
        boolean hasArrays =
                table.fields().stream().anyMatch(field -> field.column().type().endsWith("[]"));
        if (hasArrays) {
            imports.use(Arrays.class);
        }
        // Before other types, so that these do not take its name.
        var read = imports.use(name + "." + PARTIAL_ROW);
        return new Row(
                imports.use(table.row().name().toString()),
                read,
                table.fields().stream()
                        .map(field -> new Component(
                                imports.use(field.column().type()),
                                field.column().name()))
                        .toList(),
                hasArrays);
    }

    private List<String> lines() {
        return imports.lines().stream()
                .filter(type -> !type.startsWith(name + "."))
                .toList();
    }

    private boolean isDeprecated() {
        return table.row().record().isDeprecated();
    }

    private List<KeyMethod> keys() {
        var methods = new ArrayList<KeyMethod>();
        methods.add(new KeyMethod(
                "key", "The key of the entry of a row with this primary key.", PREFIX, parts(entry.key())));
        var names = new Names(List.of("key"));
        for (var lookup : entry.lookups()) {
            var suffix = lookup.key().columns().stream()
                    .map(field -> Names.capitalized(field.column().name()))
                    .collect(Collectors.joining("And"));
            methods.add(new KeyMethod(
                    names.unique("keyBy" + suffix),
                    "The key under which the key of a row's entry is found by <code>" + JavaText.javadoc(lookup.name())
                            + "</code>.",
                    JavaText.literal(lookup.key().prefix()),
                    parts(lookup.key())));
        }
        return methods;
    }

    private List<KeyPart> parts(EntryKey key) {
        var names = new Names(List.of(PREFIX, KeyText.class.getSimpleName()));
        return key.columns().stream()
                .map(field -> {
                    var parameter = names.unique(field.column().name());
                    var method = field.base().isBuiltIn("bpchar") ? "ofPadded" : "of";
                    return new KeyPart(
                            imports.use(field.column().type()),
                            parameter,
                            "KeyText." + method + "(" + parameter + ")",
                            field.column().name(),
                            field.isNullable());
                })
                .toList();
    }

    private List<String> javadoc() {
        var paragraphs = new ArrayList<String>();
        var form = entry.storage() == Storage.HASH ? "a hash" : "a string of JSON";
        paragraphs.add("Keeps rows of the " + table.table().kind() + " <code>"
                + JavaText.javadoc(table.table().name().toString()) + "</code> in Redis, each as " + form
                + " with the key <code>" + JavaText.javadoc(entry.key().pattern()) + "</code>.");
        if (!table.excluded().isEmpty()) {
            var items = table.excluded().entrySet().stream()
                    .map(column -> " <li><code>" + JavaText.javadoc(column.getKey()) + "</code>: "
                            + JavaText.javadoc(column.getValue()))
                    .collect(Collectors.joining());
            paragraphs.add("Not kept: <ul>" + items + " </ul>");
        }
        return paragraphs;
    }
}
