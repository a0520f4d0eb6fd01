package io.github.jooqconformance.runtime.validation;

import java.util.List;

/**
 * A value that knows what PostgreSQL demands of it.
 *
 * @param <T> the implementing class itself
 */
public interface Validated<T extends Validated<T>> {
    /** All that PostgreSQL would refuse this value for; empty where it would accept it. */
    List<Violation> validate();

    /**
     * This value, if it breaks no rule.
     *
     * @throws ValidationException with all violations, if there are any
     */
    @SuppressWarnings("unchecked") // T is the implementing class, by the contract of the type parameter.
    default T requireValid() {
        var violations = validate();
        if (!violations.isEmpty()) {
            throw new ValidationException(violations);
        }
        return (T) this;
    }
}
