package io.github.jooqconformance.runtime.mutation;

import static io.github.jooqconformance.runtime.mutation.Choice.quoted;

import io.github.jooqconformance.runtime.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What may happen to a schema without any drift. */
final class NeutralKinds {
    static final List<Kind> ALL = List.of(
            table(
                    "add and drop column",
                    table -> alter(table, "add column fresh_name integer") + "; "
                            + alter(table, "drop column fresh_name")),
            table("set storage parameters", table -> alter(table, "set (fillfactor = 70, autovacuum_enabled = off)")),
            table(
                    "set statistics",
                    table -> alter(
                            table,
                            "alter column " + quoted(table.columns().get(0).name()) + " set statistics 500")),
            table("turn logging off", table -> alter(table, "set unlogged")),
            table("log whole rows", table -> alter(table, "replica identity full")),
            table("change owner", table -> "create role fresh_role; " + alter(table, "owner to fresh_role")),
            table(
                    "rename and rename back",
                    table -> alter(table, "rename to fresh_name") + "; alter table public.fresh_name rename to "
                            + quoted(table.name().name())),
            table("vacuum's figures", table -> "analyze " + table.name()),
            new Kind(
                    "create check again",
                    choice -> choice.member(table -> table.constraints().checks(), check -> true)
                            .map(check -> Alteration.of(alter(
                                    check.table(),
                                    "drop constraint " + quoted(check.member().name()) + ", add constraint "
                                            + quoted(check.member().name()) + " "
                                            + check.member().definition())))),
            new Kind(
                    "create column again",
                    choice -> choice.plainColumn(column -> column.comment().isEmpty())
                            .map(spot -> spot.alter("drop column " + spot.name() + ", add column " + spot.name() + " "
                                    + spot.column().definition()))),
            new Kind(
                    "set default again",
                    choice -> choice.freeColumn(
                                    column -> column.source().toString().startsWith("default"))
                            .map(spot -> spot.alterColumn("set " + spot.column().source()))),
            statements(
                    "other session settings",
                    "set local datestyle = 'ISO, DMY'; set local timezone = 'Asia/Kolkata'; set local search_path ="
                            + " pg_catalog; set local intervalstyle = 'iso_8601'; set local bytea_output = 'escape';"
                            + " set local extra_float_digits = -3; set local quote_all_identifiers = on;"
                            + " set local standard_conforming_strings = off"),
            statements(
                    "other role",
                    "create role fresh_role; grant usage on schema public to fresh_role; set local role fresh_role"),
            statements("other schema", "create schema elsewhere; create table elsewhere.t (x integer not null)"),
            statements("temporary table", "create temporary table fresh_name (x integer)"));

    private NeutralKinds() {}

    private static Kind table(String name, Function<Table, String> sql) {
        return new Kind(name, choice -> choice.table(table -> true).map(table -> Alteration.of(sql.apply(table))));
    }

    private static Kind statements(String name, String sql) {
        return new Kind(name, choice -> Optional.of(Alteration.of(sql)));
    }

    private static String alter(Table table, String action) {
        return "alter table " + table.name() + " " + action;
    }
}
