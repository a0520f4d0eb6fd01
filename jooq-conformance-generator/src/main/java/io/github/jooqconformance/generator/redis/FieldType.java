package io.github.jooqconformance.generator.redis;

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
    String codec(CodecNames names);

    /** A type with one codec for all columns. */
    record Scalar(ScalarType scalar, String type) implements FieldType {
        @Override
        public String encoding() {
            return scalar.encoding();
        }

        @Override
        public String codec(CodecNames names) {
            return names.use(ValueCodecs.class) + "." + scalar.codec();
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
        public String codec(CodecNames names) {
            return "%s.labels(%s.values())".formatted(names.use(ValueCodecs.class), names.use(javaType));
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
        public String codec(CodecNames names) {
            return "%s.%s.%s()"
                    .formatted(names.use(RangeCodecs.class), bound.codec(), isMultirange ? "ranges" : "range");
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
        public String codec(CodecNames names) {
            return "%s.list(%s)".formatted(names.use(ValueCodecs.class), element.codec(names));
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
        public String codec(CodecNames names) {
            return names.use(ValueCodecs.class) + ".BYTEA_ARRAY";
        }
    }

    /**
     * A composite type.
     *
     * @param javaType the DTO, fully qualified
     * @param attributes the attributes, in their order
     */
    record Composite(String javaType, List<RedisField> attributes) implements FieldType {
        public Composite {
            attributes = List.copyOf(attributes);
        }

        @Override
        public String type() {
            return "composite";
        }

        @Override
        public String encoding() {
            return "json-object";
        }

        @Override
        public String codec(CodecNames names) {
            return names.composite(javaType);
        }
    }
}
