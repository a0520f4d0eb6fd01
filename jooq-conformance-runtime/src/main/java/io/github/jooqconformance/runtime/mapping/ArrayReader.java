package io.github.jooqconformance.runtime.mapping;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the text of one array that PostgreSQL wrote, of elements that need no escapes, from left to right. */
final class ArrayReader {
    static final String NULL = "NULL";

    private final String text;
    private final Function<String, ?> parse;
    private int place;

    /**
     * A reader of one text.
     *
     * @param parse turns the text of an element into its value
     */
    ArrayReader(String text, Function<String, ?> parse) {
        this.text = text;
        this.parse = parse;
        // Bounds that do not start at 1 come first: [0:1]={a,b}
        this.place = Math.max(0, text.indexOf('{'));
    }

    /**
     * The array that the text is.
     *
     * @throws IllegalArgumentException if it has another number of dimensions than the type
     */
    Object array(Class<?> type) {
        requireNext('{', type);
        var elements = new ArrayList<@Nullable Object>();
        while (text.charAt(place) != '}') {
            elements.add(type.getComponentType().isArray() ? array(type.getComponentType()) : element(type));
            if (text.charAt(place) == ',') {
                place++;
            }
        }
        place++;
        return elements.toArray((Object[]) Array.newInstance(type.getComponentType(), 0));
    }

    private @Nullable Object element(Class<?> type) {
        if (text.charAt(place) == '{') {
            throw otherDimensions(type);
        }
        boolean isQuoted = text.charAt(place) == '"';
        int start = isQuoted ? place + 1 : place;
        int end = start;
        while (isQuoted ? text.charAt(end) != '"' : text.charAt(end) != ',' && text.charAt(end) != '}') {
            end++;
        }
        place = isQuoted ? end + 1 : end;
        var value = text.substring(start, end);
        return value.equals(NULL) ? null : parse.apply(value);
    }

    private void requireNext(char expected, Class<?> type) {
        if (text.charAt(place) != expected) {
            throw otherDimensions(type);
        }
        place++;
    }

    private static IllegalArgumentException otherDimensions(Class<?> type) {
        return new IllegalArgumentException("the array has other dimensions than " + type.getSimpleName()
                + ": write their number into the column's type, and generate again");
    }
}
