package io.github.jooqconformance.runtime.json;

import io.github.jooqconformance.runtime.manifest.GenerationSeal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Gives the members of generated classes their forms, and leaves those of all other classes to the mapper. */
final class Jackson3Introspector extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated member) {
        return find(member).flatMap(Jackson3Introspector::serializer).orElse(null);
    }

    @Override
    public @Nullable Object findContentSerializer(MapperConfig<?> config, Annotated member) {
        return findContent(member).flatMap(Jackson3Introspector::serializer).orElse(null);
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated member) {
        return find(member).<Object>map(FormDeserializer::new).orElse(null);
    }

    @Override
    public @Nullable Object findContentDeserializer(MapperConfig<?> config, Annotated member) {
        return findContent(member).<Object>map(FormDeserializer::new).orElse(null);
    }

    private static <T> Optional<Object> serializer(JsonForm<T> form) {
        return form.text().map(text -> new FormSerializer<>(form, text));
    }

    private static Optional<JsonForm<?>> find(Annotated member) {
        return type(member).flatMap(type -> JsonForm.find(type.getRawClass()));
    }

    private static Optional<JsonForm<?>> findContent(Annotated member) {
        return type(member)
                .flatMap(type -> Optional.ofNullable(type.getContentType()))
                .flatMap(type -> JsonForm.find(type.getRawClass()));
    }

    private static Optional<JavaType> type(Annotated annotated) {
        if (!(annotated instanceof AnnotatedMember member)
                || !member.getDeclaringClass().isAnnotationPresent(GenerationSeal.class)) {
            return Optional.empty();
        }
        return Optional.of(
                member instanceof AnnotatedMethod method && method.getParameterCount() == 1
                        ? method.getParameterType(0)
                        : member.getType());
    }

    private static final class FormSerializer<T> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> text;

        FormSerializer(JsonForm<T> form, Function<T, String> text) {
            super(form.type());
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(text.apply(value));
        }
    }

    /** Reads the scalars of a form. */
    static final class FormDeserializer<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient JsonForm<T> form;

        FormDeserializer(JsonForm<T> form) {
            super(form.type());
            this.form = form;
        }

        @Override
        @SuppressWarnings("unchecked") // Jackson's handlers return a value of the type.
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            var kind = kind(parser.currentToken());
            if (kind.isEmpty() || !form.isA(kind.get())) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            var text = parser.getString();
            var value = form.read(kind.get(), text);
            return value.isPresent()
                    ? value.get()
                    : (T) context.handleWeirdStringValue(handledType(), text, "%s", "not " + form.demand());
        }

        private static Optional<JsonForm.Kind> kind(JsonToken token) {
            if (token == JsonToken.VALUE_STRING) {
                return Optional.of(JsonForm.Kind.STRING);
            }
            if (token.isNumeric()) {
                return Optional.of(JsonForm.Kind.NUMBER);
            }
            return token.isBoolean() ? Optional.of(JsonForm.Kind.BOOLEAN) : Optional.empty();
        }
    }
}
