package io.github.jooqconformance.generator.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in JSON. */
public sealed interface JsonValue {
    /** Null. */
    JsonValue NULL = new Nothing();

    /** Writes the value. */
    void write(JsonGenerator out) throws IOException;

    /** An array of texts. */
    static JsonValue texts(List<String> texts) {
        return new Items(texts.stream().<JsonValue>map(Text::new).toList());
    }

    /** A whole number. */
    static JsonValue number(int number) {
        return new Numeral(BigDecimal.valueOf(number));
    }

    /** {@code null}. */
    record Nothing() implements JsonValue {
        @Override
        public void write(JsonGenerator out) throws IOException {
            out.writeNull();
        }
    }

    /** A string. */
    record Text(String text) implements JsonValue {
        @Override
        public void write(JsonGenerator out) throws IOException {
            out.writeString(text);
        }
    }

    /** A number, written with all its digits unless there are very many. */
    record Numeral(BigDecimal number) implements JsonValue {
        private static final int MOST_DIGITS = 40;

        @Override
        public void write(JsonGenerator out) throws IOException {
            var plain = number.toPlainString();
            out.writeNumber(plain.length() > MOST_DIGITS ? number.toString() : plain);
        }
    }

    /** A truth value. */
    record Flag(boolean flag) implements JsonValue {
        @Override
        public void write(JsonGenerator out) throws IOException {
            out.writeBoolean(flag);
        }
    }

    /** An array. */
    record Items(List<JsonValue> items) implements JsonValue {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public void write(JsonGenerator out) throws IOException {
            out.writeStartArray();
            for (var item : items) {
                item.write(out);
            }
            out.writeEndArray();
        }
    }

    /** An object, whose members keep their order. */
    record Members(Map<String, JsonValue> members) implements JsonValue {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public void write(JsonGenerator out) throws IOException {
            out.writeStartObject();
            for (var member : members.entrySet()) {
                out.writeFieldName(member.getKey());
                member.getValue().write(out);
            }
            out.writeEndObject();
        }
    }
}
