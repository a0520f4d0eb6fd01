package io.github.jooqconformance.runtime.classes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the properties are that are being read: in the class itself, or in a value that is embedded in it.
 *
 * @param path the class's name and the names of the values
 * @param owner the embedded value's name; empty in the class itself
 * @param prefix what goes before the names of the columns
 * @param suffix what goes after them
 * @param overrides the names of columns by the names of properties
 * @param depth how many values deep
 */
record Place(String path, String owner, String prefix, String suffix, Map<String, String> overrides, int depth) {
    /** The class itself. */
    static Place in(String path) {
        return new Place(path, "", "", "", Map.of(), 0);
    }

    /** The inside of a value. */
    Place inside(Property embedded) {
        var inner = new HashMap<String, String>();
        overrides.forEach((name, column) -> {
            if (name.startsWith(embedded.name() + ".")) {
                inner.put(name.substring(embedded.name().length() + 1), column);
            }
        });
        overridesOf(embedded.annotations())
                .forEach(override -> inner.put(override.text("name").orElse(""), columnOf(override)));
        return new Place(
                path + "." + embedded.name(),
                embedded.name(),
                prefix + affix(embedded, "prefix"),
                affix(embedded, "suffix") + suffix,
                inner,
                depth + 1);
    }

    private static String affix(Property embedded, String attribute) {
        return embedded.annotations()
                .named("Embedded", "JsonUnwrapped")
                .flatMap(stated -> stated.text(attribute).stream())
                .findFirst()
                .orElse("");
    }

    private static Stream<Stated> overridesOf(Annotations annotations) {
        return Stream.concat(
                annotations.named("AttributeOverride"),
                annotations.named("AttributeOverrides").flatMap(all -> all.annotations("value").stream()));
    }

    private static String columnOf(Stated override) {
        return override.annotations("column").stream()
                .flatMap(column -> column.text("name").stream())
                .findFirst()
                .orElse("");
    }

    /** What the column of a property may be called, the likeliest name first. */
    List<String> columns(Property property, DtoField.Origin origin) {
        var override = overrides.get(property.name());
        if (override != null && !override.isEmpty()) {
            return List.of(Names.unquoted(override));
        }
        var named = property.annotations()
                .named("Column", "ColumnName")
                .flatMap(column -> Stream.concat(column.text("name").stream(), column.text("value").stream()))
                .map(column -> prefix + Names.unquoted(column) + suffix)
                .limit(1)
                .toList();
        return named.isEmpty() ? likely(property, origin) : named;
    }

    private List<String> likely(Property property, DtoField.Origin origin) {
        var annotations = property.annotations();
        var names = new ArrayList<String>();
        annotations.named("JsonProperty").forEach(json -> names.addAll(json.texts("value")));
        // To a mapped class, JSON is another matter.
        names.add(origin.mapped() ? 0 : names.size(), property.name());
        annotations.named("JsonAlias").forEach(alias -> names.addAll(alias.texts("value")));
        if (property.type().boxed() == Boolean.class && property.name().matches("is[A-Z_].*")) {
            names.add(property.name().substring(2));
        }
        var affixed = names.stream().filter(name -> !name.isEmpty()).map(name -> prefix + name + suffix);
        // Some libraries put the name of the embedded value before the names of its columns.
        var nested = owner.isEmpty() ? Stream.<String>of() : Stream.of(owner + "_" + property.name());
        return Stream.concat(affixed, nested).toList();
    }
}
