package io.github.jooqconformance.runtime.mapping;

import io.github.jooqconformance.runtime.value.Range;
import io.github.jooqconformance.runtime.value.Range.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the text of one range or multirange that PostgreSQL wrote, from left to right. */
final class RangeReader {
    private static final String EMPTY = "empty";

    private final String text;
    private int place;

    RangeReader(String text) {
        this.text = text;
    }

    /** The range that the text is. */
    <T> Range<T> onlyRange(Function<String, T> parse) {
        var range = range(parse);
        requireEnd();
        return range;
    }

    /** The multirange that the text is. */
    <T> List<Range<T>> onlyRanges(Function<String, T> parse) {
        var ranges = ranges(parse);
        requireEnd();
        return ranges;
    }

    private <T> Range<T> range(Function<String, T> parse) {
        if (text.startsWith(EMPTY, place)) {
            place += EMPTY.length();
            return Range.empty();
        }
        boolean isLowerIncluded = next("[(") == '[';
        var lower = bound(parse);
        next(",");
        var upper = bound(parse);
        return new Range<>(lower, upper, Bounds.of(isLowerIncluded, next(")]") == ']'));
    }

    private <T> List<Range<T>> ranges(Function<String, T> parse) {
        var ranges = new ArrayList<Range<T>>();
        next("{");
        while (peek() != '}') {
            ranges.add(range(parse));
            if (peek() == ',') {
                place++;
            }
        }
        next("}");
        return ranges;
    }

    /** The bound at this place; null if none is there. */
    private <T> @Nullable T bound(Function<String, T> parse) {
        if (",)]".indexOf(peek()) >= 0) {
            return null;
        }
        var bound = new StringBuilder();
        boolean isQuoted = false;
        while (isQuoted || ",)]".indexOf(peek()) < 0) {
            char character = next();
            if (character == '\\') {
                bound.append(next());
            } else if (character != '"') {
                bound.append(character);
            } else if (isQuoted && peek() == '"') {
                // A quote that is doubled stands for itself.
                bound.append(next());
            } else {
                isQuoted = !isQuoted;
            }
        }
        return parse.apply(bound.toString());
    }

    private char peek() {
        if (place == text.length()) {
            throw malformed();
        }
        return text.charAt(place);
    }

    private void requireEnd() {
        if (place < text.length()) {
            throw malformed();
        }
    }

    private IllegalArgumentException malformed() {
        return new IllegalArgumentException("not the text of a range: " + text);
    }

    private char next() {
        char character = peek();
        place++;
        return character;
    }

    private char next(String expected) {
        char character = next();
        if (expected.indexOf(character) < 0) {
            throw malformed();
        }
        return character;
    }
}
