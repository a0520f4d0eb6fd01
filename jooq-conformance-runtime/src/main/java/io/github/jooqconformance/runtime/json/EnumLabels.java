package io.github.jooqconformance.runtime.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.EnumType;

/** The labels of a PostgreSQL enum, which its constants in Java may not be named after. */
final class EnumLabels {
    private final Map<String, EnumType> constants;

    private EnumLabels(Map<String, EnumType> constants) {
        this.constants = Collections.unmodifiableMap(constants);
    }

    /** Whether a class is an enum that jOOQ generated. */
    static boolean exist(Class<?> type) {
        return type.isEnum() && EnumType.class.isAssignableFrom(type);
    }

    /** The labels of such a class. */
    static EnumLabels of(Class<?> type) {
        var constants = new LinkedHashMap<String, EnumType>();
        Arrays.stream(type.asSubclass(EnumType.class).getEnumConstants())
                .forEach(constant -> constants.put(constant.getLiteral(), constant));
        return new EnumLabels(constants);
    }

    Optional<EnumType> find(String label) {
        return Optional.ofNullable(constants.get(label));
    }

    /** What is demanded of a label, for people. */
    @Override
    public String toString() {
        return "not one of the labels " + constants.keySet();
    }
}
