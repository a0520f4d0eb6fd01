package io.github.jooqconformance.runtime.diff;

import java.util.Optional;

/** What there is to know about one kind of named members of a table or type, such as its checks, to compare them. */
interface MemberKind<T> {
    String name(T member);

    /** The member as DDL writes it. */
    String definition(T member);

    /** What of the member a rule speaks of, if that is less than all of it. */
    default String definition(T member, Rule rule) {
        return definition(member);
    }

    Rule missing(T expected);

    Rule unexpected(T actual);

    /** The rule for two members that differ in nothing but the name. */
    Rule renamed();

    /** The rule of the gravest difference between two members apart from their names; empty if there is none. */
    Optional<Rule> changed(T expected, T actual);

    Optional<String> comment(T member);

    Rule commentChanged();
}
