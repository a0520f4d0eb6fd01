package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.generator.differential.Judge.Objection;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for rows that validate, and tries what is near them: what is put together at random hardly ever meets the
 * constraints of many columns, and would prove nothing but that both sides refuse it.
 */
final class RowSearch {
    private static final Judge JUDGE = new ValidateJudge();

    /** How often a row is changed at most until it validates. */
    private static final int STEPS = 300;

    /** How many searches may fail until there is no hope. */
    private static final int MAX_FAILURES = 8;

    private final GeneratedTable table;
    private final List<GeneratedColumn> columns;
    private final List<String> texts;
    private final IntFunction<@Nullable Object> values;
    private final Random random;
    private final Set<String> components;
    private final Set<String> constraints;
    private Optional<Map<String, @Nullable Object>> found = Optional.empty();
    private int failures;

    /**
     * A search.
     *
     * @param columns the columns that have values
     * @param texts the texts that conditions mention
     * @param values gives a value for each of them, by its index
     */
    RowSearch(
            GeneratedTable table,
            List<GeneratedColumn> columns,
            Collection<String> texts,
            IntFunction<@Nullable Object> values,
            Random random) {
        this.table = table;
        this.columns = columns;
        this.texts = List.copyOf(texts);
        this.values = values;
        this.random = random;
        components = columns.stream().map(GeneratedColumn::component).collect(Collectors.toSet());
        var names = columns.stream().map(GeneratedColumn::name).toList();
        constraints = table.facts().constraints().checks().stream()
                .filter(check -> names.containsAll(check.columns()))
                .map(CheckConstraint::name)
                .collect(Collectors.toSet());
    }

    /** A row that validates, or nearly so; the given one if there is no hope. */
    Map<String, @Nullable Object> near(Map<String, @Nullable Object> row) {
        if (failures > MAX_FAILURES) {
            return row;
        }
        var next = new LinkedHashMap<>(row);
        if (found.isPresent() && random.nextBoolean()) {
            next.putAll(found.get());
            change(next, random.nextInt(columns.size()));
            return next;
        }
        if (improve(next)) {
            found = Optional.of(next);
        } else {
            failures++;
        }
        return next;
    }

    /** Changes one value after the other as long as that leads to no more objections; tells whether none is left. */
    private boolean improve(Map<String, @Nullable Object> row) {
        var objections = objections(row);
        for (int step = 0; step < STEPS && !objections.isEmpty(); step++) {
            int column = column(objections);
            var before = change(row, column);
            var after = objections(row);
            if (after.size() <= objections.size()) {
                objections = after;
            } else {
                row.put(columns.get(column).name(), before);
            }
        }
        return objections.isEmpty();
    }

    /** Gives a column another value, and answers the one that it had. */
    private @Nullable Object change(Map<String, @Nullable Object> row, int column) {
        boolean isText = columns.get(column).type() == String.class && !texts.isEmpty();
        var value = switch (random.nextInt(6)) {
            case 0 -> other(row, column);
            case 1, 2 -> isText ? text() : values.apply(column);
            default -> values.apply(column);
        };
        return row.put(columns.get(column).name(), value);
    }

    /** The value of another column, perhaps as a part of a text; a value of its own if the types differ. */
    private @Nullable Object other(Map<String, @Nullable Object> row, int column) {
        var other = columns.get(random.nextInt(columns.size()));
        if (!other.type().equals(columns.get(column).type())) {
            return values.apply(column);
        }
        var value = row.get(other.name());
        return value instanceof String part && !texts.isEmpty() && random.nextBoolean()
                ? text() + part + (random.nextBoolean() ? text() : "")
                : value;
    }

    private String text() {
        return texts.get(random.nextInt(texts.size()));
    }

    /** One that an objection names, or any. */
    private int column(List<Objection> objections) {
        var component = objections.get(random.nextInt(objections.size())).root();
        var named = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).component().equals(component))
                .findFirst();
        return named.orElseGet(() -> random.nextInt(columns.size()));
    }

    private List<Objection> objections(Map<String, @Nullable Object> row) {
        return JUDGE.objections(table.dto(row)).stream()
                .filter(this::isAboutColumns)
                .toList();
    }

    private boolean isAboutColumns(Objection objection) {
        return objection.component().isEmpty()
                ? constraints.contains(objection.constraint())
                : components.contains(objection.root());
    }
}
