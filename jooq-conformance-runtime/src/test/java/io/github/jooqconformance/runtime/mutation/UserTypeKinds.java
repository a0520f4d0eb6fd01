package io.github.jooqconformance.runtime.mutation;

import static io.github.jooqconformance.runtime.mutation.Choice.quoted;

import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What may happen to enums and domains. */
final class UserTypeKinds {
    static final List<Kind> ALL = List.of(
            create("create enum", "type", "as enum ('a')", Rule.ENUM_UNEXPECTED),
            create("create domain", "domain", "as integer", Rule.DOMAIN_UNEXPECTED),
            enumType("drop enum", true, type -> Alteration.of("drop type " + type.name(), Rule.ENUM_MISSING)),
            enumType("rename enum", false, type -> alter(type, "rename to fresh_name", Rule.ENUM_RENAMED)),
            enumType("add label", false, type -> alter(type, "add value 'brand new'", Rule.LABEL_UNEXPECTED)),
            enumType(
                    "add label in between",
                    false,
                    type -> alter(type, "add value 'brand new' after 'sad'", Rule.LABEL_UNEXPECTED)),
            enumType("rename label", false, type -> alter(type, "rename value 'sad' to 'blue'", Rule.LABEL_RENAMED)),
            new Kind(
                    "rename enum and one of its labels",
                    choice -> choice.any(choice.snapshot().enums().stream()
                                    .filter(type -> !choice.isFree(type.name().name())))
                            .map(type -> Alteration.of(
                                    "alter type " + type.name() + " rename to fresh_name;"
                                            + " alter type public.fresh_name rename value 'sad' to 'blue'",
                                    Rule.ENUM_RENAMED,
                                    Rule.LABEL_RENAMED))),
            enumType(
                    "reorder labels",
                    true,
                    type -> Alteration.of(
                            "drop type " + type.name() + "; create type " + type.name()
                                    + " as enum ('hap,py', 'sad', 'it''s ok')",
                            Rule.LABEL_ORDER_CHANGED)),
            enumType(
                    "remove label",
                    true,
                    type -> Alteration.of(
                            "drop type " + type.name() + "; create type " + type.name() + " as enum ('sad', 'hap,py')",
                            Rule.LABEL_MISSING)),
            enumType(
                    "comment on enum",
                    false,
                    type -> Alteration.of("comment on type " + type.name() + " is 'other'", Rule.COMMENT_CHANGED)),
            domain(
                    "drop domain",
                    true,
                    domain -> true,
                    domain -> Alteration.of("drop domain " + domain.name(), Rule.DOMAIN_MISSING)),
            domain(
                    "rename domain",
                    false,
                    domain -> true,
                    domain -> alter(domain, "rename to fresh_name", Rule.DOMAIN_RENAMED)),
            domain(
                    "add check to domain",
                    false,
                    domain -> true,
                    domain -> alter(domain, "add check (value is not null)", Rule.CHECK_UNEXPECTED)),
            domain(
                    "drop check of domain",
                    false,
                    domain -> true,
                    domain -> alter(domain, "drop constraint " + check(domain), Rule.CHECK_MISSING)),
            domain(
                    "rename check of domain",
                    false,
                    domain -> true,
                    domain -> alter(
                            domain, "rename constraint " + check(domain) + " to fresh_name", Rule.CONSTRAINT_RENAMED)),
            domain(
                    "change check of domain",
                    false,
                    domain -> true,
                    domain -> Alteration.of(
                            "alter domain " + domain.name() + " drop constraint " + check(domain) + "; alter domain "
                                    + domain.name() + " add constraint " + check(domain) + " check (value is not null)",
                            Rule.CHECK_CHANGED)),
            domain(
                    "set domain not null",
                    false,
                    Domain::nullable,
                    domain -> alter(domain, "set not null", Rule.DOMAIN_NOT_NULL_UNEXPECTED)),
            domain(
                    "drop domain not null",
                    false,
                    domain -> !domain.nullable(),
                    domain -> alter(domain, "drop not null", Rule.DOMAIN_NOT_NULL_MISSING)),
            domain(
                    "set domain default",
                    false,
                    domain -> domain.defaultExpression().isEmpty(),
                    domain -> alter(domain, "set default '5'", Rule.DOMAIN_DEFAULT_UNEXPECTED)),
            domain(
                    "drop domain default",
                    false,
                    domain -> domain.defaultExpression().isPresent(),
                    domain -> alter(domain, "drop default", Rule.DOMAIN_DEFAULT_MISSING)),
            domain(
                    "change domain default",
                    false,
                    domain -> domain.defaultExpression().isPresent(),
                    domain -> alter(domain, "set default 8", Rule.DOMAIN_DEFAULT_CHANGED)),
            domain(
                    "comment on domain",
                    false,
                    domain -> true,
                    domain ->
                            Alteration.of("comment on domain " + domain.name() + " is 'other'", Rule.COMMENT_CHANGED)));

    private UserTypeKinds() {}

    private static Kind create(String name, String kind, String definition, Rule rule) {
        return new Kind(
                name,
                choice -> Optional.of(
                        Alteration.of("create " + kind + " public." + choice.freshName() + " " + definition, rule)));
    }

    private static Kind enumType(String name, boolean free, Function<EnumType, Alteration> alteration) {
        return new Kind(
                name,
                choice -> choice.any(choice.snapshot().enums().stream()
                                .filter(type ->
                                        !free || choice.isFree(type.name().name())))
                        .map(alteration));
    }

    private static Kind domain(
            String name, boolean free, Predicate<Domain> isFit, Function<Domain, Alteration> alteration) {
        return new Kind(
                name,
                choice -> choice.any(choice.snapshot().domains().stream()
                                .filter(isFit)
                                .filter(type ->
                                        !free || choice.isFree(type.name().name())))
                        .map(alteration));
    }

    private static String check(Domain domain) {
        return quoted(domain.checks().get(0).name());
    }

    private static Alteration alter(EnumType type, String action, Rule rule) {
        return Alteration.of("alter type " + type.name() + " " + action, rule);
    }

    private static Alteration alter(Domain domain, String action, Rule rule) {
        return Alteration.of("alter domain " + domain.name() + " " + action, rule);
    }
}
