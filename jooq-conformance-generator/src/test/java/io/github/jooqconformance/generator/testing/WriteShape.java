package io.github.jooqconformance.generator.testing;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.runtime.mapping.PartialRow;
import io.github.jooqconformance.runtime.validation.Validated;
import io.github.jooqconformance.runtime.validation.Violation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.TableRecord;

/** A generated class of columns to write, used by reflection as code that was compiled with it would use it. */
public final class WriteShape {
    private final Class<?> type;
    private final Map<String, Method> setters;

    private WriteShape(Class<?> type) {
        this.type = type;
        setters = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getReturnType() == type)
                .collect(Collectors.toMap(Method::getName, method -> method));
    }

    /** The class of this simple name. */
    public static WriteShape of(Compiled code, String className) throws ReflectiveOperationException {
        return of(code.type("tables.dtos." + className));
    }

    /** A class that extends {@link PartialRow}. */
    public static WriteShape of(Class<?> type) {
        return new WriteShape(type);
    }

    public Class<?> type() {
        return type;
    }

    /** The components that can be set, with their setters. */
    public Map<String, Method> setters() {
        return setters;
    }

    /** A new object in which these components are set. */
    public PartialRow<?> with(Map<String, ?> values) throws ReflectiveOperationException {
        var shape = (PartialRow<?>) type.getConstructor().newInstance();
        for (var value : values.entrySet()) {
            requireNonNull(setters.get(value.getKey()), value.getKey()).invoke(shape, value.getValue());
        }
        return shape;
    }

    /** What is wrong with an object. */
    public static List<Violation> validate(Object shape) {
        return ((Validated<?>) shape).validate();
    }

    /** {@code shape.toRecord()}. */
    public static TableRecord<?> toRecord(Object shape) {
        return ((PartialRow<?>) shape).toRecord();
    }

    /** {@code update.applyTo(row)}. */
    public Object applied(Object update, Object row) throws ReflectiveOperationException {
        return requireNonNull(type.getMethod("applyTo", row.getClass()).invoke(update, row));
    }
}
