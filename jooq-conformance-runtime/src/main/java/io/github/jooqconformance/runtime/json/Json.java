package io.github.jooqconformance.runtime.json;

import static java.util.Objects.requireNonNull;

/**
 * JSON text as a {@code json} or {@code jsonb} column holds it. Equal if the text is equal: {@code 1.0} and
 * {@code 1.00} differ, as they do in PostgreSQL's output.
 *
 * @param text the text; not checked, so that whatever a column holds can be read
 */
public record Json(String text) {
    public Json {
        requireNonNull(text, "text");
    }

    /** A value with this text. */
    public static Json of(String text) {
        return new Json(text);
    }

    /** The text itself. */
    @Override
    public String toString() {
        return text;
    }
}
