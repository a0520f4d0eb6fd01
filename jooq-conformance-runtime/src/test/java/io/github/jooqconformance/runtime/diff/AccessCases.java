package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.diff.RuleCase.four;
import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.defined;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.relation;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.with;

import io.github.jooqconformance.runtime.schema.Policy;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess;
import io.github.jooqconformance.runtime.schema.TableAccess.RowSecurity;
import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.schema.ViewOptions;
import io.github.jooqconformance.runtime.schema.ViewOptions.Check;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Row-level security, and the options of views. */
final class AccessCases {
    private static final ViewOptions BARRIER = new ViewOptions(Check.NONE, true, false);
    private static final ViewOptions INVOKER = new ViewOptions(Check.NONE, false, true);

    private AccessCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(rowSecurity(), policies(), idlePolicies(), viewOptions())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> rowSecurity() {
        return Stream.of(
                rowSecurity(Rule.ROW_SECURITY_TIGHTENED, RowSecurity.DISABLED, RowSecurity.ENABLED),
                rowSecurity(Rule.ROW_SECURITY_TIGHTENED, RowSecurity.ENABLED, RowSecurity.FORCED),
                rowSecurity(Rule.ROW_SECURITY_LOOSENED, RowSecurity.ENABLED, RowSecurity.DISABLED),
                rowSecurity(Rule.ROW_SECURITY_LOOSENED, RowSecurity.FORCED, RowSecurity.ENABLED));
    }

    private static RuleCase rowSecurity(Rule rule, RowSecurity expected, RowSecurity actual) {
        return new RuleCase(rule, secured(expected), secured(actual));
    }

    private static Stream<RuleCase> policies() {
        var own = policy("own", "all", true, Optional.of("(id > 0)"));
        return Stream.of(
                new RuleCase(Rule.POLICY_MISSING, secured(RowSecurity.ENABLED, own), secured(RowSecurity.ENABLED)),
                new RuleCase(Rule.POLICY_UNEXPECTED, secured(RowSecurity.ENABLED), secured(RowSecurity.ENABLED, own)),
                policies(Rule.POLICY_RENAMED, own, policy("Own", "all", true, Optional.of("(id > 0)"))),
                policies(Rule.POLICY_CHANGED, own, policy("own", "all", true, Optional.of("(id > 1)"))),
                policies(Rule.POLICY_CHANGED, own, policy("own", "select", true, Optional.of("(id > 0)"))),
                policies(Rule.POLICY_CHANGED, own, policy("own", "all", false, Optional.of("(id > 0)"))),
                policies(Rule.POLICY_CHANGED, checked("(id > 0)"), checked("(id > 1)")),
                policies(Rule.POLICY_CHANGED, own, checked("(id > 1)")),
                policies(
                        Rule.POLICY_COMMENT_CHANGED,
                        own,
                        new Policy(
                                "own",
                                "all",
                                true,
                                List.of("public"),
                                Optional.of("(id > 0)"),
                                Optional.empty(),
                                Optional.of("It's mine"))));
    }

    private static Stream<RuleCase> idlePolicies() {
        var own = policy("own", "all", true, Optional.of("(id > 0)"));
        var none = secured(RowSecurity.DISABLED);
        var idle = secured(RowSecurity.DISABLED, own);
        return Stream.of(
                new RuleCase(Rule.IDLE_POLICY_MISSING, idle, none),
                new RuleCase(Rule.IDLE_POLICY_UNEXPECTED, none, idle),
                new RuleCase(Rule.IDLE_POLICY_CHANGED, idle, secured(RowSecurity.DISABLED, checked("(id > 1)"))));
    }

    private static Stream<RuleCase> viewOptions() {
        return Stream.of(
                options(Rule.VIEW_CHECK_OPTION_TIGHTENED, ViewOptions.USUAL, checking(Check.LOCAL)),
                options(Rule.VIEW_CHECK_OPTION_TIGHTENED, checking(Check.LOCAL), checking(Check.CASCADED)),
                options(Rule.VIEW_CHECK_OPTION_LOOSENED, checking(Check.CASCADED), checking(Check.LOCAL)),
                options(Rule.VIEW_CHECK_OPTION_LOOSENED, checking(Check.CASCADED), ViewOptions.USUAL),
                options(Rule.VIEW_NOW_SECURITY_INVOKER, ViewOptions.USUAL, INVOKER),
                options(Rule.VIEW_NO_LONGER_SECURITY_INVOKER, INVOKER, ViewOptions.USUAL),
                options(Rule.VIEW_NOW_SECURITY_BARRIER, ViewOptions.USUAL, BARRIER),
                options(Rule.VIEW_NO_LONGER_SECURITY_BARRIER, BARRIER, ViewOptions.USUAL));
    }

    private static ViewOptions checking(Check check) {
        return new ViewOptions(check, false, false);
    }

    private static RuleCase options(Rule rule, ViewOptions expected, ViewOptions actual) {
        return new RuleCase(rule, viewed(expected), viewed(actual));
    }

    private static SchemaSnapshot viewed(ViewOptions options) {
        var view = relation(TableKind.VIEW, "v", nullable("id", INTEGER));
        return snapshot(
                table("t", nullable("id", INTEGER)), with(options, defined("SELECT id\n   FROM public.t", view)));
    }

    private static Policy policy(String name, String command, boolean permissive, Optional<String> rows) {
        return new Policy(name, command, permissive, List.of("public"), rows, Optional.empty(), Optional.empty());
    }

    private static Policy checked(String newRows) {
        return new Policy(
                "own", "all", true, List.of("public"), Optional.of("(id > 0)"), Optional.of(newRows), Optional.empty());
    }

    private static RuleCase policies(Rule rule, Policy expected, Policy actual) {
        return new RuleCase(rule, secured(RowSecurity.ENABLED, expected), secured(RowSecurity.ENABLED, actual));
    }

    private static SchemaSnapshot secured(RowSecurity rowSecurity, Policy... policies) {
        var plain = four();
        return snapshot(new Table(
                plain.name(),
                plain.kind(),
                plain.definition(),
                plain.comment(),
                plain.columns(),
                plain.constraints(),
                plain.indexes(),
                plain.triggers(),
                new TableAccess(rowSecurity, List.of(policies), List.of(), Optional.empty())));
    }
}
