package io.github.jooqconformance.generator.model;

import java.util.List;

/**
 * A DTO, ready to be printed.
 *
 * @param name the class
 * @param imports the types to import, sorted
 * @param javadoc what the class is, a paragraph each, as text that is safe in Javadoc
 * @param annotations what stands before the class, as Java source
 * @param components the components, in the order of the columns
 * @param record the jOOQ record that it is made of and turns into
 * @param rules what it checks
 * @param facts what else it tells of its table; nothing of a view
 */
public record DtoModel(
        ClassName name,
        List<String> imports,
        List<String> javadoc,
        List<String> annotations,
        List<DtoComponent> components,
        RecordMapping record,
        TableRules rules,
        TableFacts facts) {
    /**
     * The greatest number of components of a record: the JVM's 255 words of arguments, one of which is {@code this}.
     */
    private static final int MOST_RECORD_COMPONENTS = 254;

    /**
     * The jOOQ record of a table, or of a composite type.
     *
     * @param type the record's class, as the DTO may call it
     * @param origin what the record is of
     * @param isDeprecated whether it, an accessor of it or an enum is: jOOQ deprecates the accessors of types that it
     *     does not know, and javac what a comment in the database calls so
     */
    public record RecordMapping(String type, Origin origin, boolean isDeprecated) {
        /** Whether the DTO can be turned into one: not for a view. */
        public boolean isWritable() {
            return origin != Origin.VIEW;
        }
    }

    /** What a DTO holds a value of. */
    public enum Origin {
        TABLE(
                "The row that a record holds.",
                "A new record for an INSERT, or for an UPDATE with a WHERE of its own: this row without the columns that the database alone decides."),
        VIEW("The row that a record holds.", ""),
        COMPOSITE("The value that a record holds.", "A new record that holds this value.");

        private final String reading;
        private final String writing;

        Origin(String reading, String writing) {
            this.reading = reading;
            this.writing = writing;
        }

        /** What is made of a record, as Javadoc. */
        public String reading() {
            return reading;
        }

        /** What record is made of it, as Javadoc. */
        public String writing() {
            return writing;
        }

        /** Whether PostgreSQL may refuse it for reasons of its own, such as a key that is taken. */
        public boolean isStored() {
            return this == TABLE;
        }
    }

    public DtoModel {
        imports = List.copyOf(imports);
        javadoc = List.copyOf(javadoc);
        annotations = List.copyOf(annotations);
        components = List.copyOf(components);
    }

    /** Whether there are more columns than a record may have components. */
    public boolean isTooWideForRecord() {
        return isTooWideForRecord(components);
    }

    static boolean isTooWideForRecord(List<DtoComponent> components) {
        return components.size() > MOST_RECORD_COMPONENTS;
    }
}
