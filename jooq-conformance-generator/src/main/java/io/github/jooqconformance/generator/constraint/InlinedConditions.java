package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.Map;

/**
 * The conditions that call functions of the schema's own, with the bodies of these functions in the place of the calls.
 *
 * @param conditions by the constraints, those whose functions have bodies that can stand there
 */
public record InlinedConditions(Map<Key, String> conditions) {
    /** No condition calls a function that can be inlined. */
    public static final InlinedConditions NONE = new InlinedConditions(Map.of());

    /**
     * A constraint.
     *
     * @param owner the table or domain
     * @param constraint the constraint's name
     */
    public record Key(QualifiedName owner, String constraint) {}

    public InlinedConditions {
        conditions = Map.copyOf(conditions);
    }

    /** The condition of a constraint, inlined as far as possible. */
    String condition(QualifiedName owner, CheckConstraint check) {
        return conditions.getOrDefault(new Key(owner, check.name()), check.expression());
    }
}
