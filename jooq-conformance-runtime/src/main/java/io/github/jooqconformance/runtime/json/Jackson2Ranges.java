package io.github.jooqconformance.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.github.jooqconformance.runtime.value.Range;
import io.github.jooqconformance.runtime.value.Range.Bounds;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ranges as objects: {@code {"lower": 1, "upper": 5, "bounds": "[)"}}. A bound that is not there is left out; the one
 * word for an empty range is {@code {"bounds": "empty"}}; without {@code bounds}, a range is {@code [)}.
 */
final class Jackson2Ranges extends Deserializers.Base {
    private static final String LOWER = "lower";
    private static final String UPPER = "upper";
    private static final String BOUNDS = "bounds";

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return type.hasRawClass(Range.class) ? new RangeDeserializer(bound(type)) : null;
    }

    private static JavaType bound(JavaType range) {
        return range.containedTypeCount() == 1 ? range.containedType(0) : TypeFactory.unknownType();
    }

    /** Writes ranges. */
    static final class RangeSerializer extends StdSerializer<Range<?>> {
        private static final long serialVersionUID = 1L;

        RangeSerializer() {
            super(Range.class, /* dummy= */ false);
        }

        @Override
        public void serialize(Range<?> range, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeStartObject();
            bound(LOWER, range.lower(), generator, provider);
            bound(UPPER, range.upper(), generator, provider);
            generator.writeFieldName(BOUNDS);
            generator.writeString(range.bounds().toString());
            generator.writeEndObject();
        }

        private static void bound(
                String name, @Nullable Object bound, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            if (bound == null) {
                return;
            }
            generator.writeFieldName(name);
            var text = JsonForm.textOf(bound);
            if (text.isPresent()) {
                generator.writeString(text.get());
            } else {
                provider.defaultSerializeValue(bound, generator);
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
        public @Nullable Range<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
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

        private @Nullable Object bound(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_NULL)) {
                return null;
            }
            var form = JsonForm.find(bound.getRawClass());
            return form.isPresent()
                    ? new Jackson2Introspector.FormDeserializer<>(form.get()).deserialize(parser, context)
                    : context.readValue(parser, bound);
        }

        private static Bounds bounds(JsonParser parser, DeserializationContext context) throws IOException {
            var text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : "";
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
