package io.github.jooqconformance.generator.jsonschema;

import io.github.jooqconformance.generator.constraint.CheckedValue;
import io.github.jooqconformance.generator.constraint.Presence;
import io.github.jooqconformance.generator.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** The values that a column is limited to. */
final class Labels {
    private Labels() {}

    /** The labels, and null unless it breaks a rule: {@code enum} is about all values. */
    static JsonValue of(List<String> labels, CheckedValue value) {
        var values = new ArrayList<JsonValue>();
        labels.forEach(label -> values.add(new JsonValue.Text(label)));
        if (value.presence() != Presence.REQUIRED) {
            values.add(JsonValue.NULL);
        }
        return new JsonValue.Items(values);
    }
}
