package io.github.jooqconformance.runtime.mapping;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.jooqconformance.runtime.json.Partial;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/**
 * Some columns of a row, to be written: those that were set, be it to null. Generated classes add the columns. Not safe
 * for use by several threads while columns are set.
 *
 * <p>In JSON a column that is absent is not set, and one that is null is set to null. Jackson reads that without
 * further ado; for writing it needs the module of {@code runtime.json}, without which it leaves nulls out.
 *
 * @param <R> the table's record
 */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        setterVisibility = Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public abstract class PartialRow<R extends TableRecord<R>> implements Partial {
    private final transient List<String> components;

    /** A bit for each component, 64 in a word. */
    private final transient long[] set;

    /**
     * A row of which nothing is set.
     *
     * @param components the names of all components, in the order of {@link #componentValues()}
     */
    protected PartialRow(List<String> components) {
        this.components = components;
        set = new long[(components.size() + Long.SIZE - 1) / Long.SIZE];
    }

    /** A new record that holds the columns that were set, and has nothing but these changed. */
    public abstract R toRecord();

    /** The values of all components, null where one was not set. */
    protected abstract @Nullable Object[] componentValues();

    /** Whether a component was set, by its place among them. */
    protected final boolean has(int component) {
        return (set[component / Long.SIZE] >>> component & 1) != 0;
    }

    /** Remembers that a component was set, by its place among them. */
    protected final void mark(int component) {
        set[component / Long.SIZE] |= 1L << component;
    }

    @Override
    public final boolean isSet(String component) {
        int place = components.indexOf(component);
        return place >= 0 && has(place);
    }

    /** The columns that were set, in the order of the table: those that a statement made of this names. */
    @SuppressWarnings("unchecked") // The fields of a table's record are the table's.
    public final Set<TableField<R, ?>> changedColumns() {
        var row = toRecord();
        var columns = new LinkedHashSet<TableField<R, ?>>();
        for (var field : row.fields()) {
            if (row.changed(field)) {
                columns.add((TableField<R, ?>) field);
            }
        }
        return Collections.unmodifiableSet(columns);
    }

    /** Whether the other is of the same class, and the same columns were set to equal values. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof PartialRow<?> that
                && getClass() == that.getClass()
                && Arrays.equals(set, that.set)
                && Arrays.deepEquals(componentValues(), that.componentValues());
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(set) * 31 + Arrays.deepHashCode(componentValues());
    }

    /** The columns that were set with their values, as a record would show them. */
    @Override
    public final String toString() {
        var values = componentValues();
        var text = new StringBuilder(getClass().getSimpleName()).append('[');
        var separator = "";
        for (int i = 0; i < values.length; i++) {
            if (has(i)) {
                text.append(separator).append(components.get(i)).append('=').append(values[i]);
                separator = ", ";
            }
        }
        return text.append(']').toString();
    }
}
