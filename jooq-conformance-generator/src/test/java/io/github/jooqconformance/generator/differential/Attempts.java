package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.generator.differential.Attempt.Stored;
import io.github.jooqconformance.runtime.validation.Validated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What an application may do with the values of a row: insert them, as a row or one by one, or change another row. */
final class Attempts {
    /** One of how many columns an update leaves as they are. */
    private static final int KEPT = 4;

    private final GeneratedTable table;
    private final List<GeneratedColumn> columns;
    private final Random random;

    /** Attempts to write some columns of a table. */
    Attempts(GeneratedTable table, List<GeneratedColumn> columns, Random random) {
        this.table = table;
        this.columns = columns;
        this.random = random;
    }

    /** Inserts them as a row, in which null leaves a value to PostgreSQL if it has one. */
    Attempt row(Map<String, @Nullable Object> values) {
        var dto = table.dto(values);
        return insertion(dto, values, isKnown(values));
    }

    private boolean isKnown(Map<String, @Nullable Object> values) {
        return columns.stream().noneMatch(column -> column.isProvided() && values.get(column.name()) == null);
    }

    /** Inserts them one by one, of which some are not set instead of being set to null. */
    Attempt insert(Map<String, @Nullable Object> values) {
        var set = new LinkedHashMap<String, @Nullable Object>();
        boolean isKnown = true;
        for (var column : columns) {
            var value = values.get(column.name());
            if (value != null || random.nextBoolean()) {
                set.put(column.component(), value);
            } else {
                isKnown &= !column.isProvided();
            }
        }
        var insert = table.shapes().insert(set);
        return insertion(insert, values, isKnown);
    }

    /** Changes some columns of a row that there is already; empty if there happens to be nothing to change. */
    Optional<Attempt> findUpdate(Map<String, @Nullable Object> values, Stored stored) {
        var set = new LinkedHashMap<String, @Nullable Object>();
        var row = new LinkedHashMap<>(stored.values());
        var changed = new ArrayList<String>();
        for (var column : columns) {
            if (columns.size() == 1 || random.nextInt(KEPT) > 0) {
                set.put(column.component(), values.get(column.name()));
                row.put(column.name(), values.get(column.name()));
                changed.add(column.name());
            }
        }
        if (set.isEmpty()) {
            return Optional.empty();
        }
        var isKnown = columns.stream()
                .noneMatch(column -> column.isProvided()
                        && !changed.contains(column.name())
                        && stored.values().get(column.name()) == null);
        var validated = table.shapes().update(set, table.dto(stored.values()));
        return Optional.of(new Attempt(
                Optional.of(stored.place()), GeneratedShapes.toRecord(validated.get(0)), validated, row, isKnown));
    }

    private static Attempt insertion(Validated<?> dto, Map<String, @Nullable Object> values, boolean isKnown) {
        return new Attempt(Optional.empty(), GeneratedShapes.toRecord(dto), List.of(dto), values, isKnown);
    }
}
