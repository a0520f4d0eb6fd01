package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.validation.Validated;
import io.github.jooqconformance.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values of a composite type that are worth trying: one without any attribute, and some of which one may be invalid.
 */
final class CompositeValues {
    private static final int VALUES = 100;
    private static final String TOO_LONG = "22001";

    private final RowClass type;
    private final int size;
    private final Random random;

    private CompositeValues(RowClass type, int size, Random random) {
        this.type = type;
        this.size = size;
        this.random = random;
    }

    /**
     * Values of a column, or of the elements of its lists.
     *
     * @param edges gives values of an attribute at which verdicts may change
     */
    static List<Validated<?>> of(
            GeneratedColumn column, Function<GeneratedColumn, List<@Nullable Object>> edges, Random random) {
        var attributes = column.attributes();
        return new CompositeValues(new RowClass(column.javaClass()), attributes.size(), random)
                .values(attributes.stream().map(edges).toList());
    }

    private List<Validated<?>> values(List<List<@Nullable Object>> edges) {
        var tried = new ArrayList<List<@Nullable Object>>();
        var valid = new ArrayList<List<@Nullable Object>>();
        for (int i = 0; i < size; i++) {
            int place = i;
            var all = new ArrayList<@Nullable Object>(edges.get(i));
            // PostgreSQL cuts what is too long, since jOOQ casts composite values, and the DTO refuses it.
            all.removeIf(value -> violations(place, value)
                    .anyMatch(violation -> violation.sqlState().equals(TOO_LONG)));
            tried.add(all);
            var some = new ArrayList<@Nullable Object>(all);
            some.removeIf(value -> violations(place, value).findAny().isPresent());
            valid.add(some);
        }
        var values = new ArrayList<Validated<?>>();
        values.add(GeneratedShapes.value(type, Collections.nCopies(size, null)));
        Stream.generate(() -> value(tried, valid)).limit(VALUES).forEach(values::add);
        return values;
    }

    private Validated<?> value(List<List<@Nullable Object>> tried, List<List<@Nullable Object>> valid) {
        var values = new ArrayList<@Nullable Object>();
        valid.forEach(some -> values.add(one(some)));
        int any = random.nextInt(size);
        values.set(any, one(tried.get(any)));
        return GeneratedShapes.value(type, values);
    }

    private @Nullable Object one(List<@Nullable Object> values) {
        return values.isEmpty() ? null : values.get(random.nextInt(values.size()));
    }

    /** What is wrong with a value of which one attribute is not null. */
    private Stream<Violation> violations(int place, @Nullable Object value) {
        var values = new ArrayList<@Nullable Object>(Collections.nCopies(size, null));
        values.set(place, value);
        return GeneratedShapes.value(type, values).validate().stream();
    }
}
