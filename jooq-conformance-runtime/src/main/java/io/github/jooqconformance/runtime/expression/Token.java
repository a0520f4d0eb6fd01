package io.github.jooqconformance.runtime.expression;

/**
 * A word of SQL.
 *
 * @param text what it stands for: without quotes and escapes, and in lower case where case does not matter
 * @param position where it begins
 */
record Token(Kind kind, String text, int position) {
    enum Kind {
        /** A key word or an identifier without quotes. */
        WORD,
        QUOTED,
        STRING,
        /** The digits of a binary constant. */
        BITS,
        NUMBER,
        OPERATOR,
        SYMBOL,
        /** The value of a domain, which PostgreSQL prints in capitals, unlike a column of that name. */
        VALUE,
        END
    }

    private static final int EXCERPT = 40;

    boolean is(String wordOrSymbol) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(wordOrSymbol);
    }

    boolean isIdentifier() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    ExpressionException unexpected() {
        if (kind == Kind.END) {
            return new ExpressionException("it ends too early", position);
        }
        var excerpt = text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
        return new ExpressionException("unexpected '" + excerpt + "'", position);
    }
}
