package io.github.jooqconformance.generator.model;

import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.json.Json;
import io.github.jooqconformance.runtime.mapping.Hstore;
import io.github.jooqconformance.runtime.mapping.PgValues;
import io.github.jooqconformance.runtime.mapping.RangeText;
import io.github.jooqconformance.runtime.value.Range;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;

/**
 * How a value goes from the type that jOOQ's record has for it to the type that the DTO has, and back: lists for
 * arrays, so that DTOs compare by value; {@link Json} for JSON; {@link Range} for ranges; maps for {@code hstore}; DTOs
 * for composite values; the value's text for other types that jOOQ does not know.
 */
sealed interface ValueMapping {
    /** The type of an {@code hstore}, fully qualified. */
    String HSTORE = "%s<%s, %s>".formatted(Map.class.getName(), String.class.getName(), String.class.getName());

    /** The DTO's type, fully qualified. */
    String type();

    /** Java source that turns a record's value, which may be null, into the DTO's. */
    String read(String value, Imports imports);

    /** Java source that turns a DTO's value, which may be null, into the record's. */
    String write(String value, Imports imports);

    /** Java source of the function that turns an element of a record's array, which is not null, into the DTO's. */
    String reader(Imports imports);

    /** Java source of the function that turns an element of a DTO's list, which is not null, into the record's. */
    String writer(Imports imports);

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

        @Override
        public String reader(Imports imports) {
            return "value -> value";
        }

        @Override
        public String writer(Imports imports) {
            return "value -> value";
        }
    }

    /**
     * An array becomes a list of its elements.
     *
     * @param recordElement the type of the elements in the record's array
     * @param element what becomes of an element
     */
    record ListOf(String recordElement, ValueMapping element) implements ValueMapping {
        @Override
        public String type() {
            return List.class.getName() + "<" + element.type() + ">";
        }

        @Override
        public String read(String value, Imports imports) {
            return imports.use(PgValues.class) + ".list(" + value + (isOfSame() ? "" : ", " + element.reader(imports))
                    + ")";
        }

        @Override
        public String write(String value, Imports imports) {
            return imports.use(PgValues.class) + ".array(" + value
                    + (isOfSame() ? "" : ", " + element.writer(imports)) + ", " + imports.use(recordElement)
                    + "[]::new)";
        }

        private boolean isOfSame() {
            return element instanceof Same;
        }

        @Override
        public String reader(Imports imports) {
            var array = "array" + level();
            return array + " -> " + read(array, imports);
        }

        @Override
        public String writer(Imports imports) {
            var list = "list" + level();
            return list + " -> " + write(list, imports);
        }

        /** Tells the variables of lists within one another apart. */
        private String level() {
            return element instanceof ListOf inner ? inner.level() + "2" : "";
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
            return imports.use(PgValues.class) + "." + factory() + "(" + value + ")";
        }

        @Override
        public String reader(Imports imports) {
            return imports.use(PgValues.class) + "::json";
        }

        @Override
        public String writer(Imports imports) {
            return imports.use(PgValues.class) + "::" + factory();
        }

        private String factory() {
            return recordType.equals(JSONB.class.getName()) ? "jsonb" : "plainJson";
        }
    }

    /** XML is its text. */
    record XmlText() implements ValueMapping {
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
            return imports.use(PgValues.class) + ".xml(" + value + ")";
        }

        @Override
        public String reader(Imports imports) {
            return imports.use(PgValues.class) + "::text";
        }

        @Override
        public String writer(Imports imports) {
            return imports.use(PgValues.class) + "::xml";
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

        @Override
        public String reader(Imports imports) {
            return imports.use(PgValues.class) + "::text";
        }

        @Override
        public String writer(Imports imports) {
            return "text -> " + write("text", imports);
        }
    }

    /**
     * A range or a multirange, which jOOQ does not know either.
     *
     * @param sqlType the type as SQL writes it
     * @param bound the type of the bounds, fully qualified
     * @param constant the constant of {@link RangeText} that reads and writes such ranges
     * @param isMultirange whether it is a multirange, which becomes a list of ranges
     */
    record RangeOf(String sqlType, String bound, String constant, boolean isMultirange) implements ValueMapping {
        @Override
        public String type() {
            var range = Range.class.getName() + "<" + bound + ">";
            return isMultirange ? List.class.getName() + "<" + range + ">" : range;
        }

        @Override
        public String read(String value, Imports imports) {
            return imports.use(RangeText.class) + "." + constant + "." + method() + "(" + value + ")";
        }

        @Override
        public String write(String value, Imports imports) {
            return imports.use(RangeText.class) + "." + constant + ".object(" + JavaText.literal(sqlType) + ", " + value
                    + ")";
        }

        @Override
        public String reader(Imports imports) {
            return imports.use(RangeText.class) + "." + constant + "::" + method();
        }

        @Override
        public String writer(Imports imports) {
            return (isMultirange ? "ranges" : "range") + " -> " + write(isMultirange ? "ranges" : "range", imports);
        }

        private String method() {
            return isMultirange ? "ranges" : "range";
        }
    }

    /**
     * An {@code hstore} is a map.
     *
     * @param sqlType the type as SQL writes it
     */
    record HstoreOf(String sqlType) implements ValueMapping {
        @Override
        public String type() {
            return HSTORE;
        }

        @Override
        public String read(String value, Imports imports) {
            return imports.use(Hstore.class) + ".map(" + value + ")";
        }

        @Override
        public String write(String value, Imports imports) {
            return imports.use(Hstore.class) + ".object(" + JavaText.literal(sqlType) + ", " + value + ")";
        }

        @Override
        public String reader(Imports imports) {
            return imports.use(Hstore.class) + "::map";
        }

        @Override
        public String writer(Imports imports) {
            return "map -> " + write("map", imports);
        }
    }

    /**
     * A composite value becomes a DTO of its own.
     *
     * @param type the DTO's class
     */
    record DtoOf(String type) implements ValueMapping {
        @Override
        public String read(String value, Imports imports) {
            return imports.use(PgValues.class) + ".mapped(" + value + ", " + reader(imports) + ")";
        }

        @Override
        public String write(String value, Imports imports) {
            return imports.use(PgValues.class) + ".mapped(" + value + ", " + writer(imports) + ")";
        }

        @Override
        public String reader(Imports imports) {
            return imports.use(type) + "::of";
        }

        @Override
        public String writer(Imports imports) {
            return imports.use(type) + "::toRecord";
        }
    }
}
