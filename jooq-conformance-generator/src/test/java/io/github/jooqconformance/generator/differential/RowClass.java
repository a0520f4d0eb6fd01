package io.github.jooqconformance.generator.differential;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class of a table's rows: a record, or, where that would be too wide, a class with a field for each component.
 *
 * @param type the class
 */
record RowClass(Class<?> type) {
    /** A component, by its name and type. */
    record Component(String name, Type type) {}

    /** The components, in the order of the table's columns. */
    List<Component> components() {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(component -> new Component(component.getName(), component.getGenericType()))
                        .toList()
                : fields().stream()
                        .map(field -> new Component(field.getName(), field.getGenericType()))
                        .toList();
    }

    private List<Field> fields() {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
    }

    /** A row with values for all components. */
    Object of(List<@Nullable Object> values) throws ReflectiveOperationException {
        if (type.isRecord()) {
            return type.getDeclaredConstructors()[0].newInstance(values.toArray());
        }
        // As Jackson makes one.
        var row = accessible(type.getDeclaredConstructor()).newInstance();
        var fields = fields();
        for (int i = 0; i < fields.size(); i++) {
            accessible(fields.get(i)).set(row, values.get(i));
        }
        return row;
    }

    private static <T extends AccessibleObject> T accessible(T member) {
        member.setAccessible(true);
        return member;
    }
}
