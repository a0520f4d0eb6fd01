package io.github.jooqconformance.runtime.manifest;

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
import io.github.jooqconformance.runtime.schema.ReferentialActions.Action;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import io.github.jooqconformance.runtime.schema.UserTypes;
import io.github.jooqconformance.runtime.schema.ValueSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads back what {@link SnapshotWriter} wrote. */
final class SnapshotReader {
    private SnapshotReader() {}

    /** The tables and types of a document that holds any of them. */
    static SchemaSnapshot snapshot(JsonNode document) {
        return SchemaSnapshot.of(
                document.objects("tables", SnapshotReader::table),
                new UserTypes(
                        document.objects("enums", SnapshotReader::enumType),
                        document.objects("domains", SnapshotReader::domain),
                        List.of(),
                        List.of()));
    }

    static Table table(JsonNode node) {
        return new Table(
                name(node),
                node.findConstant("kind", TableKind.class).orElse(TableKind.TABLE),
                Optional.empty(),
                node.findText("comment"),
                node.objects("columns", SnapshotReader::column),
                new TableConstraints(
                        node.findObject("primaryKey").map(SnapshotReader::uniqueKey),
                        node.objects("uniqueKeys", SnapshotReader::uniqueKey),
                        node.objects("foreignKeys", SnapshotReader::foreignKey),
                        node.objects("checks", SnapshotReader::check),
                        List.of(),
                        List.of()),
                node.objects("indexes", SnapshotReader::index),
                List.of(),
                TableAccess.OWNER_ONLY);
    }

    private static QualifiedName name(JsonNode node) {
        return new QualifiedName(node.text("schema"), node.text("name"));
    }

    private static Column column(JsonNode node) {
        var source = new ValueSource(
                node.findConstant("source", ValueSource.Kind.class).orElse(ValueSource.Kind.STATEMENT),
                node.findText("expression").orElse(""));
        return new Column(node.text("name"), type(node), node.flag("nullable"), source, node.findText("comment"));
    }

    private static ColumnType type(JsonNode owner) {
        var node = owner.object("type");
        return new ColumnType(
                node.text("sql"),
                new QualifiedName(node.findText("schema").orElse(ColumnType.SYSTEM_SCHEMA), node.text("name")),
                node.findConstant("kind", TypeKind.class).orElse(TypeKind.BASE),
                node.findNumber("modifier").orElse(-1),
                node.flag("array"),
                node.findObject("collation").map(SnapshotReader::name));
    }

    private static UniqueKey uniqueKey(JsonNode node) {
        return new UniqueKey(
                node.text("name"),
                node.texts("columns"),
                node.texts("included"),
                traits(node),
                node.findText("comment"));
    }

    private static Set<Trait> traits(JsonNode node) {
        return Set.copyOf(node.constants("traits", Trait.class));
    }

    private static ForeignKey foreignKey(JsonNode node) {
        var actions = new ReferentialActions(
                node.findConstant("onUpdate", Action.class).orElse(Action.NO_ACTION),
                node.findConstant("onDelete", Action.class).orElse(Action.NO_ACTION),
                node.texts("setColumns"));
        return new ForeignKey(
                node.text("name"),
                node.texts("columns"),
                name(node.object("target")),
                node.texts("targetColumns"),
                actions,
                traits(node),
                node.findText("comment"));
    }

    private static CheckConstraint check(JsonNode node) {
        return new CheckConstraint(
                node.text("name"),
                node.text("expression"),
                node.texts("columns"),
                traits(node),
                node.findText("comment"));
    }

    private static Index index(JsonNode node) {
        return new Index(
                node.text("name"),
                node.text("method"),
                node.objects("keys", SnapshotReader::indexKey),
                node.texts("included"),
                node.findText("predicate"),
                traits(node),
                node.findText("comment"));
    }

    private static IndexKey indexKey(JsonNode node) {
        return new IndexKey(
                node.text("expression"),
                node.findObject("operatorClass").map(c -> new IndexKey.OperatorClass(name(c), c.texts("options"))),
                node.findObject("collation").map(SnapshotReader::name),
                node.findText("order").orElse(""));
    }

    private static EnumType enumType(JsonNode node) {
        return new EnumType(name(node), node.texts("labels"), node.findText("comment"));
    }

    private static Domain domain(JsonNode node) {
        return new Domain(
                name(node),
                type(node),
                node.flag("nullable"),
                node.findText("expression"),
                node.objects("checks", SnapshotReader::check),
                node.findText("comment"));
    }
}
