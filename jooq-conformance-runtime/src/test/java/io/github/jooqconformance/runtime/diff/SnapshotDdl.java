package io.github.jooqconformance.runtime.diff;

import static java.util.stream.Collectors.joining;

import io.github.jooqconformance.runtime.schema.CompositeType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.Extension;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.RangeType;
import io.github.jooqconformance.runtime.schema.Routine;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Sequence;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The DDL that makes a database hold what a snapshot says. Foreign tables and invalid indexes are not in it, nor
 * aggregates; the body of a routine stands where its hash would.
 */
final class SnapshotDdl {
    private SnapshotDdl() {}

    static String of(SchemaSnapshot snapshot) {
        var types = snapshot.types();
        return Stream.of(
                        snapshot.extensions().stream().flatMap(SnapshotDdl::of),
                        types.enums().stream().flatMap(SnapshotDdl::of),
                        types.domains().stream().flatMap(SnapshotDdl::of),
                        types.composites().stream().flatMap(SnapshotDdl::of),
                        types.ranges().stream().flatMap(SnapshotDdl::of),
                        snapshot.routines().stream().flatMap(SnapshotDdl::of),
                        snapshot.sequences().stream()
                                .filter(sequence -> !sequence.isIdentity())
                                .flatMap(SnapshotDdl::of),
                        TableDdl.of(snapshot),
                        snapshot.sequences().stream().flatMap(SnapshotDdl::owner),
                        snapshot.sequences().stream()
                                .flatMap(sequence -> comment("sequence " + sequence.name(), sequence.comment())))
                .flatMap(statements -> statements)
                .collect(joining(";\n"));
    }

    private static Stream<String> of(Extension extension) {
        return Stream.of(
                "create schema if not exists " + QualifiedName.quoted(extension.schema()),
                "create extension " + QualifiedName.quoted(extension.name()) + " " + Definitions.extension(extension));
    }

    private static Stream<String> of(EnumType type) {
        return Stream.concat(
                Stream.of("create type " + type.name() + " as " + Definitions.enumType(type)),
                comment("type " + type.name(), type.comment()));
    }

    private static Stream<String> of(Domain domain) {
        return Stream.concat(
                Stream.of("create domain " + domain.name() + " as " + Definitions.domain(domain)),
                comment("domain " + domain.name(), domain.comment()));
    }

    private static Stream<String> of(CompositeType type) {
        return Stream.of(
                        Stream.of("create type " + type.name() + " as " + Definitions.composite(type)),
                        comment("type " + type.name(), type.comment()),
                        type.attributes().stream()
                                .flatMap(attribute ->
                                        comment("column " + type.name().member(attribute.name()), attribute.comment())))
                .flatMap(statements -> statements);
    }

    private static Stream<String> of(RangeType type) {
        return Stream.concat(
                Stream.of("create type " + type.name() + " as " + Definitions.range(type)),
                comment("type " + type.name(), type.comment()));
    }

    private static Stream<String> of(Routine routine) {
        var properties = routine.properties();
        return Stream.concat(
                Stream.of("create " + routine.kind() + " " + routine.name() + "(" + routine.arguments() + ")"
                        + routine.result().map(type -> " returns " + type).orElse("")
                        + " language " + properties.language()
                        + (routine.kind() == Routine.Kind.PROCEDURE ? "" : " " + properties.volatility())
                        + (properties.isStrict() ? " strict" : "")
                        + (properties.isSecurityDefiner() ? " security definer" : "")
                        + " as " + Definitions.literal(properties.body())),
                comment(routine.kind() + " " + routine.signature(), routine.comment()));
    }

    private static Stream<String> of(Sequence sequence) {
        return Stream.of("create sequence " + sequence.name() + " " + sequence.options());
    }

    private static Stream<String> owner(Sequence sequence) {
        return sequence.owner().stream()
                .filter(owner -> !sequence.isIdentity())
                .map(owner -> "alter sequence " + sequence.name() + " owned by " + owner);
    }

    static Stream<String> comment(String object, Optional<String> text) {
        return text.stream().map(comment -> "comment on " + object + " is " + Definitions.literal(comment));
    }
}
