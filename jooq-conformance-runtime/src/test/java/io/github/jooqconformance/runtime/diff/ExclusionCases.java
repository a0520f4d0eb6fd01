package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.diff.RuleCase.constraints;

import io.github.jooqconformance.runtime.schema.ExclusionConstraint;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint.Element;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.NotNullConstraint;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.Trait;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** EXCLUDE constraints, and NOT NULL constraints with names. */
final class ExclusionCases {
    private ExclusionCases() {}

    static Stream<RuleCase> all() {
        return Stream.concat(exclusions(), notNulls());
    }

    private static Stream<RuleCase> exclusions() {
        var plain = exclusion("t_excl", "=", Optional.empty(), Optional.empty());
        return Stream.of(
                constraints(Rule.EXCLUSION_MISSING, plain, TableConstraints.NONE),
                constraints(Rule.EXCLUSION_UNEXPECTED, TableConstraints.NONE, plain),
                constraints(
                        Rule.EXCLUSION_CHANGED,
                        plain,
                        exclusion("t_excl", "=", Optional.of("(\"order\" > 0)"), Optional.empty())),
                constraints(
                        Rule.EXCLUSION_CHANGED,
                        plain,
                        exclusion("t_excl", "order", "=", List.of("ok"), Optional.of("(id > 0)"), Optional.empty())),
                constraints(Rule.CONSTRAINT_RENAMED, plain, exclusion("T", "=", Optional.empty(), Optional.empty())),
                constraints(
                        Rule.CONSTRAINT_TIMING_CHANGED,
                        plain,
                        exclusion("t_excl", "=", Optional.empty(), Optional.empty(), Trait.DEFERRABLE)),
                constraints(
                        Rule.KEY_LAYOUT_CHANGED,
                        plain,
                        exclusion("t_excl", "id", "=", List.of("ok"), Optional.empty(), Optional.empty())),
                constraints(
                        Rule.CONSTRAINT_COMMENT_CHANGED,
                        plain,
                        exclusion("t_excl", "=", Optional.empty(), Optional.of("One each"))));
    }

    private static TableConstraints exclusion(
            String name, String operator, Optional<String> predicate, Optional<String> comment, Trait... traits) {
        return exclusion(name, "id", operator, List.of(), predicate, comment, traits);
    }

    private static TableConstraints exclusion(
            String name,
            String column,
            String operator,
            List<String> included,
            Optional<String> predicate,
            Optional<String> comment,
            Trait... traits) {
        var key = new IndexKey(column.equals("order") ? "\"order\"" : column, Optional.empty(), Optional.empty(), "");
        var exclusion = new ExclusionConstraint(
                name, "btree", List.of(new Element(key, operator)), included, predicate, Set.of(traits), comment);
        return new TableConstraints(Optional.empty(), List.of(), List.of(), List.of(), List.of(exclusion), List.of());
    }

    private static Stream<RuleCase> notNulls() {
        var named = notNull("order given", Optional.empty());
        return Stream.of(
                constraints(Rule.NOT_NULL_RENAMED, named, notNull("order_given", Optional.empty())),
                constraints(
                        Rule.NOT_NULL_NOT_VALIDATED, named, notNull("order given", Optional.empty(), Trait.NOT_VALID)),
                constraints(
                        Rule.CONSTRAINT_NOW_VALIDATED,
                        notNull("order given", Optional.empty(), Trait.NOT_VALID),
                        named),
                constraints(
                        Rule.CONSTRAINT_INHERITANCE_CHANGED,
                        named,
                        notNull("order given", Optional.empty(), Trait.NO_INHERIT)),
                constraints(Rule.CONSTRAINT_COMMENT_CHANGED, named, notNull("order given", Optional.of("No gifts"))));
    }

    private static TableConstraints notNull(String name, Optional<String> comment, Trait... traits) {
        return new TableConstraints(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new NotNullConstraint(name, "order", Set.of(traits), comment)));
    }
}
