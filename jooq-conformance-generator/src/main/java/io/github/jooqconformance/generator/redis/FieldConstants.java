package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.model.ClassName;
import io.github.jooqconformance.generator.redis.CodecModel.Composite;
import io.github.jooqconformance.generator.redis.CodecModel.Constant;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.generator.source.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Decides what the constants of columns look like, and the classes with those of composite types. */
final class FieldConstants {
    private static final List<String> COMPOSITE_CONSTANTS = List.of("ATTRIBUTES", "CODEC");

    private final List<RedisField> fields;
    private final CodecNames names;
    private final Map<String, FieldType.Composite> composites = new LinkedHashMap<>();

    /** The classes of which values are asked for, and which a constant of the same name would hide. */
    private final Set<String> enums = new TreeSet<>();

    /**
     * Takes the names of the classes.
     *
     * @param codec the class that the others are within
     * @param taken the names of its other classes
     * @param imports its imports, before other types take the names
     */
    FieldConstants(ClassName codec, List<String> taken, List<RedisField> fields, Imports imports) {
        this.fields = fields;
        fields.forEach(field -> collect(field.type()));
        var free = new Names(taken);
        var classes = new LinkedHashMap<String, String>();
        for (var type : composites.keySet()) {
            var simpleName = type.substring(type.lastIndexOf('.') + 1);
            classes.put(type, imports.use(codec + "." + free.unique(simpleName + "Codec")));
        }
        this.names = new CodecNames(imports, classes);
    }

    private void collect(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            collect(list.element());
        } else if (type instanceof FieldType.Labels labels) {
            enums.add(labels.javaType());
        } else if (type instanceof FieldType.Composite composite
                && composites.putIfAbsent(composite.javaType(), composite) == null) {
            composite.attributes().forEach(attribute -> collect(attribute.type()));
        }
    }

    /**
     * The constants of the columns.
     *
     * @param taken the names of other constants
     */
    List<Constant> constants(List<String> taken) {
        return constants(fields, taken);
    }

    private List<Constant> constants(List<RedisField> members, List<String> taken) {
        var types =
                members.stream().map(field -> names.use(field.column().type())).toList();
        var values = members.stream().map(this::value).toList();
        var free = new Names(
                Stream.concat(taken.stream(), enums.stream().map(names::use)).toList());
        var constants = new ArrayList<Constant>();
        for (int i = 0; i < values.size(); i++) {
            var component = members.get(i).column().name();
            constants.add(new Constant(free.unique(Names.constant(component)), types.get(i), values.get(i), component));
        }
        return constants;
    }

    private String value(RedisField field) {
        return "%s(%s, %s)"
                .formatted(
                        field.isNullable() ? "Field.optional" : "Field.required",
                        JavaText.literal(field.name()),
                        field.type().codec(names));
    }

    /** The classes of composite types. */
    List<Composite> composites() {
        return composites.values().stream()
                .map(type -> new Composite(
                        names.compositeClass(type.javaType()),
                        names.use(type.javaType()),
                        constants(type.attributes(), COMPOSITE_CONSTANTS)))
                .toList();
    }
}
