package io.github.jooqconformance.runtime.redis;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jooqconformance.runtime.redis.Defect.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an entry, whatever it holds: no entry makes it fail. Generated code takes the values in the order of the
 * fields, and makes a row of them.
 */
public final class EntryReader {
    private final Fields fields;
    private final @Nullable Object[] values;
    private final List<Defect> defects = new ArrayList<>();
    private boolean isAbsent;
    private int next;

    private EntryReader(Fields fields) {
        this.fields = fields;
        this.values = new Object[fields.size()];
    }

    /**
     * Reads a hash.
     *
     * @param entry its fields as {@code HGETALL} returns them; none if there is no entry
     */
    public static EntryReader ofHash(Fields fields, Map<byte[], byte[]> entry) {
        var reader = new EntryReader(fields);
        reader.isAbsent = entry.isEmpty();
        entry.forEach((name, value) -> fields.findPlace(name)
                .ifPresentOrElse(
                        place -> reader.decode(place, value),
                        () -> reader.unexpected(new String(name, StandardCharsets.UTF_8))));
        return reader.complete();
    }

    /**
     * Reads a hash.
     *
     * @param entry the values as {@code HMGET} returns them for {@link Fields#names()}: null for an absent field
     */
    public static EntryReader ofValues(Fields fields, List<byte @Nullable []> entry) {
        if (entry.size() != fields.size()) {
            throw new IllegalArgumentException(
                    "There are %d values for %d fields".formatted(entry.size(), fields.size()));
        }
        var reader = new EntryReader(fields);
        reader.isAbsent = true;
        for (int place = 0; place < fields.size(); place++) {
            var value = entry.get(place);
            if (value != null) {
                reader.isAbsent = false;
                reader.decode(place, value);
            }
        }
        return reader.complete();
    }

    /**
     * Reads a JSON object.
     *
     * @param entry its text in UTF-8; null if there is no entry
     */
    public static EntryReader ofJson(Fields fields, byte @Nullable [] entry) {
        var reader = new EntryReader(fields);
        if (entry == null) {
            reader.isAbsent = true;
            return reader;
        }
        try (var in = JsonText.parser(entry)) {
            in.nextToken();
            reader.members(in);
            JsonText.requireEnd(in);
        } catch (IOException e) {
            return reader.noEntry("is no JSON");
        } catch (MalformedValueException e) {
            return reader.noEntry(String.valueOf(e.getMessage()));
        }
        return reader.complete();
    }

    /** Reads the JSON object that a parser stands at, to its end. */
    static EntryReader ofMembers(Fields fields, JsonParser in) throws IOException, MalformedValueException {
        var reader = new EntryReader(fields);
        reader.members(in);
        return reader.complete();
    }

    private void members(JsonParser in) throws IOException, MalformedValueException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            in.skipChildren();
            throw new MalformedValueException("is no JSON object");
        }
        while (in.nextToken() != JsonToken.END_OBJECT) {
            var name = in.currentName();
            var place = fields.findPlace(name);
            in.nextToken();
            if (place.isPresent()) {
                read(place.getAsInt(), in);
            } else {
                in.skipChildren();
                unexpected(name);
            }
        }
    }

    private void read(int place, JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        try {
            values[place] = fields.get(place).codec().read(in);
        } catch (MalformedValueException e) {
            malformed(place, e);
        }
    }

    private void decode(int place, byte[] value) {
        try {
            values[place] = fields.get(place).codec().decode(value);
        } catch (MalformedValueException e) {
            malformed(place, e);
        }
    }

    private void malformed(int place, MalformedValueException e) {
        defects.add(new Defect(Kind.MALFORMED, fields.get(place).name(), String.valueOf(e.getMessage())));
    }

    private void unexpected(String name) {
        defects.add(new Defect(Kind.UNEXPECTED, name, "is no field of this table"));
    }

    private EntryReader noEntry(String text) {
        defects.clear();
        defects.add(new Defect(Kind.NO_ENTRY, "", text));
        return this;
    }

    private EntryReader complete() {
        for (int place = 0; place < values.length && !isAbsent; place++) {
            var field = fields.get(place);
            if (field.isRequired() && values[place] == null && !isMalformed(field.name())) {
                defects.add(new Defect(Kind.MISSING, field.name(), "is missing"));
            }
        }
        return this;
    }

    private boolean isMalformed(String name) {
        return defects.stream()
                .anyMatch(defect ->
                        defect.kind() == Kind.MALFORMED && defect.field().equals(name));
    }

    /**
     * The value of the next field; null if it is absent, or malformed.
     *
     * @param field the next in the order of the fields
     */
    @SuppressWarnings("unchecked") // The codec of this very field made the value.
    public <T> @Nullable T next(Field<T> field) {
        if (fields.get(next) != field) {
            throw new IllegalStateException(
                    "The next field is %s, not %s".formatted(fields.get(next).name(), field.name()));
        }
        return (T) values[next++];
    }

    /**
     * What came of it.
     *
     * @param row the row that was made of the values; dropped if the entry is absent or broken
     */
    public <R> Decoded<R> decoded(R row) {
        var isRow = !isAbsent && defects.stream().noneMatch(Defect::isFatal);
        return new Decoded<>(isRow ? Optional.of(row) : Optional.empty(), defects);
    }
}
