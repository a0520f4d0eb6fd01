package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.diff.RuleCase.constraints;
import static io.github.jooqconformance.runtime.testing.Snapshots.check;
import static io.github.jooqconformance.runtime.testing.Snapshots.commented;
import static io.github.jooqconformance.runtime.testing.Snapshots.foreignKey;
import static io.github.jooqconformance.runtime.testing.Snapshots.key;
import static io.github.jooqconformance.runtime.testing.Snapshots.primaryKey;
import static io.github.jooqconformance.runtime.testing.Snapshots.reference;
import static io.github.jooqconformance.runtime.testing.Snapshots.unique;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.ReferentialActions.Action;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Keys, foreign keys and checks. */
final class ConstraintCases {
    private ConstraintCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(primaryKeys(), uniqueKeys(), foreignKeys(), checks(), traits())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> primaryKeys() {
        var key = primaryKey(key("t_pkey", List.of("id")));
        return Stream.of(
                constraints(Rule.PRIMARY_KEY_MISSING, key, TableConstraints.NONE),
                constraints(Rule.PRIMARY_KEY_UNEXPECTED, TableConstraints.NONE, key),
                constraints(
                        Rule.PRIMARY_KEY_CHANGED,
                        primaryKey(key("t_pkey", List.of("id", "order"))),
                        primaryKey(key("t_pkey", List.of("id")))),
                constraints(
                        Rule.KEY_LAYOUT_CHANGED,
                        primaryKey(key("t_pkey", List.of("id", "order"))),
                        primaryKey(key("t_pkey", List.of("order", "id")))),
                constraints(Rule.CONSTRAINT_RENAMED, key, primaryKey(key("pk", List.of("id")))),
                constraints(
                        Rule.CONSTRAINT_TIMING_CHANGED,
                        key,
                        primaryKey(key("t_pkey", List.of("id"), Trait.DEFERRABLE))));
    }

    private static Stream<RuleCase> uniqueKeys() {
        var key = unique(key("t_key", List.of("order")));
        return Stream.of(
                constraints(Rule.UNIQUE_MISSING, key, TableConstraints.NONE),
                constraints(Rule.UNIQUE_UNEXPECTED, TableConstraints.NONE, key),
                constraints(Rule.UNIQUE_CHANGED, key, unique(key("t_key", List.of("order", "Name")))),
                constraints(Rule.UNIQUE_CHANGED, unique(key("t_key", List.of("order"), Trait.NULLS_NOT_DISTINCT)), key),
                constraints(
                        Rule.KEY_LAYOUT_CHANGED,
                        unique(new UniqueKey("t_key", List.of("order"), List.of("Name"), Set.of(), Optional.empty())),
                        key),
                constraints(Rule.CONSTRAINT_RENAMED, key, unique(key("order", List.of("order")))),
                constraints(
                        Rule.CONSTRAINT_TIMING_CHANGED,
                        unique(key("t_key", List.of("order"), Trait.DEFERRABLE, Trait.INITIALLY_DEFERRED)),
                        key));
    }

    private static Stream<RuleCase> foreignKeys() {
        var key = foreignKey(reference("t_fkey", "order", "other", Action.CASCADE));
        return Stream.of(
                constraints(Rule.FOREIGN_KEY_MISSING, key, TableConstraints.NONE),
                constraints(Rule.FOREIGN_KEY_UNEXPECTED, TableConstraints.NONE, key),
                constraints(
                        Rule.FOREIGN_KEY_CHANGED, key, foreignKey(reference("t_fkey", "id", "other", Action.CASCADE))),
                constraints(
                        Rule.FOREIGN_KEY_CHANGED,
                        foreignKey(reference("t_fkey", "order", "other", Action.CASCADE, Trait.MATCH_FULL)),
                        key),
                constraints(
                        Rule.FOREIGN_KEY_ACTION_CHANGED,
                        key,
                        foreignKey(reference("t_fkey", "order", "other", Action.SET_NULL))),
                constraints(
                        Rule.CONSTRAINT_TIMING_CHANGED,
                        key,
                        foreignKey(reference("t_fkey", "order", "other", Action.CASCADE, Trait.DEFERRABLE))),
                constraints(
                        Rule.CONSTRAINT_NOW_ENFORCED,
                        foreignKey(reference(
                                "t_fkey", "order", "other", Action.CASCADE, Trait.NOT_ENFORCED, Trait.NOT_VALID)),
                        key),
                constraints(
                        Rule.CONSTRAINT_RENAMED,
                        key,
                        foreignKey(reference("other_fkey", "order", "other", Action.CASCADE))));
    }

    private static Stream<RuleCase> checks() {
        var check = positive();
        var commented = check(
                new CheckConstraint("t_check", "(\"order\" > 0)", List.of("order"), Set.of(), Optional.of("No gifts")));
        return Stream.of(
                constraints(Rule.CHECK_MISSING, check, TableConstraints.NONE),
                constraints(Rule.CHECK_UNEXPECTED, TableConstraints.NONE, check),
                constraints(Rule.CHECK_CHANGED, check, check(check("t_check", "(\"order\" > 1)", List.of("order")))),
                constraints(
                        Rule.CONSTRAINT_RENAMED, check, check(check("T check", "(\"order\" > 0)", List.of("order")))),
                constraints(Rule.CONSTRAINT_COMMENT_CHANGED, check, commented));
    }

    private static Stream<RuleCase> traits() {
        return Stream.of(
                constraints(Rule.CONSTRAINT_NOT_VALIDATED, positive(), positive(Trait.NOT_VALID)),
                constraints(Rule.CONSTRAINT_NOW_VALIDATED, positive(Trait.NOT_VALID), positive()),
                constraints(Rule.CONSTRAINT_NOT_ENFORCED, positive(), positive(Trait.NOT_ENFORCED, Trait.NOT_VALID)),
                constraints(Rule.CONSTRAINT_NOW_ENFORCED, positive(Trait.NOT_ENFORCED, Trait.NOT_VALID), positive()),
                constraints(Rule.CONSTRAINT_INHERITANCE_CHANGED, positive(Trait.NO_INHERIT), positive()));
    }

    private static TableConstraints positive(Trait... traits) {
        return check(check("t_check", "(\"order\" > 0)", List.of("order"), traits));
    }
}
