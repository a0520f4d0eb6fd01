package io.github.jooqconformance.generator.dto;

import io.github.jooqconformance.generator.source.Names;
import java.util.Collection;

/**
 * The names of the parameters, variables and private methods of a printed DTO: the obvious ones, unless a component is
 * called so.
 *
 * @param violations what collects violations
 * @param index the index of a list's element
 * @param record the jOOQ record
 * @param other what is compared with the DTO
 * @param that the same, as a DTO
 * @param values the method that gives all values
 * @param serverRules the constant that holds what PostgreSQL reports
 */
record LocalNames(
        String violations, String index, String record, String other, String that, String values, String serverRules) {
    /** The names beside those of components and constants. */
    static LocalNames besides(Collection<String> taken) {
        var names = new Names(taken);
        return new LocalNames(
                names.unique("violations"),
                names.unique("index"),
                names.unique("record"),
                names.unique("other"),
                names.unique("that"),
                names.unique("values"),
                names.unique("SERVER_RULES"));
    }
}
