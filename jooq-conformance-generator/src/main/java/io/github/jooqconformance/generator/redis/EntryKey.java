package io.github.jooqconformance.generator.redis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How keys are made of the values of columns.
 *
 * @param prefix what all of them begin with, up to the last colon before the values
 * @param columns the columns
 */
record EntryKey(String prefix, List<RedisField> columns) {
    EntryKey {
        requireNonNull(prefix, "prefix");
        columns = List.copyOf(columns);
    }

    /** The key with names in the places of values: <code>app:film:5a73a9b1:film_id:${film_id}</code>. */
    String pattern() {
        return columns.stream().map(column -> "${" + column.name() + "}").collect(Collectors.joining(":", prefix, ""));
    }

    /** The names of the columns. */
    List<String> names() {
        return columns.stream().map(RedisField::name).toList();
    }
}
