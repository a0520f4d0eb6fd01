package io.github.jooqconformance.runtime.mutation;

import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.ViewOptions;
import io.github.jooqconformance.runtime.schema.ViewOptions.Check;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What may happen to the options of views. */
final class ViewKinds {
    static final List<Kind> ALL = List.of(
            kind(
                    "check what is written through a view",
                    options -> options.check() == Check.NONE,
                    "set (check_option = local)",
                    Rule.VIEW_CHECK_OPTION_TIGHTENED),
            kind(
                    "check by the views below, too",
                    options -> options.check() == Check.LOCAL,
                    "set (check_option = CASCADED)",
                    Rule.VIEW_CHECK_OPTION_TIGHTENED),
            kind(
                    "check nothing that is written through a view",
                    options -> options.check() != Check.NONE,
                    "reset (check_option)",
                    Rule.VIEW_CHECK_OPTION_LOOSENED),
            new Kind(
                    "let a view read with the rights of its user",
                    choice -> choice.major() < 15
                            ? Optional.empty()
                            : view(choice, options -> !options.isInvoker())
                                    .map(view -> alter(
                                            view, "set (security_invoker = yes)", Rule.VIEW_NOW_SECURITY_INVOKER))),
            kind(
                    "make a view a barrier",
                    options -> !options.isBarrier(),
                    "set (security_barrier)",
                    Rule.VIEW_NOW_SECURITY_BARRIER),
            kind(
                    "make a view no barrier",
                    ViewOptions::isBarrier,
                    "set (security_barrier = off)",
                    Rule.VIEW_NO_LONGER_SECURITY_BARRIER),
            kind("spell out that a view is a barrier", ViewOptions::isBarrier, "set (security_barrier = 1)"),
            kind(
                    "spell out that a view is no barrier",
                    options -> !options.isBarrier(),
                    "set (security_barrier = false)"));

    private ViewKinds() {}

    private static Kind kind(String name, Predicate<ViewOptions> isFit, String action, Rule... rules) {
        return new Kind(name, choice -> view(choice, isFit).map(view -> alter(view, action, rules)));
    }

    private static Optional<Table> view(Choice choice, Predicate<ViewOptions> isFit) {
        return choice.any(choice.snapshot().tables().stream()
                .filter(table -> table.access().viewOptions().filter(isFit).isPresent()));
    }

    private static Alteration alter(Table view, String action, Rule... rules) {
        return Alteration.of("alter view " + view.name() + " " + action, rules);
    }
}
