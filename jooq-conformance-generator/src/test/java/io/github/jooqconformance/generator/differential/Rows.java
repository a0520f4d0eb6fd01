package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.generator.differential.Judge.Objection;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows to try on some columns of a table: all combinations of the values at which verdicts may change if they are
 * few, or else some of them; then random ones, and those near rows that validate.
 */
final class Rows {
    /** How many of ten values are ones that their type accepts, if several columns are tried together. */
    private static final int ACCEPTED_OF_TEN = 9;

    /** Of so many columns, values that are put together at random meet the conditions often enough. */
    private static final int FEW_COLUMNS = 2;

    /** One of how many values is null, if several columns are tried together. */
    private static final int NULLS = 5;

    private final List<GeneratedColumn> columns;
    private final List<List<@Nullable Object>> edges;
    private final List<List<@Nullable Object>> accepted;
    private final List<List<@Nullable Object>> valid;
    private final RowSearch search;
    private final Neighbours neighbours;
    private final Random random;
    private final long combinations;
    private long given;

    Rows(GeneratedTable table, List<GeneratedColumn> columns, Random random) {
        this.columns = columns;
        this.random = random;
        var mentions = Mentions.in(conditions(table, columns));
        neighbours = new Neighbours(mentions, random);
        var candidates = new Candidates(mentions, random);
        edges = columns.stream().map(candidates::edges).toList();
        accepted = filtered((column, value) -> isOfType(table, column, value));
        valid = filtered((column, value) -> isValid(table, column, value));
        search = new RowSearch(table, columns, mentions.strings(), this::validValue, random);
        combinations = edges.stream().mapToLong(List::size).reduce(1, Rows::product);
    }

    private List<List<@Nullable Object>> filtered(BiPredicate<GeneratedColumn, @Nullable Object> condition) {
        var values = new ArrayList<List<@Nullable Object>>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            values.add(edges.get(i).stream()
                    .filter(value -> condition.test(column, value))
                    .collect(Collectors.toCollection(ArrayList::new)));
        }
        return values;
    }

    private static long product(long a, long b) {
        return a > Integer.MAX_VALUE ? a : a * b;
    }

    private static List<String> conditions(GeneratedTable table, List<GeneratedColumn> columns) {
        var names = columns.stream().map(GeneratedColumn::name).toList();
        return Stream.concat(
                        table.facts().constraints().checks().stream()
                                .filter(check -> check.columns().stream().anyMatch(names::contains)),
                        columns.stream()
                                .flatMap(GeneratedColumn::allDomains)
                                .flatMap(domain -> domain.checks().stream()))
                .map(CheckConstraint::expression)
                .toList();
    }

    /** Whether nothing but constraints can be broken by a value. */
    private static boolean isOfType(GeneratedTable table, GeneratedColumn column, @Nullable Object value) {
        return objections(table, column, value)
                .noneMatch(objection -> objection.constraint().isEmpty());
    }

    /** Whether nothing but a constraint of several columns can be broken by a value. */
    private static boolean isValid(GeneratedTable table, GeneratedColumn column, @Nullable Object value) {
        return objections(table, column, value).findAny().isEmpty();
    }

    private static Stream<Objection> objections(GeneratedTable table, GeneratedColumn column, @Nullable Object value) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put(column.name(), value);
        return new ValidateJudge()
                .objections(table.dto(row)).stream()
                        .filter(objection -> objection.root().equals(column.component()));
    }

    /** Whether there is anything to try but NULL. */
    boolean isEmpty() {
        return edges.stream().allMatch(values -> values.size() <= 1);
    }

    /** The next row, by the columns' names. */
    Map<String, @Nullable Object> next(int total) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        long index = given++;
        boolean isSystematic = combinations <= total && index < combinations;
        for (int i = 0; i < columns.size(); i++) {
            var values = edges.get(i);
            row.put(columns.get(i).name(), isSystematic ? values.get((int) (index % values.size())) : randomValue(i));
            index /= values.size();
        }
        return isSystematic || columns.size() <= FEW_COLUMNS || random.nextBoolean() ? row : search.near(row);
    }

    private @Nullable Object validValue(int column) {
        var values = valid.get(column);
        return values.isEmpty() || random.nextInt(4) == 0
                ? randomValue(column)
                : values.get(random.nextInt(values.size()));
    }

    private @Nullable Object randomValue(int column) {
        if (columns.size() > 1 && random.nextInt(NULLS) == 0) {
            return null;
        }
        boolean isAccepted =
                columns.size() > 1 && !accepted.get(column).isEmpty() && random.nextInt(10) < ACCEPTED_OF_TEN;
        var values = isAccepted ? accepted.get(column) : edges.get(column);
        var value = values.get(random.nextInt(values.size()));
        return random.nextInt(3) == 0 ? neighbours.of(value) : value;
    }
}
