package io.github.jooqconformance.generator.model;

import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.json.Json;
import io.github.jooqconformance.runtime.mapping.PgValues;
import io.github.jooqconformance.runtime.schema.ColumnType;
import java.util.List;
import java.util.Set;
import org.jooq.JSON;
import org.jooq.JSONB;

/**
 * How a value goes from the type that jOOQ's record has for it to the type that the DTO has, and back: lists for
 * arrays, so that DTOs compare by value; {@link Json} for JSON; the value's text for types that jOOQ does not know.
 */
sealed interface ValueMapping {
    /**
     * Types that jOOQ does not know and whose values are not told by their text: the driver makes a map, or a number,
     * of them.
     */
    Set<String> OPAQUE = Set.of("hstore", "money");

    /** Arrays that stay what they are: in a list, {@code byte[]} would compare by identity. */
    Set<String> BYTES = Set.of("byte[]", "byte[][]");

    /** The DTO's type, fully qualified. */
    String type();

    /** Java source that turns a record's value, which may be null, into the DTO's. */
    String read(String value, Imports imports);

    /** Java source that turns a DTO's value, which may be null, into the record's. */
    String write(String value, Imports imports);

    /**
     * The mapping of a column. An array of a generic type, which Java cannot make, stays as it is.
     *
     * @param recordType the type that jOOQ's record has for it, fully qualified
     * @param columnType the type that PostgreSQL has for it
     */
    static ValueMapping of(String recordType, ColumnType columnType) {
        if (recordType.endsWith("[]") && !BYTES.contains(recordType) && !recordType.contains("<")) {
            return new ListOf(recordType.substring(0, recordType.length() - "[]".length()));
        }
        if (recordType.equals(JSONB.class.getName()) || recordType.equals(JSON.class.getName())) {
            return new JsonOf(recordType);
        }
        if (recordType.equals(Object.class.getName())
                && !OPAQUE.contains(columnType.name().name())) {
            return new TextOf(columnType.sql());
        }
        return new Same(recordType);
    }

    /** The DTO has the record's own type. */
    record Same(String type) implements ValueMapping {
        @Override
        public String read(String value, Imports imports) {
            return value;
        }

        @Override
        public String write(String value, Imports imports) {
            return value;
        }
    }

    /** An array becomes a list of its elements. */
    record ListOf(String element) implements ValueMapping {
        @Override
        public String type() {
            return List.class.getName() + "<" + element + ">";
        }

        @Override
        public String read(String value, Imports imports) {
            return imports.use(PgValues.class) + ".list(" + value + ")";
        }

        @Override
        public String write(String value, Imports imports) {
            return imports.use(PgValues.class) + ".array(" + value + ", " + imports.use(element) + "[]::new)";
        }
    }

    /** JSON becomes text that Jackson writes as it is. */
    record JsonOf(String recordType) implements ValueMapping {
        @Override
        public String type() {
            return Json.class.getName();
        }

        @Override
        public String read(String value, Imports imports) {
            return imports.use(PgValues.class) + ".json(" + value + ")";
        }

        @Override
        public String write(String value, Imports imports) {
            var method = recordType.equals(JSONB.class.getName()) ? ".jsonb(" : ".plainJson(";
            return imports.use(PgValues.class) + method + value + ")";
        }
    }

    /** What jOOQ does not know is told by its text. */
    record TextOf(String sqlType) implements ValueMapping {
        @Override
        public String type() {
            return String.class.getName();
        }

        @Override
        public String read(String value, Imports imports) {
            return imports.use(PgValues.class) + ".text(" + value + ")";
        }

        @Override
        public String write(String value, Imports imports) {
            return imports.use(PgValues.class) + ".object(" + JavaText.literal(sqlType) + ", " + value + ")";
        }
    }
}
