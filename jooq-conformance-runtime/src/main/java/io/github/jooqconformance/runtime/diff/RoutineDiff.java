package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Routine;
import io.github.jooqconformance.runtime.schema.Routine.Properties;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares functions and procedures. Those of one name are told apart by the types of their arguments. */
final class RoutineDiff implements ObjectKind<Routine> {
    private final Comparison comparison;

    RoutineDiff(Comparison comparison) {
        this.comparison = comparison;
    }

    static NamedPairs<Routine> pairs(SchemaSnapshot expected, SchemaSnapshot actual) {
        var pairs = NamedPairs.of(expected.routines(), actual.routines(), Routine::signature)
                .withRenames(RoutineDiff::sameButForArgumentNames);
        // To PostgreSQL, the names of arguments are no part of the signature.
        return new NamedPairs<>(
                        pairs.missing(), pairs.unexpected(), pairs.paired().toList(), List.of())
                .withRenames(RoutineDiff::sameButForName)
                .withRenames((e, a) -> e.name().equals(a.name()));
    }

    private static boolean sameButForArgumentNames(Routine expected, Routine actual) {
        return expected.name().equals(actual.name())
                && ArgumentTypes.of(expected.identity()).mayBe(ArgumentTypes.of(actual.identity()));
    }

    private static boolean sameButForName(Routine expected, Routine actual) {
        return expected.name().schema().equals(actual.name().schema())
                && expected.kind() == actual.kind()
                && expected.identity().equals(actual.identity())
                && expected.arguments().equals(actual.arguments())
                && expected.result().equals(actual.result())
                && expected.properties().equals(actual.properties());
    }

    Stream<Difference> differences() {
        return new ObjectDiff<>(this).between(pairs(comparison.expected(), comparison.actual()));
    }

    @Override
    public Location location(Routine routine) {
        return Location.of(Location.Kind.of(routine.kind()), routine.name()).at(routine.identity());
    }

    /** What callers see. */
    @Override
    public String definition(Routine routine) {
        return routine.kind() + " (" + routine.arguments() + ")"
                + routine.result().map(type -> " returns " + type).orElse("");
    }

    @Override
    public Rule missing(Routine expected) {
        return expected.isCallable() ? Rule.ROUTINE_MISSING : Rule.TRIGGER_FUNCTION_MISSING;
    }

    @Override
    public Rule unexpected(Routine actual) {
        return Rule.ROUTINE_UNEXPECTED;
    }

    @Override
    public Rule renamed(Routine expected, Routine actual) {
        if (expected.name().equals(actual.name())) {
            return Rule.ROUTINE_SIGNATURE_CHANGED;
        }
        return expected.isCallable() ? Rule.ROUTINE_RENAMED : Rule.TRIGGER_FUNCTION_RENAMED;
    }

    @Override
    public Stream<Difference> changed(Location location, Routine expected, Routine actual) {
        return Stream.of(
                        change(location, expected, actual),
                        CommentDiff.between(Rule.COMMENT_CHANGED, location, expected.comment(), actual.comment()))
                .flatMap(differences -> differences);
    }

    private Stream<Difference> change(Location location, Routine expected, Routine actual) {
        if (expected.kind() != actual.kind()) {
            return changed(Rule.ROUTINE_KIND_CHANGED, location, kind(expected), kind(actual));
        }
        if (!comparison.sameText(result(expected), result(actual))) {
            return changed(Rule.ROUTINE_RESULT_CHANGED, location, result(expected), result(actual));
        }
        if (!comparison.sameText(expected.arguments(), actual.arguments())) {
            return changed(Rule.ROUTINE_ARGUMENTS_CHANGED, location, arguments(expected), arguments(actual));
        }
        return ofProperties(location, expected.properties(), actual.properties());
    }

    private static Stream<Difference> ofProperties(Location location, Properties expected, Properties actual) {
        var before = safety(expected, actual);
        if (!before.isEmpty()) {
            return changed(Rule.ROUTINE_SAFETY_CHANGED, location, before, safety(actual, expected));
        }
        return expected.equals(actual)
                ? Stream.empty()
                : changed(
                        Rule.ROUTINE_IMPLEMENTATION_CHANGED,
                        location,
                        implementation(expected),
                        implementation(actual));
    }

    /** The clauses in which the first departs from the second. */
    private static String safety(Properties properties, Properties others) {
        var strictness = properties.isStrict() ? "strict" : "called on null input";
        var security = properties.isSecurityDefiner() ? "security definer" : "security invoker";
        return Stream.of(
                        Optional.of(strictness).filter(s -> properties.isStrict() != others.isStrict()),
                        Optional.of(security).filter(s -> properties.isSecurityDefiner() != others.isSecurityDefiner()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String implementation(Properties properties) {
        return "language " + properties.language() + " " + properties.volatility()
                + (properties.body().isEmpty() ? "" : ", source " + properties.body());
    }

    private static Stream<Difference> changed(Rule rule, Location location, String expected, String actual) {
        return Stream.of(Difference.changed(rule, location, expected, actual));
    }

    /** The kind in words, of which DDL has fewer. */
    private static String kind(Routine routine) {
        return routine.kind() == Routine.Kind.WINDOW
                ? "window function"
                : routine.kind().toString();
    }

    private static String result(Routine routine) {
        return routine.result().map(type -> "returns " + type).orElse("");
    }

    private static String arguments(Routine routine) {
        return "(" + routine.arguments() + ")";
    }
}
