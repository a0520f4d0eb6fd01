package io.github.jooqconformance.runtime.classes;

import java.util.Locale;

/** How names of Java and of SQL are held against each other. */
final class Names {
    private Names() {}

    /** The name in lower case. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The letters and digits of a name, in lower case. */
    static String joined(String name) {
        return folded(name).replaceAll("[\\s_$.-]", "");
    }

    /** The name in snake case, as tables are called: {@code film_actor} of {@code FilmActor}. */
    static String snake(String name) {
        return folded(name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_"));
    }

    /** The name without the quotes that Hibernate and SQL dialects allow around it. */
    static String unquoted(String name) {
        var quoted = name.length() > 1
                && ("\"\"``".contains(name.charAt(0) + "" + name.charAt(name.length() - 1))
                        || (name.startsWith("[") && name.endsWith("]")));
        return quoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
