package io.github.jooqconformance.runtime.spring;

import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanCurrentlyInCreationException;

/** The check that an application defines needs a bean that waits for the check. */
final class CircularCheckException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private CircularCheckException(BeansException cause) {
        super(
                "The application's ConformanceCheck is made from a bean that waits for the check, as jOOQ's DSLContext does.",
                cause);
    }

    /**
     * What to throw for a check that cannot be made.
     *
     * @param failure what Spring says of it
     * @param outcome the name of the bean that holds the outcome of the check
     * @return the failure itself, unless the check waits for its own outcome
     */
    static RuntimeException of(BeansException failure, String outcome) {
        // Spring says it of the outcome, or else of the check, if the outcome is created on the check's behalf.
        return failure instanceof BeanCurrentlyInCreationException || isDueTo(outcome, failure.getMostSpecificCause())
                ? new CircularCheckException(failure)
                : failure;
    }

    private static boolean isDueTo(String bean, Throwable cause) {
        return cause instanceof BeanCurrentlyInCreationException cycle && bean.equals(cycle.getBeanName());
    }
}
