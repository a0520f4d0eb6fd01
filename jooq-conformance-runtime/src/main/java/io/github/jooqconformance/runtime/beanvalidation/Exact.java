package io.github.jooqconformance.runtime.beanvalidation;

/**
 * The group of {@link Conforms} on classes whose components have standard annotations as well: it is validated once
 * these have found nothing, so that nothing is reported twice.
 */
public interface Exact {}
