package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.testing.Snapshots.named;

import io.github.jooqconformance.runtime.schema.Routine;
import io.github.jooqconformance.runtime.schema.Routine.Kind;
import io.github.jooqconformance.runtime.schema.Routine.Properties;
import io.github.jooqconformance.runtime.schema.Routine.Volatility;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.UserTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Functions and procedures. */
final class RoutineCases {
    private static final Properties PLAIN = new Properties("sql", Volatility.VOLATILE, false, false, "select 1");

    private RoutineCases() {}

    static Stream<RuleCase> all() {
        return Stream.concat(signatures(), behaviours());
    }

    private static Stream<RuleCase> signatures() {
        var f = function("f", "a integer", "a integer", "integer");
        return Stream.of(
                new RuleCase(Rule.ROUTINE_MISSING, snapshot(f), snapshot()),
                new RuleCase(Rule.ROUTINE_UNEXPECTED, snapshot(), snapshot(f)),
                new RuleCase(Rule.ROUTINE_MISSING, snapshot(f, function("f", "", "", "integer")), snapshot(f)),
                routines(Rule.ROUTINE_RENAMED, f, function("f g", "a integer", "a integer", "integer")),
                new RuleCase(Rule.TRIGGER_FUNCTION_MISSING, snapshot(firing("t", "trigger")), snapshot()),
                new RuleCase(Rule.TRIGGER_FUNCTION_MISSING, snapshot(firing("t", "event_trigger")), snapshot()),
                routines(Rule.TRIGGER_FUNCTION_RENAMED, firing("t", "trigger"), firing("u", "trigger")),
                routines(Rule.ROUTINE_SIGNATURE_CHANGED, f, function("f", "a text", "a text", "integer")),
                routines(Rule.ROUTINE_SIGNATURE_CHANGED, f, function("f", "", "", "integer")),
                routines(
                        Rule.ROUTINE_KIND_CHANGED,
                        f,
                        new Routine(
                                named("f"),
                                Kind.PROCEDURE,
                                "IN a integer",
                                "IN a integer",
                                Optional.empty(),
                                PLAIN,
                                Optional.empty())),
                routines(Rule.ROUTINE_RESULT_CHANGED, f, function("f", "a integer", "a integer", "bigint")),
                routines(Rule.ROUTINE_RESULT_CHANGED, f, function("f", "a integer", "a integer", "SETOF integer")),
                routines(Rule.ROUTINE_ARGUMENTS_CHANGED, f, function("f", "b integer", "b integer", "integer")),
                routines(
                        Rule.ROUTINE_ARGUMENTS_CHANGED,
                        function("f", "a integer", "a integer DEFAULT 1", "integer"),
                        f),
                routines(
                        Rule.COMMENT_CHANGED,
                        f,
                        new Routine(
                                f.name(), f.kind(), f.identity(), f.arguments(), f.result(), PLAIN, Optional.of("F"))));
    }

    private static Stream<RuleCase> behaviours() {
        return Stream.of(
                behaviours(
                        Rule.ROUTINE_SAFETY_CHANGED,
                        new Properties("sql", Volatility.VOLATILE, true, false, "select 1")),
                behaviours(
                        Rule.ROUTINE_SAFETY_CHANGED,
                        new Properties("sql", Volatility.VOLATILE, true, true, "select 1")),
                behaviours(
                        Rule.ROUTINE_IMPLEMENTATION_CHANGED,
                        new Properties("sql", Volatility.IMMUTABLE, false, false, "select 1")),
                behaviours(
                        Rule.ROUTINE_IMPLEMENTATION_CHANGED,
                        new Properties("sql", Volatility.VOLATILE, false, false, "select 2")));
    }

    private static RuleCase behaviours(Rule rule, Properties actual) {
        return routines(rule, behaving(PLAIN), behaving(actual));
    }

    private static Routine behaving(Properties properties) {
        return new Routine(named("f"), Kind.FUNCTION, "", "", Optional.of("integer"), properties, Optional.empty());
    }

    private static Routine function(String name, String identity, String arguments, String result) {
        return new Routine(
                named(name), Kind.FUNCTION, identity, arguments, Optional.of(result), PLAIN, Optional.empty());
    }

    private static Routine firing(String name, String result) {
        var properties = new Properties("plpgsql", Volatility.VOLATILE, false, false, "begin end");
        return new Routine(named(name), Kind.FUNCTION, "", "", Optional.of(result), properties, Optional.empty());
    }

    private static RuleCase routines(Rule rule, Routine expected, Routine actual) {
        return new RuleCase(rule, snapshot(expected), snapshot(actual));
    }

    private static SchemaSnapshot snapshot(Routine... routines) {
        return new SchemaSnapshot(List.of(), UserTypes.NONE, List.of(), List.of(routines), List.of());
    }
}
