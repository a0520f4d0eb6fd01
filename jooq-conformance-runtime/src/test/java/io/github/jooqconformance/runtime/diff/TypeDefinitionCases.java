package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.testing.Snapshots.BIGINT;
import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.VARCHAR;
import static io.github.jooqconformance.runtime.testing.Snapshots.arrayOf;
import static io.github.jooqconformance.runtime.testing.Snapshots.check;
import static io.github.jooqconformance.runtime.testing.Snapshots.commented;
import static io.github.jooqconformance.runtime.testing.Snapshots.defined;
import static io.github.jooqconformance.runtime.testing.Snapshots.domain;
import static io.github.jooqconformance.runtime.testing.Snapshots.enumType;
import static io.github.jooqconformance.runtime.testing.Snapshots.named;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.varchar;

import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Enums and domains. */
final class TypeDefinitionCases {
    private TypeDefinitionCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(enums(), domains(), domainFacets()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> enums() {
        var mood = enumType("mood", "sad", "it's ok");
        return Stream.of(
                new RuleCase(Rule.ENUM_MISSING, snapshot(mood), snapshot()),
                new RuleCase(Rule.ENUM_UNEXPECTED, snapshot(), snapshot(mood)),
                new RuleCase(Rule.ENUM_RENAMED, moody("mood"), moody("Mood")),
                enums(Rule.LABEL_MISSING, enumType("mood", "sad", "so so", "it's ok"), mood),
                enums(Rule.LABEL_MISSING, enumType("mood", "worst", "sad", "it's ok"), mood),
                enums(Rule.LABEL_MISSING, enumType("mood", "sad"), enumType("mood")),
                enums(Rule.LABEL_RENAMED, mood, enumType("mood", "sad", "It's fine")),
                enums(Rule.LABEL_UNEXPECTED, mood, enumType("mood", "sad", "it's ok", "good")),
                enums(Rule.LABEL_ORDER_CHANGED, mood, enumType("mood", "it's ok", "sad")),
                enums(Rule.COMMENT_CHANGED, mood, new EnumType(mood.name(), mood.labels(), Optional.of("Moods"))));
    }

    private static RuleCase enums(Rule rule, EnumType expected, EnumType actual) {
        return new RuleCase(rule, snapshot(expected), snapshot(actual));
    }

    /** An enum that columns use, which are to follow when it is renamed. */
    private static SchemaSnapshot moody(String name) {
        var type = defined(name, TypeKind.ENUM);
        return snapshot(enumType(name, "sad", "ok"), table("t", nullable("a", type), nullable("b", arrayOf(type))));
    }

    private static Stream<RuleCase> domains() {
        var email = domain("email", varchar(10), check("at", "(VALUE ~ '@'::text)", List.of()));
        var mail = domain("mail", varchar(10), check("at", "(VALUE ~ '@'::text)", List.of()));
        return Stream.of(
                new RuleCase(Rule.DOMAIN_MISSING, snapshot(email), snapshot()),
                new RuleCase(Rule.DOMAIN_UNEXPECTED, snapshot(), snapshot(email)),
                new RuleCase(Rule.DOMAIN_RENAMED, snapshot(email), snapshot(mail)),
                domains(Rule.DOMAIN_TYPE_CHANGED, domain("d", TEXT), domain("d", INTEGER)),
                domains(Rule.DOMAIN_TYPE_RANGE_WIDENED, domain("d", INTEGER), domain("d", BIGINT)),
                domains(Rule.DOMAIN_TYPE_NARROWED, domain("d", TEXT), domain("d", varchar(3))),
                domains(Rule.DOMAIN_TYPE_WIDENED, domain("d", varchar(3)), domain("d", TEXT)),
                domains(Rule.DOMAIN_TYPE_RESPELLED, domain("d", VARCHAR), domain("d", TEXT)),
                domains(
                        Rule.CHECK_MISSING,
                        domain("email", varchar(10), email.checks().get(0)),
                        domain("email", varchar(10))),
                domains(Rule.CHECK_UNEXPECTED, domain("email", varchar(10)), email),
                domains(
                        Rule.CHECK_CHANGED,
                        email,
                        domain("email", varchar(10), check("at", "(VALUE ~ '.@.'::text)", List.of()))),
                domains(
                        Rule.CONSTRAINT_RENAMED,
                        email,
                        domain("email", varchar(10), check("check", "(VALUE ~ '@'::text)", List.of()))));
    }

    private static Stream<RuleCase> domainFacets() {
        var plain = domain("d", TEXT);
        var required = new Domain(named("d"), TEXT, false, Optional.empty(), List.of(), Optional.empty());
        var commented = new Domain(named("d"), TEXT, true, Optional.empty(), List.of(), Optional.of("A 'd'"));
        return Stream.of(
                domains(Rule.DOMAIN_NOT_NULL_MISSING, required, plain),
                domains(Rule.DOMAIN_NOT_NULL_UNEXPECTED, plain, required),
                domains(Rule.DOMAIN_DEFAULT_MISSING, defaulting("'a'::text"), plain),
                domains(Rule.DOMAIN_DEFAULT_UNEXPECTED, plain, defaulting("'a'::text")),
                domains(Rule.DOMAIN_DEFAULT_CHANGED, defaulting("'a'::text"), defaulting("'b'::text")),
                domains(Rule.COMMENT_CHANGED, commented, plain));
    }

    private static Domain defaulting(String expression) {
        return new Domain(named("d"), TEXT, true, Optional.of(expression), List.of(), Optional.empty());
    }

    private static RuleCase domains(Rule rule, Domain expected, Domain actual) {
        return new RuleCase(rule, snapshot(expected), snapshot(actual));
    }
}
