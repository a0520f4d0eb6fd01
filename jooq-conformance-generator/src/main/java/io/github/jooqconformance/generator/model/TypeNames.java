package io.github.jooqconformance.generator.model;

import io.github.jooqconformance.generator.source.Imports;
import java.util.List;

/** Java types as classes call them. */
public final class TypeNames {
    private TypeNames() {}

    /**
     * The type of a component, as a class may call it.
     *
     * @param type the type, fully qualified: {@code java.util.List<java.lang.String>}
     */
    public static String use(String type, Imports imports) {
        int open = type.indexOf('<');
        return open < 0 || !type.startsWith(List.class.getName())
                ? imports.use(type)
                : imports.use(List.class) + "<" + use(type.substring(open + 1, type.length() - 1), imports) + ">";
    }
}
