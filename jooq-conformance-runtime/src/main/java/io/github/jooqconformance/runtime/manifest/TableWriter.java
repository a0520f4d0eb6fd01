package io.github.jooqconformance.runtime.manifest;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.Grant;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.NotNullConstraint;
import io.github.jooqconformance.runtime.schema.Policy;
import io.github.jooqconformance.runtime.schema.ReferentialActions.Action;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess;
import io.github.jooqconformance.runtime.schema.TableAccess.RowSecurity;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.Trigger;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import io.github.jooqconformance.runtime.schema.ValueSource;
import io.github.jooqconformance.runtime.schema.ViewOptions;
import java.io.IOException;
import java.util.Optional;

/** Writes tables and what belongs to them. {@link TableReader} reads them back. */
final class TableWriter {
    private final FieldWriter out;

    TableWriter(FieldWriter out) {
        this.out = out;
    }

    /** Writes the fields of a table. */
    void table(Table table) throws IOException {
        out.name(table.name());
        out.constant("kind", table.kind());
        out.text("definition", table.definition());
        out.text("comment", table.comment());
        out.objects("columns", table.columns(), this::column);
        constraints(table.constraints());
        out.objects("indexes", table.indexes(), this::index);
        out.objects("triggers", table.triggers(), this::trigger);
        access(table.access());
    }

    private void column(Column column) throws IOException {
        out.text("name", column.name());
        out.type(column.type());
        out.flag("nullable", column.nullable());
        out.constant("source", column.source().kind(), ValueSource.Kind.STATEMENT);
        out.text("expression", Optional.of(column.source().expression()).filter(sql -> !sql.isEmpty()));
        out.text("comment", column.comment());
    }

    private void constraints(TableConstraints constraints) throws IOException {
        out.object("primaryKey", constraints.primaryKey(), this::uniqueKey);
        out.objects("uniqueKeys", constraints.uniqueKeys(), this::uniqueKey);
        out.objects("foreignKeys", constraints.foreignKeys(), this::foreignKey);
        out.objects("checks", constraints.checks(), check -> check(out, check));
        out.objects("exclusions", constraints.exclusions(), this::exclusion);
        out.objects("notNulls", constraints.notNulls(), this::notNull);
    }

    private void uniqueKey(UniqueKey key) throws IOException {
        out.text("name", key.name());
        out.texts("columns", key.columns());
        out.texts("included", key.included());
        out.constants("traits", key.traits());
        out.text("comment", key.comment());
    }

    private void foreignKey(ForeignKey key) throws IOException {
        out.text("name", key.name());
        out.texts("columns", key.columns());
        out.name("target", key.target());
        out.texts("targetColumns", key.targetColumns());
        out.constant("onUpdate", key.actions().onUpdate(), Action.NO_ACTION);
        out.constant("onDelete", key.actions().onDelete(), Action.NO_ACTION);
        out.texts("setColumns", key.actions().setColumns());
        out.constants("traits", key.traits());
        out.text("comment", key.comment());
    }

    /** Writes the fields of a CHECK, be it a domain's. */
    static void check(FieldWriter out, CheckConstraint check) throws IOException {
        out.text("name", check.name());
        out.text("expression", check.expression());
        out.texts("columns", check.columns());
        out.constants("traits", check.traits());
        out.text("comment", check.comment());
    }

    private void exclusion(ExclusionConstraint exclusion) throws IOException {
        out.text("name", exclusion.name());
        out.text("method", exclusion.method());
        out.objects("elements", exclusion.elements(), element -> {
            indexKey(element.key());
            out.text("operator", element.operator());
        });
        out.texts("included", exclusion.included());
        out.text("predicate", exclusion.predicate());
        out.constants("traits", exclusion.traits());
        out.text("comment", exclusion.comment());
    }

    private void notNull(NotNullConstraint constraint) throws IOException {
        out.text("name", constraint.name());
        out.text("column", constraint.column());
        out.constants("traits", constraint.traits());
        out.text("comment", constraint.comment());
    }

    private void index(Index index) throws IOException {
        out.text("name", index.name());
        out.text("method", index.method());
        out.objects("keys", index.keys(), this::indexKey);
        out.texts("included", index.included());
        out.text("predicate", index.predicate());
        out.constants("traits", index.traits());
        out.text("comment", index.comment());
    }

    private void indexKey(IndexKey key) throws IOException {
        out.text("expression", key.expression());
        out.object("operatorClass", key.operatorClass(), operatorClass -> {
            out.name(operatorClass.name());
            out.texts("options", operatorClass.options());
        });
        out.name("collation", key.collation());
        out.text("order", Optional.of(key.order()).filter(order -> !order.isEmpty()));
    }

    private void trigger(Trigger trigger) throws IOException {
        out.text("name", trigger.name());
        out.text("definition", trigger.definition());
        out.text("condition", trigger.condition());
        out.constant("firing", trigger.firing(), Trigger.Firing.ORIGIN);
        out.text("comment", trigger.comment());
    }

    private void access(TableAccess access) throws IOException {
        out.constant("rowSecurity", access.rowSecurity(), RowSecurity.DISABLED);
        out.objects("policies", access.policies(), this::policy);
        out.objects("grants", access.grants(), this::grant);
        out.object("viewOptions", access.viewOptions(), this::viewOptions);
    }

    private void viewOptions(ViewOptions options) throws IOException {
        out.constant("check", options.check(), ViewOptions.Check.NONE);
        out.flag("barrier", options.isBarrier());
        out.flag("invoker", options.isInvoker());
    }

    private void policy(Policy policy) throws IOException {
        out.text("name", policy.name());
        out.text("command", policy.command());
        out.flag("permissive", policy.isPermissive());
        out.texts("roles", policy.roles());
        out.text("rows", policy.rows());
        out.text("newRows", policy.newRows());
        out.text("comment", policy.comment());
    }

    private void grant(Grant grant) throws IOException {
        out.text("role", grant.role());
        out.constant("privilege", grant.privilege());
        out.text("column", grant.column());
    }
}
