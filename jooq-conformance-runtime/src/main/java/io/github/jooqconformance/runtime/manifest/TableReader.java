package io.github.jooqconformance.runtime.manifest;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.Grant;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.IndexKey.OperatorClass;
import io.github.jooqconformance.runtime.schema.NotNullConstraint;
import io.github.jooqconformance.runtime.schema.Policy;
import io.github.jooqconformance.runtime.schema.ReferentialActions;
import io.github.jooqconformance.runtime.schema.ReferentialActions.Action;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess;
import io.github.jooqconformance.runtime.schema.TableAccess.RowSecurity;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.Trigger;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import io.github.jooqconformance.runtime.schema.ValueSource;
import io.github.jooqconformance.runtime.schema.ViewOptions;
import java.util.Set;

/** Reads back the tables that {@link TableWriter} wrote. */
final class TableReader {
    private TableReader() {}

    static Table table(JsonNode node) {
        return new Table(
                node.name(),
                node.constant("kind", TableKind.class),
                node.findText("definition"),
                node.findText("comment"),
                node.objects("columns", TableReader::column),
                constraints(node),
                node.objects("indexes", TableReader::index),
                node.objects("triggers", TableReader::trigger),
                new TableAccess(
                        node.findConstant("rowSecurity", RowSecurity.class).orElse(RowSecurity.DISABLED),
                        node.objects("policies", TableReader::policy),
                        node.objects("grants", TableReader::grant),
                        node.findObject("viewOptions").map(TableReader::viewOptions)));
    }

    private static Column column(JsonNode node) {
        var source = new ValueSource(
                node.findConstant("source", ValueSource.Kind.class).orElse(ValueSource.Kind.STATEMENT),
                node.findText("expression").orElse(""));
        return new Column(node.text("name"), node.type(), node.flag("nullable"), source, node.findText("comment"));
    }

    private static TableConstraints constraints(JsonNode node) {
        return new TableConstraints(
                node.findObject("primaryKey").map(TableReader::uniqueKey),
                node.objects("uniqueKeys", TableReader::uniqueKey),
                node.objects("foreignKeys", TableReader::foreignKey),
                node.objects("checks", TableReader::check),
                node.objects("exclusions", TableReader::exclusion),
                node.objects("notNulls", TableReader::notNull));
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
                node.object("target").name(),
                node.texts("targetColumns"),
                actions,
                traits(node),
                node.findText("comment"));
    }

    /** Reads a CHECK, be it a domain's. */
    static CheckConstraint check(JsonNode node) {
        return new CheckConstraint(
                node.text("name"),
                node.text("expression"),
                node.texts("columns"),
                traits(node),
                node.findText("comment"));
    }

    private static ExclusionConstraint exclusion(JsonNode node) {
        return new ExclusionConstraint(
                node.text("name"),
                node.text("method"),
                node.objects("elements", e -> new ExclusionConstraint.Element(indexKey(e), e.text("operator"))),
                node.texts("included"),
                node.findText("predicate"),
                traits(node),
                node.findText("comment"));
    }

    private static NotNullConstraint notNull(JsonNode node) {
        return new NotNullConstraint(node.text("name"), node.text("column"), traits(node), node.findText("comment"));
    }

    private static Index index(JsonNode node) {
        return new Index(
                node.text("name"),
                node.text("method"),
                node.objects("keys", TableReader::indexKey),
                node.texts("included"),
                node.findText("predicate"),
                traits(node),
                node.findText("comment"));
    }

    private static IndexKey indexKey(JsonNode node) {
        return new IndexKey(
                node.text("expression"),
                node.findObject("operatorClass").map(c -> new OperatorClass(c.name(), c.texts("options"))),
                node.findObject("collation").map(JsonNode::name),
                node.findText("order").orElse(""));
    }

    private static Trigger trigger(JsonNode node) {
        return new Trigger(
                node.text("name"),
                node.text("definition"),
                node.findText("condition"),
                node.findConstant("firing", Trigger.Firing.class).orElse(Trigger.Firing.ORIGIN),
                node.findText("comment"));
    }

    private static ViewOptions viewOptions(JsonNode node) {
        return new ViewOptions(
                node.findConstant("check", ViewOptions.Check.class).orElse(ViewOptions.Check.NONE),
                node.flag("barrier"),
                node.flag("invoker"));
    }

    private static Policy policy(JsonNode node) {
        return new Policy(
                node.text("name"),
                node.text("command"),
                node.flag("permissive"),
                node.texts("roles"),
                node.findText("rows"),
                node.findText("newRows"),
                node.findText("comment"));
    }

    private static Grant grant(JsonNode node) {
        return new Grant(node.text("role"), node.constant("privilege", Grant.Privilege.class), node.findText("column"));
    }
}
