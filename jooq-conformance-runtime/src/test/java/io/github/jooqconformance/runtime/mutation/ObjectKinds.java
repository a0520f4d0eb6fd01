package io.github.jooqconformance.runtime.mutation;

import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Routine;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What may happen to sequences, routines, composite and range types. */
final class ObjectKinds {
    static final List<Kind> ALL = Stream.of(sequences(), routines(), composites(), ranges())
            .flatMap(kinds -> kinds)
            .toList();

    private ObjectKinds() {}

    private static Stream<Kind> sequences() {
        Function<Choice, Optional<QualifiedName>> any = choice -> choice.any(freeSequences(choice.snapshot()));
        return Stream.of(
                create("create sequence", "sequence public.fresh_name", Rule.SEQUENCE_UNEXPECTED),
                kind("drop sequence", any, "drop sequence %s", Rule.SEQUENCE_MISSING),
                kind("rename sequence", any, "alter sequence %s rename to fresh_name", Rule.SEQUENCE_RENAMED),
                kind("count in steps", any, "alter sequence %s increment by 5", Rule.SEQUENCE_INCREMENT_CHANGED),
                kind("end sequence", any, "alter sequence %s maxvalue 99", Rule.SEQUENCE_LIMIT_CHANGED),
                kind("let sequence start over", any, "alter sequence %s cycle", Rule.SEQUENCE_LIMIT_CHANGED),
                kind("cache sequence", any, "alter sequence %s cache 9", Rule.SEQUENCE_SETTING_CHANGED),
                kind("narrow sequence", any, "alter sequence %s as smallint", Rule.SEQUENCE_NARROWED),
                kind("advance sequence", any, "alter sequence %s restart with 50"),
                kind("comment on sequence", any, "comment on sequence %s is 'other'", Rule.COMMENT_CHANGED));
    }

    private static Stream<QualifiedName> freeSequences(SchemaSnapshot snapshot) {
        return snapshot.sequences().stream()
                .filter(sequence -> sequence.owner().isEmpty())
                .map(Sequence::name);
    }

    /** The function of the random schemas that nothing calls takes an integer and returns one. */
    private static Stream<Kind> routines() {
        Function<Choice, Optional<QualifiedName>> any = choice -> choice.any(choice.snapshot().routines().stream()
                .filter(routine -> routine.result().equals(Optional.of("integer")))
                .map(Routine::name));
        return Stream.of(
                create(
                        "create function",
                        "function public.fresh_name() returns text language sql as 'select ''a'''",
                        Rule.ROUTINE_UNEXPECTED),
                create(
                        "create procedure",
                        "procedure public.fresh_name() language sql as 'select 1'",
                        Rule.ROUTINE_UNEXPECTED),
                kind("drop function", any, "drop function %s(integer)", Rule.ROUTINE_MISSING),
                kind("rename function", any, "alter function %s(integer) rename to fresh_name", Rule.ROUTINE_RENAMED),
                kind("make function strict", any, "alter function %s(integer) strict", Rule.ROUTINE_SAFETY_CHANGED),
                kind(
                        "make function stable",
                        any,
                        "alter function %s(integer) stable",
                        Rule.ROUTINE_IMPLEMENTATION_CHANGED),
                kind(
                        "change function",
                        any,
                        "create or replace function %s(a integer) returns integer language sql as 'select 2'",
                        Rule.ROUTINE_IMPLEMENTATION_CHANGED),
                kind(
                        "let function return text",
                        any,
                        "drop function %1$s(integer);"
                                + " create function %1$s(a integer) returns text language sql as 'select ''a'''",
                        Rule.ROUTINE_RESULT_CHANGED),
                kind(
                        "add argument",
                        any,
                        "drop function %1$s(integer); create function %1$s(a integer, b text) returns integer language"
                                + " sql as 'select 1'",
                        Rule.ROUTINE_SIGNATURE_CHANGED),
                kind("comment on function", any, "comment on function %s(integer) is 'other'", Rule.COMMENT_CHANGED));
    }

    /** Each has the attributes a, an integer, and b, a text. */
    private static Stream<Kind> composites() {
        Function<Choice, Optional<QualifiedName>> any = choice ->
                choice.any(choice.snapshot().types().composites().stream().map(type -> type.name()));
        return Stream.of(
                create("create composite", "type public.fresh_name as (x bytea)", Rule.COMPOSITE_UNEXPECTED),
                kind("drop composite", any, "drop type %s", Rule.COMPOSITE_MISSING),
                kind("rename composite", any, "alter type %s rename to fresh_name", Rule.COMPOSITE_RENAMED),
                kind("add attribute", any, "alter type %s add attribute x date", Rule.ATTRIBUTE_UNEXPECTED),
                kind("drop attribute", any, "alter type %s drop attribute b", Rule.ATTRIBUTE_MISSING),
                kind("rename attribute", any, "alter type %s rename attribute b to x", Rule.ATTRIBUTE_RENAMED),
                kind("change attribute", any, "alter type %s alter attribute b type date", Rule.ATTRIBUTE_TYPE_CHANGED),
                kind(
                        "widen attribute",
                        any,
                        "alter type %s alter attribute a type bigint",
                        Rule.ATTRIBUTE_TYPE_RANGE_WIDENED),
                kind("comment on composite", any, "comment on type %s is 'other'", Rule.COMMENT_CHANGED));
    }

    private static Stream<Kind> ranges() {
        Function<Choice, Optional<QualifiedName>> any =
                choice -> choice.any(choice.snapshot().types().ranges().stream().map(type -> type.name()));
        return Stream.of(
                create("create range", "type public.fresh_name as range (subtype = text)", Rule.RANGE_UNEXPECTED),
                kind("drop range", any, "drop type %s", Rule.RANGE_MISSING),
                kind("rename range", any, "alter type %s rename to fresh_name", Rule.RANGE_RENAMED),
                kind("comment on range", any, "comment on type %s is 'other'", Rule.COMMENT_CHANGED));
    }

    private static Kind create(String name, String definition, Rule rule) {
        return new Kind(name, choice -> Optional.of(Alteration.of("create " + definition, rule)));
    }

    private static Kind kind(String name, Function<Choice, Optional<QualifiedName>> any, String sql, Rule... rules) {
        return new Kind(name, choice -> any.apply(choice).map(object -> Alteration.of(sql.formatted(object), rules)));
    }
}
