package io.github.jooqconformance.runtime.json;

import io.github.jooqconformance.runtime.value.Range;
import io.github.jooqconformance.runtime.value.Range.Bounds;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.TypeFactory;

/**
 * Ranges as objects: {@code {"lower": 1, "upper": 5, "bounds": "[)"}}. A bound that is not there is left out; the one
 * word for an empty range is {@code {"bounds": "empty"}}; without {@code bounds}, a range is {@code [)}.
 */
final class Jackson3Ranges extends Deserializers.Base {
    private static final String LOWER = "lower";
    private static final String UPPER = "upper";
    private static final String BOUNDS = "bounds";

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == Range.class;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return type.hasRawClass(Range.class) ? new RangeDeserializer(bound(type)) : null;
    }

    private static JavaType bound(JavaType range) {
        return range.containedTypeCount() == 1 ? range.containedType(0) : TypeFactory.unknownType();
    }

    /** Writes ranges. */
    static final class RangeSerializer extends StdSerializer<Range<?>> {
        private static final long serialVersionUID = 1L;

        RangeSerializer() {
            super(Range.class);
        }

        @Override
        public void serialize(Range<?> range, JsonGenerator generator, SerializationContext context) {
            generator.writeStartObject();
            bound(LOWER, range.lower(), generator, context);
            bound(UPPER, range.upper(), generator, context);
            generator.writeName(BOUNDS);
            generator.writeString(range.bounds().toString());
            generator.writeEndObject();
        }

        private static void bound(
                String name, @Nullable Object bound, JsonGenerator generator, SerializationContext context) {
            if (bound == null) {
                return;
            }
            generator.writeName(name);
            var text = JsonForm.textOf(bound);
            if (text.isPresent()) {
                generator.writeString(text.get());
            } else {
                context.writeValue(generator, bound);
            }
        }
    }

    private static final class RangeDeserializer extends StdDeserializer<Range<?>> {
        private static final long serialVersionUID = 1L;

        private final transient JavaType bound;

        RangeDeserializer(JavaType bound) {
            super(Range.class);
            this.bound = bound;
        }

        @Override
        public @Nullable Range<?> deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.START_OBJECT)) {
                return (Range<?>) context.handleUnexpectedToken(Range.class, parser);
            }
            Object lower = null;
            Object upper = null;
            var bounds = Bounds.CLOSED_OPEN;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case LOWER -> lower = bound(parser, context);
                    case UPPER -> upper = bound(parser, context);
                    case BOUNDS -> bounds = bounds(parser, context);
                    default -> context.handleUnknownProperty(parser, this, Range.class, name);
                }
            }
            return new Range<>(lower, upper, bounds);
        }

        private @Nullable Object bound(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_NULL)) {
                return null;
            }
            var form = JsonForm.find(bound.getRawClass());
            return form.isPresent()
                    ? new Jackson3Introspector.FormDeserializer<>(form.get()).deserialize(parser, context)
                    : context.readValue(parser, bound);
        }

        private static Bounds bounds(JsonParser parser, DeserializationContext context) {
            var text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "";
            Optional<Bounds> known = Arrays.stream(Bounds.values())
                    .filter(value -> value.toString().equals(text))
                    .findFirst();
            return known.isPresent()
                    ? known.get()
                    : (Bounds) context.handleWeirdStringValue(
                            Bounds.class, text, "not one of %s", Arrays.toString(Bounds.values()));
        }
    }
}
