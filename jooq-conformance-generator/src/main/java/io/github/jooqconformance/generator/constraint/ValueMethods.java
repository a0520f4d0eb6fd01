package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.model.CheckMethod;
import io.github.jooqconformance.generator.model.Step;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.generator.source.Names;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.validation.PgArray;
import io.github.jooqconformance.runtime.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the methods that check one value: null first, then what its type demands, its elements, and its CHECKs. */
final class ValueMethods {
    private static final String NULL = "null";

    private final SchemaSnapshot types;
    private final DtoSource source;
    private final Checks checks;
    private final List<CheckMethod> methods = new ArrayList<>();

    ValueMethods(SchemaSnapshot types, DtoSource source, Checks checks) {
        this.types = types;
        this.source = source;
        this.checks = checks;
    }

    /** The methods so far, those of elements before those of their arrays. */
    List<CheckMethod> methods() {
        return List.copyOf(methods);
    }

    /** Adds the methods for a column's value and its elements, as far as there is anything to check. */
    void add(Variable variable, List<TranslatedCheck> translated) {
        if (variable.value().presence() != Presence.COMPUTED) {
            add("check" + Names.capitalized(variable.value().component()), variable, translated);
        }
    }

    private Optional<String> add(String wanted, Variable variable, List<TranslatedCheck> translated) {
        var value = variable.value();
        var steps = steps(wanted, variable, translated);
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        var name = source.method(wanted);
        var parameter = new CheckMethod.Parameter(source.use(value.javaType()), value.variable());
        methods.add(new CheckMethod(name, Optional.empty(), List.of(parameter), value.isElement(), steps));
        return Optional.of(name);
    }

    private List<Step> steps(String method, Variable variable, List<TranslatedCheck> translated) {
        var value = variable.value();
        var body = new Body();
        absence(body, value, translated);
        if (!value.isList()) {
            presence(body, variable, translated);
        }
        if (value.isComposite() && !value.base().array()) {
            body.below(value.variable(), value.component());
        } else if (value.isList()) {
            dimensions(body, value);
            var element = Variable.alone(value.element(types), source, types);
            checks.refuseType(element.value());
            add(method + "Element", element, checks.ofDomains(element))
                    .ifPresent(name -> body.each(value.variable(), name));
        }
        elements(body, variable, translated);
        translated.forEach(check -> check.demand(body, value.variable(), source));
        return body.steps();
    }

    /** Demands of an array of several dimensions that its lists are there, and of one length. */
    private void dimensions(Body body, CheckedValue value) {
        int dimensions = value.dimensions(types);
        if (dimensions > 1 && !value.isLine()) {
            var test = "%s.isRectangular(%s, %s)".formatted(source.use(PgArray.class), value.variable(), dimensions);
            var rule = "new %s(%s, \"22P02\", \"\", \"must have lists of one length\")"
                    .formatted(source.use(Rule.class), JavaText.literal(value.component()));
            body.demandFirst(
                    Condition.holds(test, Set.of(value.variable())).negated(),
                    () -> constant(value, "DIMENSIONS", rule),
                    value.variable());
        }
    }

    /** What to do if the value is null: at the end it is not. */
    private void absence(Body body, CheckedValue value, List<TranslatedCheck> translated) {
        var isNull = Condition.isNull(value.variable());
        if (value.presence() == Presence.REQUIRED) {
            body.demandFirst(
                    isNull, () -> constant(value, "REQUIRED", source.rule("required", value.component())), NULL);
            return;
        }
        var ifNull = Knowledge.NONE.and(value.variable(), /* isNull= */ true);
        var violated = translated.stream()
                .filter(check -> value.presence() == Presence.OPTIONAL
                        && check.violated().given(ifNull).equals(Condition.always()))
                .toList();
        for (int i = 0; i < violated.size(); i++) {
            var check = violated.get(i);
            if (i < violated.size() - 1) {
                body.demand(isNull, () -> check.rule(source), NULL);
            } else {
                body.demandFirst(isNull, () -> check.rule(source), NULL);
            }
        }
        body.leave(isNull);
    }

    /** What the type demands of a value that is there. */
    private void presence(Body body, Variable variable, List<TranslatedCheck> translated) {
        var given = variable.value().variable();
        var stored = variable.stored();
        for (var demand : variable.demands()) {
            if (demand.isCoercion() && translated.stream().anyMatch(check -> check.reads(stored))) {
                body.let(stored, demand.stored().apply(given));
                body.demandFirst(
                        Condition.isNull(stored),
                        () -> constant(variable.value(), demand.name(), demand.rule()),
                        given);
            } else {
                body.demandFirst(
                        demand.violated().apply(given),
                        () -> constant(variable.value(), demand.name(), demand.rule()),
                        given);
            }
        }
    }

    /** What is stored of a list, for conditions to read; nothing more can be said if that is nothing. */
    private static void elements(Body body, Variable variable, List<TranslatedCheck> translated) {
        var stored = variable.stored();
        variable.demands().stream()
                .filter(demand ->
                        variable.value().isList() && translated.stream().anyMatch(check -> check.reads(stored)))
                .forEach(demand -> {
                    body.let(stored, demand.stored().apply(variable.value().variable()));
                    body.leave(Condition.isNull(stored));
                });
    }

    private String constant(CheckedValue value, String name, String rule) {
        return source.constant(Rule.class, value.constant() + "_" + name, rule);
    }
}
