package io.github.jooqconformance.runtime.mapping;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns arrays into text and back.
 *
 * @param <T> the type of the elements, which may be arrays as well
 * @see <a href="https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO">Array input and output syntax</a>
 */
final class ArrayConverter<T> extends TextConverter<T[]> {
    private static final long serialVersionUID = 1L;

    private final TextConverter<?> element;

    ArrayConverter(Class<T[]> type, TextConverter<?> element) {
        super(type);
        this.element = element;
    }

    @Override
    String text(T[] array) {
        return textOfElements(array);
    }

    private String textOfElements(@Nullable Object[] array) {
        return Arrays.stream(array).map(this::textOfElement).collect(Collectors.joining(",", "{", "}"));
    }

    private String textOfElement(@Nullable Object value) {
        if (value == null) {
            return ArrayReader.NULL;
        }
        return value instanceof Object[] array ? textOfElements(array) : '"' + element.textOf(value) + '"';
    }

    @Override
    T[] parse(String text) {
        return toType().cast(new ArrayReader(text, element::parse).array(toType()));
    }
}
