package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.ViewOptions;
import io.github.jooqconformance.runtime.schema.ViewOptions.Check;
import java.util.Locale;
import java.util.stream.Stream;

/** Compares the options of two views. */
final class ViewOptionsDiff {
    private ViewOptionsDiff() {}

    static Stream<Difference> between(Location location, ViewOptions expected, ViewOptions actual) {
        return Stream.of(
                        Difference.unlessEqual(
                                expected.check().compareTo(actual.check()) < 0
                                        ? Rule.VIEW_CHECK_OPTION_TIGHTENED
                                        : Rule.VIEW_CHECK_OPTION_LOOSENED,
                                location,
                                check(expected.check()),
                                check(actual.check())),
                        Difference.unlessEqual(
                                actual.isInvoker()
                                        ? Rule.VIEW_NOW_SECURITY_INVOKER
                                        : Rule.VIEW_NO_LONGER_SECURITY_INVOKER,
                                location,
                                flag("security_invoker", expected.isInvoker()),
                                flag("security_invoker", actual.isInvoker())),
                        Difference.unlessEqual(
                                actual.isBarrier()
                                        ? Rule.VIEW_NOW_SECURITY_BARRIER
                                        : Rule.VIEW_NO_LONGER_SECURITY_BARRIER,
                                location,
                                flag("security_barrier", expected.isBarrier()),
                                flag("security_barrier", actual.isBarrier())))
                .flatMap(differences -> differences);
    }

    private static String check(Check check) {
        return check == Check.NONE
                ? "reset (check_option)"
                : "set (check_option = " + check.name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String flag(String option, boolean isSet) {
        return isSet ? "set (" + option + " = true)" : "reset (" + option + ")";
    }
}
