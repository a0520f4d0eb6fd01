package io.github.jooqconformance.generator.database;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One statement of a script.
 *
 * @param sql the text, without the semicolon; may start with comments
 * @param line the line of the script, from 1, of its first word
 * @param copyData the rows that follow a {@code COPY … FROM stdin}
 */
record SqlStatement(String sql, int line, Optional<String> copyData) {
    /** The line of the script at a position in the statement that PostgreSQL gives, in characters from 1. */
    int lineOf(OptionalInt position) {
        if (position.isEmpty() || position.getAsInt() > sql.codePointCount(0, sql.length()) + 1) {
            return line;
        }
        int firstWord = SqlScript.firstWord(sql);
        int end = sql.offsetByCodePoints(0, position.getAsInt() - 1);
        return line
                + (int) sql.substring(firstWord, Math.max(firstWord, end))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
