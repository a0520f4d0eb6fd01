package io.github.jooqconformance.generator.differential;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.generator.testing.WriteShape;
import io.github.jooqconformance.runtime.validation.Validated;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * The DTOs of a table, used by reflection as code that was compiled with them would use them.
 *
 * @param row the class of rows
 * @param insert what is inserted
 * @param update what is changed
 */
record GeneratedShapes(RowClass row, WriteShape insert, WriteShape update) {
    /** The shapes that are generated beside a row whose class is given. */
    static GeneratedShapes of(Class<?> row) throws ClassNotFoundException {
        var prefix = row.getName().substring(0, row.getName().length() - "Dto".length());
        var loader = row.getClassLoader();
        return new GeneratedShapes(
                new RowClass(row),
                WriteShape.of(loader.loadClass(prefix + "Insert")),
                WriteShape.of(loader.loadClass(prefix + "Update")));
    }

    /** A row with the values of its components. */
    Validated<?> row(List<@Nullable Object> values) {
        return validated(() -> row.of(values));
    }

    /** A value of a composite type. */
    static Validated<?> value(RowClass type, List<@Nullable Object> values) {
        return validated(() -> type.of(values));
    }

    /** An insert with the values of the components that are set. */
    Validated<?> insert(Map<String, @Nullable Object> values) {
        return validated(() -> insert.with(values));
    }

    /** A change of the components that are set, and the row that it makes of another. */
    List<Validated<?>> update(Map<String, @Nullable Object> values, Validated<?> row) {
        var change = validated(() -> update.with(values));
        return List.of(change, validated(() -> update.applied(change, row)));
    }

    /** {@code dto.toRecord()}. */
    static Record toRecord(Validated<?> dto) {
        return (Record)
                requireNonNull(called(() -> dto.getClass().getMethod("toRecord").invoke(dto)));
    }

    /** The value of a component; empty if it is null. */
    static Optional<Object> value(Validated<?> dto, String component) {
        return Optional.ofNullable(
                called(() -> dto.getClass().getMethod(component).invoke(dto)));
    }

    /** Something that is called by reflection. */
    private interface Reflective {
        @Nullable
        Object call() throws ReflectiveOperationException;
    }

    private static Validated<?> validated(Reflective reflective) {
        return (Validated<?>) requireNonNull(called(reflective));
    }

    private static @Nullable Object called(Reflective reflective) {
        try {
            return reflective.call();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof LinkageError unusable) {
                throw unusable;
            }
            throw new IllegalStateException("a DTO throws", e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("using a DTO", e);
        }
    }
}
