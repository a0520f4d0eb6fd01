package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.model.CheckMethod;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.generator.source.Names;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the methods that check several values of a row together.
 *
 * <p>Such a method says nothing where a value is missing or refused by its type: others report that. Nor does it where
 * a value is left to PostgreSQL.
 */
final class RowMethods {
    private final Map<String, CheckedValue> values;
    private final SchemaSnapshot types;
    private final DtoSource source;
    private final Checks checks;

    /** The methods about these values, which are given by the names of their columns. */
    RowMethods(Map<String, CheckedValue> values, SchemaSnapshot types, DtoSource source, Checks checks) {
        this.values = values;
        this.types = types;
        this.source = source;
        this.checks = checks;
    }

    /** The method for a constraint of a table, if it can be translated and there is anything to check. */
    Optional<CheckMethod> method(CheckConstraint check) {
        var variables = variables(check.columns());
        var translated = checks.ofTable(check, variables, "");
        var body = new Body();
        translated.ifPresent(condition -> {
            absence(body, variables.values(), condition);
            coercion(
                    body,
                    variables.values().stream()
                            .filter(variable -> condition.reads(variable.stored()))
                            .toList());
            condition.demand(body, "null", source);
        });
        var steps = body.steps();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new CheckMethod(
                        source.method("check" + camelCase(check.name())),
                        Optional.of(JavaText.javadoc(check.expression())),
                        parameters(variables),
                        /* isElement= */ false,
                        steps));
    }

    private Map<String, Variable> variables(List<String> columns) {
        var names = new Names(List.of("violations"));
        var present = new LinkedHashMap<>(values);
        present.keySet().retainAll(columns);
        present.values().forEach(value -> names.unique(value.component()));
        var variables = new LinkedHashMap<String, Variable>();
        present.forEach((column, value) -> variables.put(column, Variable.among(value, names, source, types)));
        return variables;
    }

    private List<CheckMethod.Parameter> parameters(Map<String, Variable> variables) {
        return variables.values().stream()
                .map(Variable::value)
                .map(value -> new CheckMethod.Parameter(source.use(value.javaType()), value.variable()))
                .toList();
    }

    /** Leaves where a value is missing without which nothing can be said. */
    private static void absence(Body body, Collection<Variable> variables, TranslatedCheck check) {
        for (var variable : variables) {
            var given = variable.value().variable();
            if (variable.value().presence() != Presence.OPTIONAL
                    || (needs(check.violated(), given) && needs(check.fails(), given))) {
                body.leave(Condition.isNull(given));
            }
        }
    }

    /** Whether a condition holds only if a variable is not null. */
    private static boolean needs(Condition condition, String variable) {
        return condition.equals(Condition.never())
                || condition.addedTo(Knowledge.NONE).findNullness(variable).equals(Optional.of(false));
    }

    /** Finds out what is stored of the values, and leaves if one is refused. */
    private static void coercion(Body body, Collection<Variable> variables) {
        var isRefused = Condition.never();
        for (var variable : variables) {
            var given = variable.value().variable();
            var isPresent = Condition.isNull(given).negated();
            var coercion = variable.demands().stream()
                    .filter(TypeDemand::isCoercion)
                    .map(demand -> demand.stored().apply(given))
                    .findFirst();
            if (coercion.isPresent()) {
                body.let(
                        variable.stored(),
                        body.isCertain(isPresent) ? coercion.get() : given + " == null ? null : " + coercion.get());
                isRefused = isRefused.or(isPresent.and(Condition.isNull(variable.stored())));
            }
            isRefused = variable.demands().stream()
                    .filter(TypeDemand::isPrecondition)
                    .map(demand -> isPresent.and(demand.violated().apply(given)))
                    .reduce(isRefused, Condition::or);
        }
        body.leave(isRefused);
    }

    private static String camelCase(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(Names::capitalized)
                .collect(Collectors.joining());
    }
}
