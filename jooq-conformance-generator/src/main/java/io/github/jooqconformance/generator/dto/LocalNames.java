package io.github.jooqconformance.generator.dto;

import io.github.jooqconformance.generator.source.Names;
import java.util.Collection;

/**
 * The names of the parameters and variables of a printed DTO: the obvious ones, unless a component is called so.
 *
 * @param violations what collects violations
 * @param index the index of a list's element
 * @param record the jOOQ record
 */
record LocalNames(String violations, String index, String record) {
    static LocalNames besides(Collection<String> components) {
        var names = new Names(components);
        return new LocalNames(names.unique("violations"), names.unique("index"), names.unique("record"));
    }
}
