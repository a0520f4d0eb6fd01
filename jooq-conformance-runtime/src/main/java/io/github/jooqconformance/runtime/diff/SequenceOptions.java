package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Sequence;
import io.github.jooqconformance.runtime.schema.Sequence.Options;
import io.github.jooqconformance.runtime.schema.Sequence.OwningColumn;
import java.util.List;
import java.util.stream.Stream;

/** Compares how two sequences count, one difference an option. */
final class SequenceOptions {
    private static final List<String> TYPES = List.of("smallint", "integer", "bigint");
    private static final List<Long> GREATEST =
            List.of((long) Short.MAX_VALUE, (long) Integer.MAX_VALUE, Long.MAX_VALUE);
    private static final List<Long> LEAST = List.of((long) Short.MIN_VALUE, (long) Integer.MIN_VALUE, Long.MIN_VALUE);

    private SequenceOptions() {}

    /** The differences of all options but the type. */
    static Stream<Difference> between(Location location, Sequence expected, Sequence actual) {
        var before = expected.options();
        var after = actual.options();
        return Stream.of(
                        difference(
                                Rule.SEQUENCE_INCREMENT_CHANGED,
                                location,
                                "increment by ",
                                before.increment(),
                                after.increment()),
                        limits(location, before, after),
                        difference(Rule.SEQUENCE_LIMIT_CHANGED, location, "", cycling(before), cycling(after)),
                        difference(
                                Rule.SEQUENCE_SETTING_CHANGED, location, "start with ", before.start(), after.start()),
                        difference(Rule.SEQUENCE_SETTING_CHANGED, location, "cache ", before.cache(), after.cache()),
                        difference(
                                Rule.SEQUENCE_SETTING_CHANGED, location, "owned by ", owner(expected), owner(actual)))
                .flatMap(differences -> differences);
    }

    /** The difference between the types. They are told of the sequence even if it is an identity column's. */
    static Stream<Difference> betweenTypes(Sequence expected, Sequence actual) {
        var before = expected.options().type();
        var after = actual.options().type();
        return difference(
                TYPES.indexOf(before) < TYPES.indexOf(after) ? Rule.SEQUENCE_WIDENED : Rule.SEQUENCE_NARROWED,
                Location.of(Location.Kind.SEQUENCE, actual.name()),
                "as ",
                before,
                after);
    }

    /** The limits, apart from those that nobody set: they follow from the type. */
    private static Stream<Difference> limits(Location location, Options expected, Options actual) {
        var minimum = hasOwnMinimum(expected) || hasOwnMinimum(actual)
                ? difference(Rule.SEQUENCE_LIMIT_CHANGED, location, "minvalue ", expected.minimum(), actual.minimum())
                : Stream.<Difference>empty();
        var maximum = hasOwnMaximum(expected) || hasOwnMaximum(actual)
                ? difference(Rule.SEQUENCE_LIMIT_CHANGED, location, "maxvalue ", expected.maximum(), actual.maximum())
                : Stream.<Difference>empty();
        return Stream.concat(minimum, maximum);
    }

    /** Whether the least value is not the one that the type and the direction entail. */
    private static boolean hasOwnMinimum(Options options) {
        var type = TYPES.indexOf(options.type());
        return type < 0 || options.minimum() != (options.increment() > 0 ? 1 : LEAST.get(type));
    }

    private static boolean hasOwnMaximum(Options options) {
        var type = TYPES.indexOf(options.type());
        return type < 0 || options.maximum() != (options.increment() > 0 ? GREATEST.get(type) : -1);
    }

    private static String cycling(Options options) {
        return options.cycles() ? "cycle" : "no cycle";
    }

    private static String owner(Sequence sequence) {
        return sequence.owner().map(OwningColumn::toString).orElse("none");
    }

    private static Stream<Difference> difference(
            Rule rule, Location location, String option, Object expected, Object actual) {
        return Difference.unlessEqual(rule, location, option + expected, option + actual);
    }
}
