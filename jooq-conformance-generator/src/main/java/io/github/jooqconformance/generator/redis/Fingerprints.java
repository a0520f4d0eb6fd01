package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.json.JsonDocument;
import io.github.jooqconformance.generator.json.JsonValue;
import io.github.jooqconformance.generator.json.JsonValue.Flag;
import io.github.jooqconformance.generator.json.JsonValue.Items;
import io.github.jooqconformance.generator.json.JsonValue.Text;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Short hashes of what the bytes in Redis mean, and of nothing else. */
final class Fingerprints {
    /** As many as keys need, each of which has them: two versions of one table have the same by one chance in 2^32. */
    private static final int BYTES = 4;

    private Fingerprints() {}

    /**
     * The fingerprint of entries: it changes with whatever changes the meaning of an entry, and not with comments, Java
     * packages, indexes, or how long entries live.
     *
     * @param primaryKey the names of the primary key's columns
     */
    static String of(Storage storage, List<String> primaryKey, List<RedisField> fields) {
        return of(new Items(List.of(
                new Text(RedisSchemasRenderer.FORMAT),
                new Text(storage.name()),
                JsonValue.texts(primaryKey),
                new Items(fields.stream().map(Fingerprints::facts).toList()))));
    }

    /** The fingerprint of a list of texts. */
    static String of(List<String> texts) {
        return of(JsonValue.texts(texts));
    }

    private static JsonValue facts(RedisField field) {
        var facts = new ArrayList<JsonValue>(List.of(
                new Text(field.name()),
                new Text(field.type().type()),
                new Text(field.type().encoding()),
                element(field.type()),
                typeName(field),
                labels(field.type()),
                new Flag(field.isNullable())));
        parts(field.type()).ifPresent(facts::add);
        return new Items(facts);
    }

    /** An enum type is its labels, a range its bounds, a composite type its attributes, whatever they are called. */
    private static JsonValue typeName(RedisField field) {
        return field.base().kind() == TypeKind.ENUM || parts(field.type()).isPresent()
                ? JsonValue.NULL
                : new Text(field.base().sql());
    }

    private static Optional<JsonValue> parts(FieldType type) {
        var values = type instanceof FieldType.ListOf list ? list.element() : type;
        if (values instanceof FieldType.RangeOf range) {
            return Optional.of(JsonValue.texts(
                    List.of(range.bound().codec(), range.subtype(), range.isMultirange() ? "multirange" : "range")));
        }
        return values instanceof FieldType.Composite composite
                ? Optional.of(new Items(
                        composite.attributes().stream().map(Fingerprints::facts).toList()))
                : Optional.empty();
    }

    private static JsonValue element(FieldType type) {
        return type instanceof FieldType.ListOf list
                ? JsonValue.texts(List.of(list.element().type(), list.element().encoding()))
                : JsonValue.NULL;
    }

    private static JsonValue labels(FieldType type) {
        var values = type instanceof FieldType.ListOf list ? list.element() : type;
        return values instanceof FieldType.Labels labels ? JsonValue.texts(labels.labels()) : JsonValue.NULL;
    }

    private static String of(JsonValue facts) {
        try {
            var text = JsonDocument.printShallow(facts, 0);
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
