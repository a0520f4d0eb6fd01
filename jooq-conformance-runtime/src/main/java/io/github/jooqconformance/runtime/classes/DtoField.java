package io.github.jooqconformance.runtime.classes;

import java.util.List;

/**
 * A property of a class that stands for a column.
 *
 * @param path where it is, as a report tells it: {@code FilmDto.title}
 * @param columns what the column may be called, the likeliest name first
 * @param type the type of its values
 * @param annotations what the property states
 * @param origin where the class stands to the libraries that read it
 */
record DtoField(String path, List<String> columns, JavaType type, Annotations annotations, Origin origin) {
    /**
     * What the class says of all its properties.
     *
     * @param entity whether it is an entity of Jakarta Persistence, whose defaults then hold
     * @param mapped whether it is mapped to a table by annotations, so that those for JSON say nothing of columns
     * @param nullMarked whether it is code in which JSpecify's {@code @NullMarked} is in force
     */
    record Origin(boolean entity, boolean mapped, boolean nullMarked) {}

    /** Annotations by which values are converted in a way of their own: by converters, or to the key of another row. */
    private static final String[] CONVERSIONS = {
        "Convert",
        "Converter",
        "Type",
        "JdbcTypeCode",
        "JdbcType",
        "JavaType",
        "ColumnTransformer",
        "Lob",
        "Temporal",
        "JsonDeserialize",
        "JsonSerialize",
        "ManyToOne",
        "OneToOne",
        "JoinColumn",
        "JoinColumns"
    };

    DtoField {
        columns = List.copyOf(columns);
    }

    /** Whether values are converted in a way of their own, of which nothing is known here. */
    boolean isConverted() {
        return annotations.has(CONVERSIONS);
    }

    /** The field as a report tells it: {@code FilmDto.title: String}. */
    String definition() {
        return path + ": " + type;
    }

    /** The field with what it states: {@code FilmDto.title: String @Size(max = 255)}. */
    String definition(Stated stated) {
        return definition() + " " + stated;
    }
}
