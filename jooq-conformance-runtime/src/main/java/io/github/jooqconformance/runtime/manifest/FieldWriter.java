package io.github.jooqconformance.runtime.manifest;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Writes the fields of JSON objects. What is absent, empty or usual is left out. */
final class FieldWriter {
    private final JsonGenerator out;

    FieldWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes the fields of one object. */
    interface Fields<T> {
        void write(T value) throws IOException;
    }

    <T> void objects(String field, Collection<T> elements, Fields<T> fields) throws IOException {
        if (elements.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(field);
        for (var element : elements) {
            object(element, fields);
        }
        out.writeEndArray();
    }

    <T> void object(T value, Fields<T> fields) throws IOException {
        out.writeStartObject();
        fields.write(value);
        out.writeEndObject();
    }

    <T> void object(String field, Optional<T> value, Fields<T> fields) throws IOException {
        if (value.isPresent()) {
            out.writeFieldName(field);
            object(value.get(), fields);
        }
    }

    void texts(String field, Collection<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            out.writeFieldName(field);
            out.writeArray(texts.toArray(String[]::new), 0, texts.size());
        }
    }

    void text(String field, String value) throws IOException {
        out.writeStringField(field, value);
    }

    void text(String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(field, value.get());
        }
    }

    void flag(String field, boolean value) throws IOException {
        if (value) {
            out.writeBooleanField(field, true);
        }
    }

    void number(String field, long value) throws IOException {
        out.writeNumberField(field, value);
    }

    void constant(String field, Enum<?> value) throws IOException {
        text(field, constant(value));
    }

    /** Writes a constant unless it is the usual one. */
    <E extends Enum<E>> void constant(String field, E value, E usual) throws IOException {
        if (value != usual) {
            constant(field, value);
        }
    }

    void constants(String field, Collection<? extends Enum<?>> values) throws IOException {
        texts(field, values.stream().map(FieldWriter::constant).toList());
    }

    private static String constant(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    void name(QualifiedName name) throws IOException {
        text("schema", name.schema());
        text("name", name.name());
    }

    void name(String field, QualifiedName name) throws IOException {
        name(field, Optional.of(name));
    }

    void name(String field, Optional<QualifiedName> name) throws IOException {
        object(field, name, this::name);
    }

    void type(ColumnType type) throws IOException {
        object("type", Optional.of(type), this::typeFields);
    }

    private void typeFields(ColumnType type) throws IOException {
        text("sql", type.sql());
        if (!type.name().schema().equals(ColumnType.SYSTEM_SCHEMA)) {
            text("schema", type.name().schema());
        }
        text("name", type.name().name());
        constant("kind", type.kind(), TypeKind.BASE);
        if (type.modifier() >= 0) {
            number("modifier", type.modifier());
        }
        flag("array", type.array());
        name("collation", type.collation());
    }
}
