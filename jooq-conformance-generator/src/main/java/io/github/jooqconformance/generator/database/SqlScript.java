package io.github.jooqconformance.generator.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The text of an SQL script, split into statements where psql splits it. What is wrong with a statement is left to
 * PostgreSQL to say: text that never ends is one statement.
 */
final class SqlScript {
    private static final Pattern DOLLAR_QUOTE = Pattern.compile("\\$([\\p{L}_][\\p{L}\\p{N}_]*)?\\$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");
    private static final Pattern NUMBER = Pattern.compile("[\\p{N}][\\p{L}\\p{N}_]*");
    private static final Pattern IGNORED_COMMAND = Pattern.compile("\\\\(un)?restrict\\b.*");
    private static final Pattern COMMAND = Pattern.compile("\\\\\\S*");
    private static final Pattern END_OF_COPY = Pattern.compile("^\\\\\\.\\r?$", Pattern.MULTILINE | Pattern.UNIX_LINES);

    private final String file;
    private final String text;
    private int at;
    private int countedTo;
    private int line = 1;

    /**
     * A script.
     *
     * @param file its name, for messages
     */
    SqlScript(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * The statements in order.
     *
     * @throws MigrationException at a command of psql, which only psql understands
     */
    List<SqlStatement> statements() {
        var statements = new ArrayList<SqlStatement>();
        skipToStatement();
        while (at < text.length()) {
            statements.add(statement());
            skipToStatement();
        }
        return List.copyOf(statements);
    }

    /** How many characters of white space and comments a statement starts with. */
    static int firstWord(String sql) {
        var script = new SqlScript("", sql);
        script.skipToStatement();
        return script.at;
    }

    private void skipToStatement() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ';' || Character.isWhitespace(c)) {
                at++;
            } else if (!skipComment() && !skipMatch(IGNORED_COMMAND)) {
                return;
            }
        }
    }

    private SqlStatement statement() {
        int start = at;
        int startLine = lineOf(start);
        var nesting = new StatementNesting();
        while (at < text.length() && !(text.charAt(at) == ';' && nesting.isClosed())) {
            skipToken(nesting);
        }
        var sql = text.substring(start, at).stripTrailing();
        at = Math.min(at + 1, text.length());
        return new SqlStatement(sql, startLine, nesting.isCopyFromStdin() ? Optional.of(copyData()) : Optional.empty());
    }

    private void skipToken(StatementNesting nesting) {
        char c = text.charAt(at);
        if (c == '\\') {
            throw psqlCommand();
        }
        if (skipComment() || skipMatch(NUMBER) || skipDollarQuoted() || skipWord(nesting)) {
            return;
        }
        if (c == '\'' || c == '"') {
            skipQuoted(c, false);
        } else {
            nesting.character(c);
            at++;
        }
    }

    private boolean skipComment() {
        if (text.startsWith("--", at)) {
            skipLine();
            return true;
        }
        if (!text.startsWith("/*", at)) {
            return false;
        }
        int depth = 0;
        do {
            if (text.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (text.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0 && at < text.length());
        return true;
    }

    private boolean skipDollarQuoted() {
        var quote = DOLLAR_QUOTE.matcher(text).region(at, text.length());
        if (!quote.lookingAt()) {
            return false;
        }
        int end = text.indexOf(quote.group(), quote.end());
        at = end < 0 ? text.length() : end + quote.group().length();
        return true;
    }

    private boolean skipWord(StatementNesting nesting) {
        var word = WORD.matcher(text).region(at, text.length());
        if (!word.lookingAt()) {
            return false;
        }
        at = word.end();
        if (word.group().equalsIgnoreCase("e") && text.startsWith("'", at)) {
            skipQuoted('\'', true);
        } else {
            nesting.word(word.group());
        }
        return true;
    }

    private void skipQuoted(char quote, boolean backslashEscapes) {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == quote && !text.startsWith(String.valueOf(quote), at + 1)) {
                at++;
                return;
            }
            at += c == quote || (backslashEscapes && c == '\\') ? 2 : 1;
        }
        at = text.length();
    }

    private String copyData() {
        skipLine();
        int start = Math.min(at + 1, text.length());
        var end = END_OF_COPY.matcher(text);
        if (!end.find(start)) {
            at = text.length();
            return text.substring(start);
        }
        at = end.end();
        return text.substring(start, end.start());
    }

    private void skipLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    private boolean skipMatch(Pattern pattern) {
        var match = pattern.matcher(text).region(at, text.length());
        if (!match.lookingAt()) {
            return false;
        }
        at = match.end();
        return true;
    }

    private MigrationException psqlCommand() {
        var command = COMMAND.matcher(text).region(at, text.length());
        var name = command.lookingAt() ? command.group() : "";
        return MigrationException.of(
                file,
                OptionalInt.of(lineOf(at)),
                name + " is a command of psql, which PostgreSQL does not understand. Write SQL in its place, or remove"
                        + " it.");
    }

    private int lineOf(int offset) {
        for (; countedTo < offset; countedTo++) {
            if (text.charAt(countedTo) == '\n') {
                line++;
            }
        }
        return line;
    }
}
