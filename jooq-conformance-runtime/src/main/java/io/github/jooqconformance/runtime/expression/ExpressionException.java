package io.github.jooqconformance.runtime.expression;

/** A text is not an expression that this package knows. It may still be one that PostgreSQL understands. */
public final class ExpressionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int position;

    ExpressionException(String problem, int position) {
        super("Cannot read the SQL expression at character " + (position + 1) + ": " + problem);
        this.position = position;
    }

    /** Where in the text the trouble begins; 0 is the first character. */
    public int position() {
        return position;
    }
}
