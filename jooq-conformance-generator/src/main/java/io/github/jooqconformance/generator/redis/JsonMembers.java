package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.json.JsonValue;
import io.github.jooqconformance.generator.json.JsonValue.Flag;
import io.github.jooqconformance.generator.json.JsonValue.Members;
import io.github.jooqconformance.generator.json.JsonValue.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The members of a JSON object, in the order in which they were put. */
final class JsonMembers {
    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    JsonMembers put(String name, JsonValue value) {
        members.put(name, value);
        return this;
    }

    JsonMembers put(String name, JsonMembers value) {
        return put(name, value.toJson());
    }

    JsonMembers put(String name, String value) {
        return put(name, new Text(value));
    }

    JsonMembers put(String name, boolean value) {
        return put(name, new Flag(value));
    }

    JsonMembers put(String name, int value) {
        return put(name, JsonValue.number(value));
    }

    JsonMembers put(String name, List<String> values) {
        return put(name, JsonValue.texts(values));
    }

    JsonMembers put(String name, SortedMap<String, String> values) {
        var texts = new TreeMap<String, JsonValue>();
        values.forEach((key, text) -> texts.put(key, new Text(text)));
        return put(name, new Members(texts));
    }

    /** Puts a flag that is false unless it is there. */
    JsonMembers flag(String name, boolean value) {
        return value ? put(name, /* value= */ true) : this;
    }

    JsonValue toJson() {
        return new Members(members);
    }
}
