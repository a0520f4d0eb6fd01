package io.github.jooqconformance.runtime.sources;

import java.util.ArrayList;
import java.util.List;

/** Takes SQL apart, without comments and without what is in strings. Never fails; of an open string, all is string. */
final class SqlScanner {
    private final String sql;
    private final List<SqlToken> tokens = new ArrayList<>();
    private int position;
    private int line = 1;

    private SqlScanner(String sql) {
        this.sql = sql;
    }

    static List<SqlToken> tokens(String sql) {
        var scanner = new SqlScanner(sql);
        while (scanner.position < sql.length()) {
            scanner.scan();
        }
        return scanner.tokens;
    }

    private void scan() {
        var character = sql.charAt(position);
        if (sql.startsWith("--", position)) {
            advance(orEnd(sql.indexOf('\n', position)));
        } else if (sql.startsWith("/*", position)) {
            advance(endOfComment());
        } else if (character == '\'') {
            add(SqlToken.Kind.STRING, endOfQuoted('\''));
        } else if (character == '"') {
            add(SqlToken.Kind.QUOTED, endOfQuoted('"'));
        } else if (character == '$' && endOfDollarQuoted() > position) {
            add(SqlToken.Kind.STRING, endOfDollarQuoted());
        } else if (Character.isUnicodeIdentifierStart(character) || character == '_') {
            add(SqlToken.Kind.WORD, endOfWord());
        } else if (Character.isWhitespace(character)) {
            advance(position + 1);
        } else {
            add(SqlToken.Kind.SIGN, position + 1);
        }
    }

    private void add(SqlToken.Kind kind, int end) {
        var text = sql.substring(position, end);
        tokens.add(
                switch (kind) {
                    case WORD -> SqlToken.word(text, line);
                    case QUOTED -> new SqlToken(unquoted(text), kind, line);
                    case STRING -> new SqlToken("", kind, line);
                    case SIGN -> new SqlToken(text, kind, line);
                });
        advance(end);
    }

    private static String unquoted(String text) {
        return text.substring(1, Math.max(1, text.length() - 1)).replace("\"\"", "\"");
    }

    private void advance(int end) {
        for (; position < end; position++) {
            if (sql.charAt(position) == '\n') {
                line++;
            }
        }
    }

    private int orEnd(int found) {
        return found < 0 ? sql.length() : found;
    }

    /** PostgreSQL's comments nest. */
    private int endOfComment() {
        var depth = 1;
        var end = position + 2;
        while (depth > 0 && end < sql.length()) {
            if (sql.startsWith("/*", end) || sql.startsWith("*/", end)) {
                depth += sql.charAt(end) == '/' ? 1 : -1;
                end++;
            }
            end++;
        }
        return Math.min(end, sql.length());
    }

    private int endOfQuoted(char quote) {
        var end = position + 1;
        while (end < sql.length()) {
            if (sql.charAt(end) == quote) {
                if (end + 1 == sql.length() || sql.charAt(end + 1) != quote) {
                    return end + 1;
                }
                end++;
            }
            end++;
        }
        return sql.length();
    }

    /** Where a string in dollar quotes ends; the position itself, if none begins here. */
    private int endOfDollarQuoted() {
        var end = position + 1;
        while (end < sql.length() && (Character.isLetterOrDigit(sql.charAt(end)) || sql.charAt(end) == '_')) {
            end++;
        }
        if (end >= sql.length() || sql.charAt(end) != '$') {
            return position;
        }
        var tag = sql.substring(position, end + 1);
        var closing = sql.indexOf(tag, end + 1);
        return closing < 0 ? sql.length() : closing + tag.length();
    }

    private int endOfWord() {
        var end = position;
        while (end < sql.length() && (Character.isUnicodeIdentifierPart(sql.charAt(end)) || sql.charAt(end) == '$')) {
            end++;
        }
        return end;
    }
}
