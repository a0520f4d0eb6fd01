package io.github.jooqconformance.generator.jsonschema;

import io.github.jooqconformance.generator.json.JsonValue;
import io.github.jooqconformance.generator.json.JsonValue.Items;
import io.github.jooqconformance.generator.json.JsonValue.Members;
import io.github.jooqconformance.generator.json.JsonValue.Numeral;
import io.github.jooqconformance.generator.json.JsonValue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keywords of a schema, in the order in which they were added. All of them together are demanded. */
final class Keywords {
    private final Map<String, JsonValue> keywords = new LinkedHashMap<>();
    private final List<JsonValue> further = new ArrayList<>();
    private Optional<Bound> lower = Optional.empty();

    /** Mirrored, so that it is a lower bound, too. */
    private Optional<Bound> upper = Optional.empty();

    /** Demands what a keyword says, beside what the same keyword said before. */
    Keywords add(String keyword, JsonValue value) {
        var before = keywords.putIfAbsent(keyword, value);
        if (before != null && !before.equals(value)) {
            further.add(new Members(Map.of(keyword, value)));
        }
        return this;
    }

    Keywords add(String keyword, String value) {
        return add(keyword, new Text(value));
    }

    Keywords add(String keyword, int value) {
        return add(keyword, JsonValue.number(value));
    }

    /** Demands that one of several schemas holds. */
    Keywords addAnyOf(Keywords... alternatives) {
        var schemas = new ArrayList<JsonValue>();
        for (var alternative : alternatives) {
            schemas.add(alternative.toJson());
        }
        return add("anyOf", new Items(schemas));
    }

    /** Demands what other keywords demand. */
    Keywords addAll(Keywords others) {
        others.toJson().members().forEach(this::add);
        return this;
    }

    /** Lists texts, if there are any. */
    Keywords addTexts(String keyword, List<String> texts) {
        return texts.isEmpty() ? this : add(keyword, JsonValue.texts(texts));
    }

    /** Demands that numbers are not below a bound. */
    Keywords above(Bound bound) {
        lower = Bound.tighter(lower, bound);
        return this;
    }

    /** Demands that numbers are not above a bound. */
    Keywords below(Bound bound) {
        upper = Bound.tighter(upper, bound.mirrored());
        return this;
    }

    /** The schema. */
    Members toJson() {
        var all = new LinkedHashMap<>(keywords);
        lower.ifPresent(
                bound -> all.put(bound.isInclusive() ? "minimum" : "exclusiveMinimum", new Numeral(bound.value())));
        upper.map(Bound::mirrored)
                .ifPresent(bound ->
                        all.put(bound.isInclusive() ? "maximum" : "exclusiveMaximum", new Numeral(bound.value())));
        if (!further.isEmpty()) {
            all.put("allOf", new Items(further));
        }
        return new Members(all);
    }
}
