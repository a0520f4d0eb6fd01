package io.github.jooqconformance.runtime.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A {@code jsonb} value with PostgreSQL's operators. Immutable.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-json.html">JSON functions</a>
 */
public final class PgJson {
    /** What C takes for a number. */
    private static final Pattern INDEX = Pattern.compile("[ \\t\\n\\x0B\\f\\r]*([+-]?[0-9]+)");

    /** A map of keys to values, a list, a string, a number, a boolean, or {@link #NULL}. */
    private final Object value;

    /** JSON's null. */
    static final Object NULL = new Object();

    private PgJson(Object value) {
        this.value = value;
    }

    /** The value that a text is; the text has to be one that {@link Pg#isJsonb(String)} accepts. */
    public static PgJson parse(String text) {
        return new PgJson(new JsonReader(text).read());
    }

    private static @Nullable PgJson ofNullable(@Nullable Object value) {
        return value == null ? null : new PgJson(value);
    }

    /** {@code value ? key}: whether that is a key of the object, or a string of the array. */
    public boolean has(String key) {
        if (value instanceof Map<?, ?> object) {
            return object.containsKey(key);
        }
        return value instanceof List<?> array ? array.contains(key) : value.equals(key);
    }

    /** {@code value ?| keys}. */
    public boolean hasAny(List<String> keys) {
        return keys.stream().anyMatch(this::has);
    }

    /** {@code value ?& keys}. */
    public boolean hasAll(List<String> keys) {
        return keys.stream().allMatch(this::has);
    }

    /** {@code value -> key}; null if there is none. */
    public @Nullable PgJson get(String key) {
        return value instanceof Map<?, ?> object ? ofNullable(object.get(key)) : null;
    }

    /** {@code value -> index}, counted from 0, or from the end as -1; null if there is none. */
    public @Nullable PgJson get(int index) {
        if (!(value instanceof List<?> array)) {
            // PostgreSQL takes a value that is in no array for an array of that one value.
            return isScalar(value) && (index == 0 || index == -1) ? this : null;
        }
        int place = index < 0 ? array.size() + index : index;
        return place < 0 || place >= array.size() ? null : ofNullable(array.get(place));
    }

    /** {@code value ->> key}; null if there is none, and of JSON's null. */
    public @Nullable String text(String key) {
        return text(get(key));
    }

    /** {@code value ->> index}; null if there is none, and of JSON's null. */
    public @Nullable String text(int index) {
        return text(get(index));
    }

    /** {@code value #> path}; null if it leads nowhere. A step into an array has to be a number. */
    public @Nullable PgJson get(List<String> path) {
        var found = this;
        for (var step : path) {
            var next = found.step(step);
            if (next == null) {
                return null;
            }
            found = next;
        }
        return found;
    }

    private @Nullable PgJson step(String step) {
        if (!(value instanceof List<?>)) {
            return get(step);
        }
        var index = INDEX.matcher(step);
        if (!index.matches()) {
            return null;
        }
        var number = new BigInteger(index.group(1));
        return number.bitLength() < Integer.SIZE ? get(number.intValue()) : null;
    }

    /** {@code value #>> path}; null if it leads nowhere, or to JSON's null. */
    public @Nullable String text(List<String> path) {
        return text(get(path));
    }

    private static @Nullable String text(@Nullable PgJson json) {
        if (json == null || json.value == NULL) {
            return null;
        }
        return json.value instanceof String string ? string : json.toString();
    }

    /** {@code jsonb_typeof(value)}. */
    public String type() {
        if (value instanceof Map) {
            return "object";
        }
        if (value instanceof List) {
            return "array";
        }
        if (value instanceof String) {
            return "string";
        }
        return value == NULL ? "null" : value instanceof Boolean ? "boolean" : "number";
    }

    /** Whether {@code jsonb_array_length} can tell the length. If not, that is an error (22023). */
    public boolean isArray() {
        return value instanceof List;
    }

    /** {@code jsonb_array_length(value)} of an array; 0 of anything else. */
    public int length() {
        return value instanceof List<?> array ? array.size() : 0;
    }

    /** Whether the value is neither an object nor an array, of which nothing can be taken. */
    public boolean isScalar() {
        return isScalar(value);
    }

    /** {@code value - key}: without that key of an object, or strings like it in an array. */
    public PgJson without(String key) {
        return without(List.of(key));
    }

    /** {@code value - keys}. */
    public PgJson without(List<String> keys) {
        if (value instanceof Map<?, ?> object) {
            var rest = new LinkedHashMap<Object, Object>(object);
            rest.keySet().removeAll(keys);
            return new PgJson(rest);
        }
        if (value instanceof List<?> array) {
            return new PgJson(
                    array.stream().filter(element -> !keys.contains(element)).toList());
        }
        return this;
    }

    /** {@code value @> other}. */
    public boolean contains(PgJson other) {
        // An array contains a value that is not in an array as if it were, and only here.
        return (value instanceof List<?> array && isScalar(other.value))
                ? array.stream().anyMatch(element -> isEqual(element, other.value))
                : contains(value, other.value);
    }

    private static boolean contains(Object value, Object other) {
        if (value instanceof Map<?, ?> object && other instanceof Map<?, ?> part) {
            return part.entrySet().stream().allMatch(entry -> {
                var found = object.get(entry.getKey());
                return found != null && contains(found, entry.getValue());
            });
        }
        if (value instanceof List<?> array && other instanceof List<?> parts) {
            return parts.stream().allMatch(part -> array.stream().anyMatch(element -> contains(element, part)));
        }
        return isScalar(value) && isEqual(value, other);
    }

    private static boolean isScalar(Object value) {
        return !(value instanceof Map) && !(value instanceof List);
    }

    private static boolean isEqual(Object one, Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal that) {
            return number.compareTo(that) == 0;
        }
        if (one instanceof Map<?, ?> object && other instanceof Map<?, ?> that) {
            return object.size() == that.size()
                    && object.entrySet().stream().allMatch(entry -> {
                        var found = that.get(entry.getKey());
                        return found != null && isEqual(entry.getValue(), found);
                    });
        }
        if (one instanceof List<?> array && other instanceof List<?> that) {
            for (int i = 0; i < array.size() && array.size() == that.size(); i++) {
                if (!isEqual(array.get(i), that.get(i))) {
                    return false;
                }
            }
            return array.size() == that.size();
        }
        return one.equals(other);
    }

    /** Whether {@code jsonb}'s {@code =} holds: numbers are equal whatever their scale. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PgJson that && isEqual(value, that.value);
    }

    @Override
    public int hashCode() {
        return type().hashCode();
    }

    /** The text of the value, as PostgreSQL prints {@code jsonb}. */
    @Override
    public String toString() {
        return JsonPrinter.print(value);
    }
}
