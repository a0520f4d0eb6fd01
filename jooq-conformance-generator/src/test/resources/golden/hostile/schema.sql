-- Texts and names that would break out of a comment, a literal, a path or a class, were they printed as they are.
create schema hostile;
create schema java;
create schema org;
create schema "../x";

create type hostile.mood as enum (
    'plain', 'it''s', 'say "hi"', E'two\nlines', '*/ }', '\u002a/', 'a\b', '"""', '', '${x}', '<b>', 'class');
comment on type hostile.mood is '*/ public class Injected {} /* @deprecated';

create domain hostile."do""main" as text
    default E'"""\\n'
    constraint "ch""eck*/" check (value <> E'*/ " \\ """ \n \u0007');

create table hostile.comments (
    id int primary key,
    closes text,
    deprecated text,
    escapes text,
    markup text,
    bidi text,
    controls text,
    template text
);
comment on table hostile.comments is '*/ public class Injected { static { System.exit(1); } } /*';
comment on column hostile.comments.closes is '*/ int x; /** {@code unclosed';
comment on column hostile.comments.deprecated is '@deprecated @throws @param x y';
comment on column hostile.comments.escapes is '\u002a/ \u000a int x; \uuuu002a\u002f \\';
comment on column hostile.comments.markup is '<script>alert(''x'')</script> &amp; <p> {@link nowhere} <!--';
comment on column hostile.comments.bidi is U&'a \202E b \2066 c \2069 \200B d';
comment on column hostile.comments.controls is E'bell \u0007 escape \u001b[31m line \u2028 end \n\n\t tab \r return';
comment on column hostile.comments.template is '[[before=x]] ${user.home} %s %n {{x}}';

create table hostile.words (
    "class" int,
    "record" int,
    "violations" int,
    "index" int,
    "other" int,
    "that" int,
    "bytes" bytea,
    "values" int,
    "hashCode" int,
    "toString" int,
    "getClass" int,
    "get_class" int,
    "equals" int,
    "of" int,
    "validate" int,
    "require_valid" int,
    "to_record" int,
    "set" int,
    "has" int,
    "mark" int,
    "row" int,
    "changed_columns" text,
    "component_values" bytea,
    "is_set" text,
    "apply_to" text,
    "set_index" int not null default 0,
    "is_active" boolean default true check (is_active),
    "int" int not null check ("int" > 0),
    "null" text,
    "true" text,
    "var" text,
    "yield" text,
    "sealed" text,
    "_" int,
    "__" int,
    "this" varchar(3)
);

create table hostile.names (
    "$" int,
    "a$b" int,
    "größe" varchar(10),
    "名前" text,
    "é" text,
    "1st" int,
    "two words" int,
    "say ""hi""" int,
    "semi;colon" int,
    "../../up" int,
    "*/" int check ("*/" > 0),
    "\u0022" text,
    "a_b" int not null,
    "aB" int not null,
    "a b" int,
    "A_B" int,
    "AB" int,
    constraint "*/ } { /*" check (a_b < "aB")
);

-- Tables called like classes that generated code uses.
create table hostile.string (string text not null, list text[]);
create table hostile.object (object text);
create table hostile.list (list text[], objects int[]);
create table hostile.record (record text, arrays bytea);
create table hostile.violation (violation varchar(1));
create table hostile.violations (violations varchar(1) not null);
create table hostile.rule (rule numeric(1));
create table hostile.override (override boolean);
create table hostile.validated (pg text check (pg ~ 'x'));
create table hostile.pg (pg varchar(2)[]);
create table hostile.json (json json);
create table hostile.arrays (arrays bytea not null, objects text);
create table hostile.manifest (header text, types text, tables text);
create table hostile.header (header text);
create table hostile.types (types text);

create table hostile.texts (
    id int primary key,
    a text default '"',
    b text default '\',
    c text default E'\n\t\r',
    d text default '"""',
    e text default '\u0022',
    f text default '*/',
    g text default '${x}',
    h hostile.mood default E'two\nlines',
    i hostile."do""main",
    constraint "quo""te" check (a <> '"""'),
    constraint "back\slash" check (b <> '\' and b <> '\\'),
    constraint text_block check (c not in ('"""', E'\n', E'x"\n"""\\')),
    constraint "end*/" check (f <> '*/' and e <> '\u002a/'),
    constraint "format%s%n" check (g not like '%s%%n')
);

create table java.lang (string text not null check (length(string) > 0), system int);
create table java.util (list text[], object int);
create table org.jooq (record int, jooq varchar(2));
create table "../x"."../y" ("../z" int primary key check ("../z" > 0));

-- Tables, keys and indexes that Java would call alike.
create table hostile.same_name (id int primary key, label text);
create index same_name_label on hostile.same_name (label);
create table hostile."SAME_NAME" (id int primary key, label text, other int references hostile.same_name);
create index "SAME_NAME_label" on hostile."SAME_NAME" (label);
create table hostile."same name" (id int primary key, other int references hostile."SAME_NAME");
