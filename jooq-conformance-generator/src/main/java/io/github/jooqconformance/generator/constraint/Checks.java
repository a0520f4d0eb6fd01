package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.model.LeftToPostgres;
import io.github.jooqconformance.generator.source.Names;
import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.ExpressionException;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Trait;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Translates CHECK constraints, and remembers what is left to PostgreSQL. */
final class Checks {
    private final QualifiedName table;
    private final SchemaSnapshot types;
    private final InlinedConditions inlined;
    private final DtoSource source;
    private final Set<LeftToPostgres> left = new LinkedHashSet<>();
    private int translated;

    /**
     * The constraints of a table and of its columns' domains.
     *
     * @param inlined their conditions, as far as these are to be taken from there
     */
    Checks(QualifiedName table, SchemaSnapshot types, InlinedConditions inlined, DtoSource source) {
        this.table = table;
        this.types = types;
        this.inlined = inlined;
        this.source = source;
    }

    /** What is left to PostgreSQL so far. */
    List<LeftToPostgres> leftToPostgres() {
        return List.copyOf(left);
    }

    /** The number of constraints translated so far. */
    int translated() {
        return translated;
    }

    /** Leaves the type of a value to PostgreSQL, if it is not understood. */
    void refuseType(CheckedValue value) {
        value.refusal()
                .filter(reason -> value.presence() != Presence.COMPUTED && !isAnyArrayOfBytes(value))
                .ifPresent(reason -> refuse(value, reason));
    }

    /** Whether nothing is demanded of the value's elements. */
    private boolean isAnyArrayOfBytes(CheckedValue value) {
        return value.isOfBytes() && value.type().element(types).domains().isEmpty();
    }

    /** Leaves what the type of a value demands to PostgreSQL. */
    void refuse(CheckedValue value, String reason) {
        var column = value.column().column();
        left.add(new LeftToPostgres(column.name() + " " + column.type().sql(), reason));
    }

    /** Leaves a constraint to PostgreSQL. */
    void refuse(CheckConstraint check, String reason) {
        left.add(new LeftToPostgres(check.name(), reason));
    }

    /** The constraints of a value's domains, in the order in which PostgreSQL checks them. */
    List<TranslatedCheck> ofDomains(Variable variable) {
        var value = variable.value();
        // Where a function was inlined, VALUE is called like a column.
        var scope = new Scope(Map.of("value", variable), Optional.of(variable), types);
        var checks = new ArrayList<TranslatedCheck>();
        for (var domain : value.type().domains()) {
            for (var check : domain.checks()) {
                // Several domains may each have a check of the same short name.
                var owner = value.type().domains().size() == 1 ? domain.name().name() : "";
                var name = value.constant() + "_" + constant(check.name(), owner);
                translate(check, domain.name(), scope, value.component(), name).ifPresent(checks::add);
            }
        }
        return checks;
    }

    /**
     * A constraint of a table.
     *
     * @param columns the values that it may read, by their columns' names
     * @param path the component that it is about, or empty if it is about several
     */
    Optional<TranslatedCheck> ofTable(CheckConstraint check, Map<String, Variable> columns, String path) {
        var scope = new Scope(columns, Optional.empty(), types);
        return translate(check, table, scope, path, constant(check.name(), table.name()));
    }

    private Optional<TranslatedCheck> translate(
            CheckConstraint check, QualifiedName owner, Scope scope, String path, String constant) {
        if (check.traits().contains(Trait.NOT_ENFORCED)) {
            refuse(check, "not enforced by PostgreSQL either");
            return Optional.empty();
        }
        int constants = source.constantCount();
        try {
            var condition = Expression.parse(inlined.condition(owner, check)).canonical();
            var translator = new ExpressionTranslator(scope, source, constant);
            var truth = translator.translate(condition).truth();
            var failures = Failure.in(truth.fails());
            translated++;
            Stream.concat(truth.doubt().stream(), failures.stream().flatMap(failure -> failure.findDoubt().stream()))
                    .findFirst()
                    .ifPresent(reason -> left.add(new LeftToPostgres(check.name(), reason, /* inPart= */ true)));
            var message = check.comment().orElseGet(() -> CheckMessage.of(condition));
            return Optional.of(new TranslatedCheck(
                    check.name(),
                    path,
                    constant,
                    message,
                    Failure.undoubted(failures, truth.isFalse()),
                    Failure.certain(failures)));
        } catch (Refusal refusal) {
            source.forgetConstants(constants);
            refuse(check, refusal.reason());
        } catch (ExpressionException e) {
            refuse(check, "cannot be parsed: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** The constraint's name as a constant, without the name of its table or domain in front. */
    private static String constant(String check, String owner) {
        var prefix = owner + "_";
        return Names.constant(
                check.startsWith(prefix) && check.length() > prefix.length()
                        ? check.substring(prefix.length())
                        : check);
    }
}
