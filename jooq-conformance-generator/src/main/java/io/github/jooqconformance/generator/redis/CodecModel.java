package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.model.ClassName;
import java.util.List;

/**
 * A codec, ready to be printed.
 *
 * @param name the class
 * @param head what stands before the class
 * @param entry how rows are kept
 * @param row the classes of rows
 * @param fields the columns, in the order of the components
 * @param composites the composite types of columns, and of the attributes of these
 * @param keys the keys, that of the entry first
 */
record CodecModel(
        ClassName name,
        Head head,
        RedisEntry entry,
        Row row,
        List<Constant> fields,
        List<Composite> composites,
        List<KeyMethod> keys) {
    /**
     * What stands before a class.
     *
     * @param imports the types to import, sorted
     * @param javadoc what the class is, a paragraph each, as text that is safe in Javadoc
     * @param isDeprecated whether the code that it uses is
     */
    record Head(List<String> imports, List<String> javadoc, boolean isDeprecated) {
        Head {
            imports = List.copyOf(imports);
            javadoc = List.copyOf(javadoc);
        }
    }

    /**
     * The classes of rows, as the codec may call them.
     *
     * @param written the class of rows that are written
     * @param read the class of rows that are read: the same, or one of the codec's own without the columns that are not
     *     kept
     * @param components what the latter holds; nothing if it is the same
     * @param hasArrays whether the latter holds arrays, which compare by identity
     */
    record Row(String written, String read, List<Component> components, boolean hasArrays) {
        Row {
            components = List.copyOf(components);
        }

        boolean isWhole() {
            return components.isEmpty();
        }
    }

    /** A component of a row, with its type as the codec may call it. */
    record Component(String type, String name) {}

    /**
     * The constant of a column or attribute.
     *
     * @param name its name
     * @param type the type of values, as the codec may call it
     * @param value Java source of it
     * @param component the component with the column's value
     */
    record Constant(String name, String type, String value, String component) {}

    /**
     * The class with the codec of a composite type.
     *
     * @param name the class, which is within the codec
     * @param type the DTO, as the codec may call it
     * @param attributes the attributes, in the order of the components
     */
    record Composite(String name, String type, List<Constant> attributes) {
        Composite {
            attributes = List.copyOf(attributes);
        }
    }

    /**
     * A method that makes a key.
     *
     * @param name the method's name
     * @param javadoc what it makes, as text that is safe in Javadoc
     * @param prefix Java source of the prefix
     * @param parts the columns
     */
    record KeyMethod(String name, String javadoc, String prefix, List<KeyPart> parts) {
        KeyMethod {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A column in a key.
     *
     * @param type the type of the parameter, as the codec may call it
     * @param name the parameter's name
     * @param segment Java source of the segment
     * @param component the component with the column's value
     * @param isNullable whether a row may have no value, and so no key
     */
    record KeyPart(String type, String name, String segment, String component, boolean isNullable) {}

    public CodecModel {
        fields = List.copyOf(fields);
        composites = List.copyOf(composites);
        keys = List.copyOf(keys);
    }
}
