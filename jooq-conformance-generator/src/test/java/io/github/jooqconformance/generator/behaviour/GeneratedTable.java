package io.github.jooqconformance.generator.behaviour;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** A generated table with its DTO, used by reflection as code that was compiled with it would use it. */
final class GeneratedTable {
    private final Compiled code;
    private final String className;
    private final DSLContext database;

    /**
     * A table of generated code.
     *
     * @param className the simple name of jOOQ's class
     */
    GeneratedTable(Compiled code, String className, DSLContext database) {
        this.code = code;
        this.className = className;
        this.database = database;
    }

    Table<?> table() throws ReflectiveOperationException {
        var type = code.type("tables." + className);
        return (Table<?>) requireNonNull(type.getConstructor().newInstance());
    }

    Class<?> dto() throws ReflectiveOperationException {
        return code.type("tables.dtos." + className + "Dto");
    }

    /** A DTO with values for some components, and null for the others. */
    Object dto(Map<String, ?> values) throws ReflectiveOperationException {
        var components = dto().getRecordComponents();
        var arguments = Arrays.stream(components)
                .map(component -> values.get(component.getName()))
                .toArray();
        Constructor<?> constructor = dto().getDeclaredConstructors()[0];
        return constructor.newInstance(arguments);
    }

    /** {@code dto.toRecord()}, ready to be stored. */
    TableRecord<?> toRecord(Object dto) throws ReflectiveOperationException {
        var row = (TableRecord<?>) requireNonNull(dto().getMethod("toRecord").invoke(dto));
        row.attach(database.configuration());
        return row;
    }

    /** {@code Dto.of(record)}. */
    Object of(Object row) throws ReflectiveOperationException {
        return requireNonNull(dto().getMethod("of", row.getClass()).invoke(null, row));
    }

    /** The DTO of the row in which a column holds a value. */
    <T> Object read(Field<T> column, T value) throws ReflectiveOperationException {
        return of(requireNonNull(database.fetchOne(table(), column.eq(value))));
    }

    /** The value of a component. */
    Object value(Object dto, String component) throws ReflectiveOperationException {
        return requireNonNull(dto().getMethod(component).invoke(dto));
    }
}
