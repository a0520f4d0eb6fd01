package io.github.jooqconformance.runtime.json;

import io.github.jooqconformance.runtime.validation.Pg;
import io.github.jooqconformance.runtime.value.Range;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.EnumType;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import tools.jackson.databind.util.RawValue;

/**
 * Teaches Jackson 3 the values of generated DTOs. {@code MapperBuilder.findAndAddModules()} finds it.
 *
 * <p>{@link Json} and jOOQ's {@code JSON} and {@code JSONB} are written as the JSON that they are, and read from any
 * JSON value, numbers as they are written. An enum that jOOQ generated is written and read as its label in PostgreSQL,
 * a {@link Range} as an object. Of a {@link Partial} object, what was set is written.
 *
 * <p>In generated classes, and only there, scalars are read strictly, and dates, times, intervals and bytes are strings
 * whatever the mapper's settings: see {@code docs/json.md}.
 */
public final class ConformanceJackson3Module extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The module, ready to be registered. */
    public ConformanceJackson3Module() {
        addJson(Json.class, Json::text, Json::of);
        addJson(JSON.class, JSON::data, JSON::valueOf);
        addJson(JSONB.class, JSONB::data, JSONB::valueOf);
        addSerializer(EnumType.class, new LabelSerializer());
        addSerializer(new Jackson3Ranges.RangeSerializer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new EnumDeserializers());
        context.addDeserializers(new Jackson3Ranges());
        context.addSerializerModifier(new PartialModifier());
        context.appendAnnotationIntrospector(new Jackson3Introspector());
    }

    private <T> void addJson(Class<T> type, Function<T, String> text, Function<String, T> value) {
        addSerializer(type, new JsonSerializer<>(type, text));
        addDeserializer(type, new TextDeserializer<>(type, value));
    }

    private static final class JsonSerializer<T> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> text;

        JsonSerializer(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            var raw = text.apply(value);
            // What is no JSON would break, or change, the document around it.
            if (!Pg.isJson(raw)) {
                context.reportMappingProblem(
                        "The text of this %s is not JSON", handledType().getSimpleName());
            }
            generator.writeRawValue(raw);
        }
    }

    private static final class TextDeserializer<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private static final JsonFactory FACTORY = new JsonFactory();

        private final transient Function<String, T> value;

        TextDeserializer(Class<T> type, Function<String, T> value) {
            super(type);
            this.value = value;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            var text = new StringWriter();
            try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
                int depth = 0;
                do {
                    var token = parser.currentToken();
                    depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                    copy(token, parser, generator, context);
                } while (depth > 0 && parser.nextToken() != null);
            }
            return value.apply(text.toString());
        }

        private void copy(JsonToken token, JsonParser parser, JsonGenerator generator, DeserializationContext context) {
            if (token.isNumeric()) {
                // As text: a double would lose digits.
                generator.writeNumber(parser.getString());
            } else if (token != JsonToken.VALUE_EMBEDDED_OBJECT) {
                generator.copyCurrentEvent(parser);
            } else if (parser.getEmbeddedObject() instanceof RawValue raw) {
                // What the serializer above leaves in a tree or in a buffer.
                generator.writeRawValue(String.valueOf(raw.rawValue()));
            } else {
                context.reportInputMismatch(this, "Not a JSON value: %s", parser.getEmbeddedObject());
            }
        }
    }

    private static final class LabelSerializer extends StdScalarSerializer<EnumType> {
        private static final long serialVersionUID = 1L;

        LabelSerializer() {
            super(EnumType.class);
        }

        @Override
        public void serialize(EnumType value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.getLiteral());
        }
    }

    private static final class LabelDeserializer extends StdScalarDeserializer<Object> {
        private static final long serialVersionUID = 1L;

        private final transient EnumLabels labels;

        LabelDeserializer(Class<?> type) {
            super(type);
            this.labels = EnumLabels.of(type);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(handledType(), parser);
            }
            var constant = labels.find(parser.getString());
            return constant.isPresent()
                    ? constant.get()
                    : context.handleWeirdStringValue(handledType(), parser.getString(), labels.toString());
        }
    }

    private static final class EnumDeserializers extends Deserializers.Base {
        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return EnumLabels.exist(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            var rawClass = type.getRawClass();
            return EnumLabels.exist(rawClass) ? new LabelDeserializer(rawClass) : null;
        }
    }

    private static final class PartialModifier extends ValueSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription.Supplier description, List<BeanPropertyWriter> properties) {
            return Partial.class.isAssignableFrom(description.getBeanClass())
                    ? properties.stream()
                            .<BeanPropertyWriter>map(PartialWriter::new)
                            .collect(Collectors.toList())
                    : properties;
        }
    }

    private static final class PartialWriter extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        PartialWriter(BeanPropertyWriter property) {
            super(property);
        }

        private PartialWriter(PartialWriter property, PropertyName name) {
            super(property, name);
        }

        @Override
        protected BeanPropertyWriter _new(PropertyName name) {
            return new PartialWriter(this, name);
        }

        @Override
        public void serializeAsProperty(Object bean, JsonGenerator generator, SerializationContext context)
                throws Exception {
            if (get(bean) != null) {
                super.serializeAsProperty(bean, generator, context);
            } else if (((Partial) bean).isSet(getMember().getName())) {
                generator.writeName(_name);
                context.defaultSerializeNullValue(generator);
            }
        }
    }
}
