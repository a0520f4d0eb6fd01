package io.github.jooqconformance.runtime.policy;

import io.github.jooqconformance.runtime.spelling.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** An object of a file, of whose fields is asked by name; what is wrong with them is told. */
final class Fields {
    private final Place place;
    /** Empty if there is no object, of which there is no more to be said. */
    private final Optional<Map<String, Json>> values;

    private final Problems problems;

    private Fields(Place place, Optional<Map<String, Json>> values, Problems problems) {
        this.place = place;
        this.values = values;
        this.problems = problems;
    }

    /** The fields of an object that has no others than these; none if the value is no object. */
    static Fields of(Json json, List<String> names, Problems problems) {
        var values = json.fields();
        if (values.isEmpty()) {
            problems.add(json.place(), "Here has to be an object, not " + json.description() + ".");
        }
        values.orElse(Map.of()).forEach((name, value) -> {
            if (!names.contains(name)) {
                problems.add(value.place(), "There is no such field." + suggestion(name, names));
            }
        });
        return new Fields(json.place(), values, problems);
    }

    private static String suggestion(String word, List<String> words) {
        return Spelling.findNearest(word, words)
                        .map(nearest -> " Did you mean " + nearest + "?")
                        .orElse("")
                + " Allowed: " + String.join(", ", words) + ".";
    }

    /**
     * The value of a field that may be missing.
     *
     * @param reader makes the value of a string, or throws an {@link IllegalArgumentException} that says what is wrong
     */
    <T> Optional<T> find(String name, Function<String, T> reader) {
        return findValue(name).flatMap(json -> {
            var text = json.text();
            if (text.isEmpty()) {
                problems.add(json.place(), "Here has to be a string, not " + json.description() + ".");
            }
            return text.flatMap(value -> attempt(json.place(), () -> reader.apply(value)));
        });
    }

    private Optional<Json> findValue(String name) {
        return values.map(fields -> fields.get(name));
    }

    /**
     * What is made of the object as a whole; empty if that throws an {@link IllegalArgumentException}, which is told.
     */
    <T> Optional<T> check(Supplier<T> maker) {
        return attempt(place, maker);
    }

    private <T> Optional<T> attempt(Place where, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            problems.add(where, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The value of a field that has to be there; empty only if there is a problem. */
    <T> Optional<T> require(String name, Function<String, T> reader) {
        requireField(name);
        return find(name, reader);
    }

    /** The value of a field that has to be there, and may be null. */
    Optional<String> requireNullable(String name) {
        requireField(name);
        return findValue(name).filter(Json::isNull).isPresent() ? Optional.empty() : find(name, Function.identity());
    }

    /** Tells the problem unless at least one of the fields is there. */
    void requireAny(List<String> names, String problem) {
        if (values.filter(fields -> names.stream().noneMatch(fields::containsKey))
                .isPresent()) {
            problems.add(place, problem);
        }
    }

    private void requireField(String name) {
        requireAny(List.of(name), "The field " + name + " is missing.");
    }

    /** The elements of a field that is a list; none if it is missing. */
    List<Json> elements(String name) {
        return findValue(name)
                .map(json -> json.elements().orElseGet(() -> {
                    problems.add(json.place(), "Here has to be a list, not " + json.description() + ".");
                    return List.of();
                }))
                .orElse(List.of());
    }

    /** A reader of the constants of an enum, which files have in lower case. */
    static <E extends Enum<E>> Function<String, E> constant(Class<E> type) {
        var words = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        return text -> {
            var index = words.indexOf(text);
            if (index < 0) {
                throw new IllegalArgumentException("\"" + text + "\" means nothing here." + suggestion(text, words));
            }
            return type.getEnumConstants()[index];
        };
    }
}
