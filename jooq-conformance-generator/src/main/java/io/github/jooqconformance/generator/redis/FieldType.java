package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.runtime.redis.RangeCodecs;
import io.github.jooqconformance.runtime.redis.ValueCodecs;
import java.util.List;

/** How the values of a column are written to Redis. */
sealed interface FieldType {
    /** What the values are, in the words of the format {@code redis-schemas/1}. */
    String type();

    /** How they are written, in the words of the format. */
    String encoding();

    /** Java source of the codec. */
    String codec(Imports imports);

    /** A type with one codec for all columns. */
    record Scalar(ScalarType scalar, String type) implements FieldType {
        @Override
        public String encoding() {
            return scalar.encoding();
        }

        @Override
        public String codec(Imports imports) {
            return imports.use(ValueCodecs.class) + "." + scalar.codec();
        }
    }

    /**
     * An enum type.
     *
     * @param javaType the enum, fully qualified
     * @param labels its labels
     */
    record Labels(String javaType, List<String> labels) implements FieldType {
        public Labels {
            labels = List.copyOf(labels);
        }

        @Override
        public String type() {
            return "enum";
        }

        @Override
        public String encoding() {
            return "utf8";
        }

        @Override
        public String codec(Imports imports) {
            return "%s.labels(%s.values())".formatted(imports.use(ValueCodecs.class), imports.use(javaType));
        }
    }

    /**
     * A range or a multirange.
     *
     * @param bound how bounds are, whose codec has the same name as that of the range
     * @param subtype the type of the bounds in PostgreSQL, or the range's own if it is built in
     * @param isMultirange whether values are lists of ranges
     */
    record RangeOf(ScalarType bound, String subtype, boolean isMultirange) implements FieldType {
        @Override
        public String type() {
            return "range";
        }

        @Override
        public String encoding() {
            return "utf8";
        }

        @Override
        public String codec(Imports imports) {
            return "%s.%s.%s()"
                    .formatted(imports.use(RangeCodecs.class), bound.codec(), isMultirange ? "ranges" : "range");
        }
    }

    /** An array. */
    record ListOf(FieldType element) implements FieldType {
        @Override
        public String type() {
            return "array";
        }

        @Override
        public String encoding() {
            return "json-array";
        }

        @Override
        public String codec(Imports imports) {
            return "%s.list(%s)".formatted(imports.use(ValueCodecs.class), element.codec(imports));
        }
    }

    /** An array of {@code bytea}, which stays one in Java. */
    record BytesArray() implements FieldType {
        @Override
        public String type() {
            return "array";
        }

        @Override
        public String encoding() {
            return "json-array";
        }

        @Override
        public String codec(Imports imports) {
            return imports.use(ValueCodecs.class) + ".BYTEA_ARRAY";
        }
    }
}
