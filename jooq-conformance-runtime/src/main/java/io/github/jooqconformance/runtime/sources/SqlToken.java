package io.github.jooqconformance.runtime.sources;

import java.util.Locale;

/**
 * A word, quoted name, string or sign of SQL.
 *
 * @param text a word in lower case, a quoted name without quotes, a sign as it is; empty for a string
 * @param kind which of them it is
 * @param line the number of its line, from 1
 */
record SqlToken(String text, Kind kind, int line) {
    /** The kinds of token that matter here. */
    enum Kind {
        WORD,
        QUOTED,
        STRING,
        SIGN
    }

    static SqlToken word(String text, int line) {
        return new SqlToken(text.toLowerCase(Locale.ROOT), Kind.WORD, line);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    boolean is(String word) {
        return kind != Kind.QUOTED && kind != Kind.STRING && text.equals(word);
    }
}
