package io.github.jooqconformance.runtime.diff;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What makes a table a partition.
 *
 * @param parent the partitioned table as SQL writes it
 * @param bounds the rows that it takes as SQL writes them: {@code for values in ('a')} or {@code default}
 * @param key the key of a partition that is partitioned itself
 */
record PartitionClause(String parent, String bounds, Optional<String> key) {
    /** No name that PostgreSQL prints without quotes has a blank in it. */
    private static final Pattern DEFINITION =
            Pattern.compile("(?:partition of )?(.+?) (for values .*?|default)(?: partition by (.*))?", Pattern.DOTALL);

    /** What a list or one end of a range is made of. */
    private static final Pattern VALUES = Pattern.compile("\\(((?:[^()']|'(?:[^']|'')*')*)\\)");

    private static final Pattern LIST = Pattern.compile("for values in \\((.*)\\)", Pattern.DOTALL);

    /** A constant; a quote within it is doubled. */
    private static final Pattern VALUE = Pattern.compile("(?:'(?:[^']|'')*'|[^',])+");

    /** The clause that a partition's definition is; empty if the table is none. */
    static Optional<PartitionClause> find(String definition) {
        var parts = DEFINITION.matcher(definition);
        return parts.matches()
                ? Optional.of(new PartitionClause(parts.group(1), parts.group(2), Optional.ofNullable(parts.group(3))))
                : Optional.empty();
    }

    /**
     * The clause with other constants.
     *
     * @param change makes another constant of one, by the place in the key of what it bounds; a list has one place
     */
    PartitionClause withValues(BiFunction<Integer, String, String> change) {
        var isList = LIST.matcher(bounds).matches();
        var others = VALUES.matcher(bounds).replaceAll(values -> {
            var place = new AtomicInteger();
            return Matcher.quoteReplacement("("
                    + VALUE.matcher(values.group(1))
                            .replaceAll(value -> Matcher.quoteReplacement(
                                    change.apply(isList ? 0 : place.getAndIncrement(), value.group())))
                    + ")");
        });
        return new PartitionClause(parent, others, key);
    }

    /** The clause with the values of a list in an order that all lists of the same values have. */
    String inOrder() {
        var list = LIST.matcher(bounds);
        if (!list.matches()) {
            return toString();
        }
        var values = VALUE.matcher(list.group(1))
                .results()
                .map(value -> value.group().strip())
                .sorted()
                .collect(Collectors.joining(", ", "for values in (", ")"));
        return new PartitionClause(parent, values, key).toString();
    }

    /** The clause as SQL writes it, without the key. */
    @Override
    public String toString() {
        return "partition of " + parent + " " + bounds;
    }
}
