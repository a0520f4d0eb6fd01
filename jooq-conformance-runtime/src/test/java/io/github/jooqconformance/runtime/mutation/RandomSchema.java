package io.github.jooqconformance.runtime.mutation;

import static java.util.stream.Collectors.joining;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The DDL of a random schema, in which every name is used once. */
final class RandomSchema {
    private static final List<String> WORDS = List.of(
            "film",
            "Order",
            "user",
            "größe",
            "two words",
            "quo\"te",
            "dollar$",
            "select",
            "a",
            "日付",
            "x_y",
            "CamelCase");

    /** Types, and a default that each may have. */
    private static final List<String[]> TYPES = List.of(
            new String[] {"integer", "7"},
            new String[] {"bigint", "7"},
            new String[] {"smallint", "7"},
            new String[] {"text", "'seven'"},
            new String[] {"text collate \"C\"", "''"},
            new String[] {"varchar(40)", "'seven'"},
            new String[] {"varchar", "'seven'"},
            new String[] {"char(5)", "'seven'"},
            new String[] {"numeric(8,2)", "1.50"},
            new String[] {"numeric", "1.5"},
            new String[] {"boolean", "true"},
            new String[] {"real", "0.5"},
            new String[] {"double precision", "'-1'::integer"},
            new String[] {"timestamp(3)", "now()"},
            new String[] {"timestamp", "current_timestamp"},
            new String[] {"timestamptz", "now()"},
            new String[] {"date", "current_date"},
            new String[] {"time", "'12:00'"},
            new String[] {"interval", "'1 day'"},
            new String[] {"uuid", "gen_random_uuid()"},
            new String[] {"json", "'{}'"},
            new String[] {"jsonb", "'{}'::jsonb"},
            new String[] {"bytea", "'\\x00'"},
            new String[] {"integer[]", "'{}'"},
            new String[] {"text[]", "array['a','b']"},
            new String[] {"inet", "'127.0.0.1'"},
            new String[] {"int4range", "'empty'"},
            new String[] {"bit(8)", "B'00000000'"},
            new String[] {"varbit(8)", "B'1'"});

    private final Random random;
    private final List<String> statements = new ArrayList<>();
    private final List<String> enums = new ArrayList<>();
    private final List<String> domains = new ArrayList<>();
    private int names;
    private int tables;
    private int views;

    private RandomSchema(Random random) {
        this.random = random;
    }

    /** Statements for an empty schema {@code public}, separated by semicolons. */
    static String ddl(Random random) {
        var schema = new RandomSchema(random);
        schema.create();
        return String.join(";\n", schema.statements);
    }

    private void create() {
        repeat(2, 3, this::enumType);
        repeat(2, 3, this::domain);
        repeat(3, 5, this::table);
        tableOfAllTypes();
        partitionedTable();
        guardedTable();
        objects();
    }

    private void repeat(int least, int most, Runnable maker) {
        IntStream.range(0, least + random.nextInt(most - least + 1)).forEach(i -> maker.run());
    }

    /** An identifier that was not used before, as SQL writes it. */
    private String name() {
        names++;
        // The dots keep one name from being a part of another.
        return QualifiedName.quoted(WORDS.get(random.nextInt(WORDS.size())) + "." + names + ".");
    }

    private String type() {
        return TYPES.get(random.nextInt(TYPES.size()))[0];
    }

    private void enumType() {
        var type = name();
        statements.add("create type " + type + " as enum ('sad', 'it''s ok', 'hap,py')");
        // The first is used by a column of each table, the others by none.
        enums.add(type);
    }

    /** The first two are such that everything that can happen to a domain can happen to one of them. */
    private void domain() {
        var domain = name();
        statements.add("create domain " + domain + " as "
                + switch (domains.size() < 2 ? domains.size() : random.nextInt(4)) {
                    case 0 -> "integer default 3 constraint " + name() + " check (value between 1 and 9)";
                    case 1 -> "text constraint " + name() + " check (value ~ '^[a-z]+$') not null";
                    case 2 -> "varchar(20) constraint " + name() + " check (length(value) > 2)";
                    default -> "numeric(6,2) constraint " + name() + " check (value >= 0 and value <> 13)";
                });
        domains.add(domain);
    }

    private void table() {
        var table = name();
        var columns = new ArrayList<String>();
        var key = name();
        columns.add(key + " " + keyType() + " constraint " + name() + " primary key");
        // Columns that constraints, indexes and views use, and others that nothing does.
        var number = column(columns, "integer not null");
        var other = column(columns, "integer");
        var text = column(columns, "text");
        var code = column(columns, "varchar(10) default 'x' not null");
        repeat(6, 12, () -> columns.add(randomColumn()));
        column(columns, "integer default 1");
        column(columns, "integer not null default 1");
        column(columns, "integer not null");
        column(columns, "integer");
        column(columns, enums.get(0));
        column(columns, domains.get(0));
        column(columns, "integer generated always as (1 + 1) stored");
        statements.add("create table " + table + " (" + String.join(", ", columns) + ")");
        constraints(table, number, other, text, code);
        references(table, number);
        indexes(table, number, other, text, code);
        view(table, List.of(key, number, text));
        comments(table, text);
    }

    /** A table in which every alteration of a type finds a column, and the other kind of identity its key. */
    private void tableOfAllTypes() {
        var columns = new ArrayList<String>();
        column(columns, "bigint generated by default as identity primary key");
        TYPES.forEach(type -> column(columns, type[0]));
        List.of("varchar(20)", "numeric(6,2)").forEach(base -> column(columns, base));
        statements.add("create table " + name() + " (" + String.join(", ", columns) + ")");
    }

    /** The first key is an identity, the second has a sequence. */
    private String keyType() {
        var types =
                List.of("integer generated always as identity", "serial", "integer", "uuid default gen_random_uuid()");
        return types.get(tables < 2 ? tables++ : random.nextInt(types.size()));
    }

    private String column(List<String> columns, String definition) {
        var column = name();
        columns.add(column + " " + definition);
        return column;
    }

    private String randomColumn() {
        var type = TYPES.get(random.nextInt(TYPES.size()));
        return name() + " " + type[0] + (random.nextInt(3) == 0 ? " default " + type[1] : "")
                + (random.nextInt(3) == 0 ? " not null" : "");
    }

    private void constraints(String table, String number, String other, String text, String code) {
        alter(table, "add constraint " + name() + " check (" + number + " between 1 and 100 or " + text + " is null)");
        alter(table, "add constraint " + name() + " check (" + code + " in ('x', 'y', 'z'))");
        alter(table, "add constraint " + name() + " check (" + text + " ~ '^[a-z]*$') no inherit");
        alter(table, "add constraint " + name() + " unique (" + number + ", " + other + ")");
        alter(table, "add constraint " + name() + " unique (" + text + ") deferrable");
    }

    /** A foreign key of the table to itself, so that no table keeps another from being dropped. */
    private void references(String table, String number) {
        var reference = name();
        alter(table, "add " + reference + " integer");
        alter(
                table,
                "add constraint " + name() + " foreign key (" + reference + ", " + number + ") references " + table
                        + " (" + number + ", " + reference + ")"
                        + (random.nextBoolean() ? " on delete cascade" : " on update set null not valid"),
                "add constraint " + name() + " unique (" + number + ", " + reference + ")");
    }

    private void alter(String table, String action, String... firstActions) {
        for (var first : firstActions) {
            statements.add("alter table " + table + " " + first);
        }
        statements.add("alter table " + table + " " + action);
    }

    private void indexes(String table, String number, String other, String text, String code) {
        index("", table, number + " desc nulls last, lower(" + text + ")");
        index("", table, code + ") where (" + number + " > 5");
        index("unique ", table, other + ", " + code);
        index("", table, other + ") include (" + text);
    }

    private void index(String unique, String table, String keys) {
        statements.add("create " + unique + "index " + name() + " on " + table + " (" + keys + ")");
    }

    /** The first is a view, the second a materialized one. */
    private void view(String table, List<String> columns) {
        var kinds = List.of("view", "materialized view");
        var kind = kinds.get(views < 2 ? views++ : random.nextInt(2));
        statements.add("create " + kind + " " + name() + " as select "
                + columns.stream().map(column -> column + " as " + name()).collect(joining(", ")) + " from " + table);
    }

    private void comments(String table, String column) {
        if (random.nextBoolean()) {
            statements.add("comment on table " + table + " is 'It''s a table'");
            statements.add("comment on column " + table + "." + column + " is 'Größe'");
        }
    }

    private void partitionedTable() {
        var table = name();
        var key = name();
        statements.add("create table " + table + " (" + key + " integer not null, " + name() + " " + type()
                + ") partition by range (" + key + ")");
        for (int i = 0; i < 2; i++) {
            statements.add("create table " + name() + " partition of " + table + " for values from (" + i * 10
                    + ") to (" + (i + 1) * 10 + ")");
        }
        // Nothing but columns without rules, as a view has them.
        statements.add("create table " + name() + " (" + name() + " integer, " + name() + " text)");
    }

    /** A table with what the others have none of: an exclusion constraint, a trigger, a policy, a view with options. */
    private void guardedTable() {
        var table = name();
        var range = name();
        var number = name();
        var function = name();
        statements.add("create table " + table + " (" + range + " int4range, " + number + " integer, constraint "
                + name() + " exclude using gist (" + range + " with &&))");
        statements.add(
                "create function " + function + "() returns trigger language plpgsql as 'begin return new; end'");
        statements.add("create trigger " + name() + " before update of " + number + " on " + table
                + " for each row when (new." + number + " > 5) execute function " + function + "()");
        alter(table, "enable row level security");
        statements.add("create policy " + name() + " on " + table + " using (" + number + " > 7)");
        statements.add("create view " + name() + " with (check_option = local, security_barrier) as select " + number
                + " as " + name() + " from " + table + " where " + number + " < 9");
    }

    private void objects() {
        statements.add("create sequence " + name() + (random.nextBoolean() ? "" : " start with 7 minvalue 3"));
        statements.add("create function " + name() + "(a integer) returns integer language sql as 'select 1'");
        statements.add("create type " + name() + " as (a integer, b text)");
        statements.add("create type " + name() + " as range (subtype = "
                + (random.nextBoolean() ? "numeric" : "text collate \"C\"")
                        .replaceFirst(" collate (.*)", ", collation = $1")
                + ")");
    }
}
