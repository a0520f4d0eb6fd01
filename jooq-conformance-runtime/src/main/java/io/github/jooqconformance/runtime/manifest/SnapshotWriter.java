package io.github.jooqconformance.runtime.manifest;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.ReferentialActions;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import io.github.jooqconformance.runtime.schema.ValueSource;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Writes the schema model as JSON. What is absent, empty or usual is left out. */
final class SnapshotWriter {
    private final JsonGenerator out;

    SnapshotWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes one value of a list. */
    private interface ElementWriter<T> {
        void write(T element) throws IOException;
    }

    private <T> void array(String field, Collection<T> elements, ElementWriter<T> writer) throws IOException {
        if (elements.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(field);
        for (var element : elements) {
            writer.write(element);
        }
        out.writeEndArray();
    }

    private void names(String field, Collection<String> names) throws IOException {
        array(field, names, out::writeString);
    }

    private void flag(String field, boolean value) throws IOException {
        if (value) {
            out.writeBooleanField(field, true);
        }
    }

    private static String constant(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void constants(String field, Collection<? extends Enum<?>> values) throws IOException {
        names(field, values.stream().map(SnapshotWriter::constant).toList());
    }

    private void name(QualifiedName name) throws IOException {
        out.writeStringField("schema", name.schema());
        out.writeStringField("name", name.name());
    }

    private void name(String field, QualifiedName name) throws IOException {
        out.writeObjectFieldStart(field);
        name(name);
        out.writeEndObject();
    }

    private void text(String field, String value) throws IOException {
        out.writeStringField(field, value);
    }

    void types(List<EnumType> enums, List<Domain> domains) throws IOException {
        array("enums", enums, this::enumType);
        array("domains", domains, this::domain);
    }

    void tables(List<Table> tables) throws IOException {
        array("tables", tables, this::table);
    }

    void table(Table table) throws IOException {
        out.writeStartObject();
        name(table.name());
        text("kind", constant(table.kind()));
        if (table.comment().isPresent()) {
            text("comment", table.comment().get());
        }
        array("columns", table.columns(), this::column);
        if (table.constraints().primaryKey().isPresent()) {
            out.writeFieldName("primaryKey");
            uniqueKey(table.constraints().primaryKey().get());
        }
        array("uniqueKeys", table.constraints().uniqueKeys(), this::uniqueKey);
        array("foreignKeys", table.constraints().foreignKeys(), this::foreignKey);
        array("checks", table.constraints().checks(), this::check);
        array("indexes", table.indexes(), this::index);
        out.writeEndObject();
    }

    private void column(Column column) throws IOException {
        out.writeStartObject();
        text("name", column.name());
        type(column.type());
        flag("nullable", column.nullable());
        if (column.source().kind() != ValueSource.Kind.STATEMENT) {
            text("source", constant(column.source().kind()));
        }
        if (!column.source().expression().isEmpty()) {
            text("expression", column.source().expression());
        }
        if (column.comment().isPresent()) {
            text("comment", column.comment().get());
        }
        out.writeEndObject();
    }

    private void type(ColumnType type) throws IOException {
        out.writeObjectFieldStart("type");
        text("sql", type.sql());
        if (!type.name().schema().equals(ColumnType.SYSTEM_SCHEMA)) {
            text("schema", type.name().schema());
        }
        text("name", type.name().name());
        if (type.kind() != TypeKind.BASE) {
            text("kind", constant(type.kind()));
        }
        if (type.modifier() >= 0) {
            out.writeNumberField("modifier", type.modifier());
        }
        flag("array", type.array());
        if (type.collation().isPresent()) {
            name("collation", type.collation().get());
        }
        out.writeEndObject();
    }

    private void uniqueKey(UniqueKey key) throws IOException {
        out.writeStartObject();
        text("name", key.name());
        names("columns", key.columns());
        names("included", key.included());
        constants("traits", key.traits());
        if (key.comment().isPresent()) {
            text("comment", key.comment().get());
        }
        out.writeEndObject();
    }

    private void foreignKey(ForeignKey key) throws IOException {
        out.writeStartObject();
        text("name", key.name());
        names("columns", key.columns());
        name("target", key.target());
        names("targetColumns", key.targetColumns());
        action("onUpdate", key.actions().onUpdate());
        action("onDelete", key.actions().onDelete());
        names("setColumns", key.actions().setColumns());
        constants("traits", key.traits());
        if (key.comment().isPresent()) {
            text("comment", key.comment().get());
        }
        out.writeEndObject();
    }

    private void action(String field, ReferentialActions.Action action) throws IOException {
        if (action != ReferentialActions.Action.NO_ACTION) {
            text(field, constant(action));
        }
    }

    private void check(CheckConstraint check) throws IOException {
        out.writeStartObject();
        text("name", check.name());
        text("expression", check.expression());
        names("columns", check.columns());
        constants("traits", check.traits());
        if (check.comment().isPresent()) {
            text("comment", check.comment().get());
        }
        out.writeEndObject();
    }

    private void index(Index index) throws IOException {
        out.writeStartObject();
        text("name", index.name());
        text("method", index.method());
        array("keys", index.keys(), this::indexKey);
        names("included", index.included());
        if (index.predicate().isPresent()) {
            text("predicate", index.predicate().get());
        }
        constants("traits", index.traits());
        if (index.comment().isPresent()) {
            text("comment", index.comment().get());
        }
        out.writeEndObject();
    }

    private void indexKey(IndexKey key) throws IOException {
        out.writeStartObject();
        text("expression", key.expression());
        if (key.operatorClass().isPresent()) {
            out.writeObjectFieldStart("operatorClass");
            name(key.operatorClass().get().name());
            names("options", key.operatorClass().get().options());
            out.writeEndObject();
        }
        if (key.collation().isPresent()) {
            name("collation", key.collation().get());
        }
        if (!key.order().isEmpty()) {
            text("order", key.order());
        }
        out.writeEndObject();
    }

    private void enumType(EnumType type) throws IOException {
        out.writeStartObject();
        name(type.name());
        names("labels", type.labels());
        if (type.comment().isPresent()) {
            text("comment", type.comment().get());
        }
        out.writeEndObject();
    }

    private void domain(Domain domain) throws IOException {
        out.writeStartObject();
        name(domain.name());
        type(domain.base());
        flag("nullable", domain.nullable());
        if (domain.defaultExpression().isPresent()) {
            text("expression", domain.defaultExpression().get());
        }
        array("checks", domain.checks(), this::check);
        if (domain.comment().isPresent()) {
            text("comment", domain.comment().get());
        }
        out.writeEndObject();
    }
}
