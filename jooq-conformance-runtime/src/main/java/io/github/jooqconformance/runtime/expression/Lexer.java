package io.github.jooqconformance.runtime.expression;

import static io.github.jooqconformance.runtime.expression.Token.Kind.BITS;
import static io.github.jooqconformance.runtime.expression.Token.Kind.END;
import static io.github.jooqconformance.runtime.expression.Token.Kind.NUMBER;
import static io.github.jooqconformance.runtime.expression.Token.Kind.OPERATOR;
import static io.github.jooqconformance.runtime.expression.Token.Kind.QUOTED;
import static io.github.jooqconformance.runtime.expression.Token.Kind.STRING;
import static io.github.jooqconformance.runtime.expression.Token.Kind.SYMBOL;
import static io.github.jooqconformance.runtime.expression.Token.Kind.VALUE;
import static io.github.jooqconformance.runtime.expression.Token.Kind.WORD;

import java.util.ArrayList;
import java.util.List;

/** Cuts SQL into words as PostgreSQL does with {@code standard_conforming_strings}. */
final class Lexer {
    private static final String WHITESPACE = " \t\n\r\f\u000b";
    private static final String SYMBOLS = "()[],.:;";
    private static final String OPERATOR_CHARACTERS = "+-*/<>=~!@#%^&|`?";

    /** An operator may end in a sign only if it has one of these. */
    private static final String NO_ARITHMETIC = "~!@#%^&|`?";

    /** What PostgreSQL allows; also keeps a row of a million signs from being read a million times. */
    private static final int MAX_OPERATOR = 63;

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String sql) {
        this.sql = sql;
    }

    /** The words of the text, the last of which is its end. */
    static List<Token> tokens(String sql) {
        var lexer = new Lexer(sql);
        while (lexer.skipWhitespace()) {
            lexer.token();
        }
        lexer.add(END, "", sql.length());
        return List.copyOf(lexer.tokens);
    }

    private boolean skipWhitespace() {
        while (WHITESPACE.indexOf(character(at)) >= 0) {
            at++;
        }
        return at < sql.length();
    }

    private void token() {
        var start = at;
        var c = character(at);
        if (isIdentifierStart(c)) {
            word(start);
        } else if (isDigit(c) || (c == '.' && isDigit(character(at + 1)))) {
            number(start);
        } else if (c == '\'') {
            add(STRING, quoted('\''), start);
        } else if (c == '"') {
            add(QUOTED, quoted('"'), start);
        } else if (SYMBOLS.indexOf(c) >= 0) {
            symbol(start);
        } else if (OPERATOR_CHARACTERS.indexOf(c) >= 0) {
            operator(start);
        } else {
            throw new ExpressionException("unexpected '" + c + "'", start);
        }
    }

    private void word(int start) {
        while (isIdentifierPart(character(at))) {
            at++;
        }
        var text = sql.substring(start, at);
        if (character(at) == '\'' && text.length() == 1) {
            prefixed(text, start);
        } else if (character(at) == '&' && text.equalsIgnoreCase("u") && "'\"".indexOf(character(at + 1)) >= 0) {
            throw new ExpressionException("Unicode escapes are not supported", start);
        } else {
            add(text.equals("VALUE") ? VALUE : WORD, lowerCase(text), start);
        }
    }

    /** A string with a letter before its first quote. */
    private void prefixed(String letter, int start) {
        switch (lowerCase(letter)) {
            case "e" -> add(STRING, escaped(), start);
            case "b" -> add(BITS, Numerals.bits(quoted('\''), 1, start), start);
            case "x" -> add(BITS, Numerals.bits(quoted('\''), 4, start), start);
            case "n" -> throw new ExpressionException("national strings are not supported", start);
            default -> add(WORD, lowerCase(letter), start);
        }
    }

    /** The text up to the closing quote, which it contains only doubled. */
    private String quoted(char quote) {
        var start = at;
        var text = new StringBuilder();
        do {
            var end = sql.indexOf(quote, at + 1);
            if (end < 0) {
                throw unterminated(start);
            }
            // The first of a pair of quotes is text, as is everything before it.
            text.append(sql, at == start ? at + 1 : at, end);
            at = end + 1;
        } while (character(at) == quote);
        return text.toString();
    }

    /** As {@link #quoted}, with backslash escapes. */
    private String escaped() {
        var start = at;
        var text = new StringBuilder();
        for (at++; character(at) != '\'' || character(at + 1) == '\''; at++) {
            if (at >= sql.length()) {
                throw unterminated(start);
            }
            if (character(at) == '\\') {
                at++;
                text.append(escape(character(at)));
            } else {
                // Of a pair of quotes, the second is text.
                at += character(at) == '\'' ? 1 : 0;
                text.append(character(at));
            }
        }
        at++;
        return text.toString();
    }

    private char escape(char c) {
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '\\', '\'' -> c;
            default -> throw new ExpressionException("the escape \\" + c + " is not supported", at - 1);
        };
    }

    private static ExpressionException unterminated(int start) {
        return new ExpressionException("a quote is not closed", start);
    }

    private void number(int start) {
        digits();
        if (character(at) == '.') {
            at++;
            digits();
        }
        if (lowerCase(character(at)) == 'e') {
            at += "+-".indexOf(character(at + 1)) >= 0 ? 2 : 1;
            digits();
        }
        if (isIdentifierPart(character(at)) || (!isDigit(character(at - 1)) && character(at - 1) != '.')) {
            throw new ExpressionException("not a number that is supported", start);
        }
        add(NUMBER, sql.substring(start, at), start);
    }

    private void digits() {
        while (isDigit(character(at))) {
            at++;
        }
    }

    private void symbol(int start) {
        var two = sql.startsWith("::", at) || sql.startsWith(":=", at);
        at += two ? 2 : 1;
        add(SYMBOL, sql.substring(start, at), start);
    }

    private void operator(int start) {
        while (OPERATOR_CHARACTERS.indexOf(character(at)) >= 0 && !atComment()) {
            at++;
        }
        if (at == start) {
            throw new ExpressionException("comments are not supported", start);
        }
        if (at - start > MAX_OPERATOR) {
            throw new ExpressionException("the operator is too long", start);
        }
        at = endOfOperator(start);
        var text = sql.substring(start, at);
        add(text.equals("=>") ? SYMBOL : OPERATOR, text.equals("!=") ? "<>" : text, start);
    }

    private boolean atComment() {
        return sql.startsWith("--", at) || sql.startsWith("/*", at);
    }

    private int endOfOperator(int start) {
        var end = at;
        if (sql.substring(start, end).chars().noneMatch(c -> NO_ARITHMETIC.indexOf(c) >= 0)) {
            while (end - start > 1 && "+-".indexOf(sql.charAt(end - 1)) >= 0) {
                end--;
            }
        }
        return end;
    }

    private void add(Token.Kind kind, String text, int start) {
        tokens.add(new Token(kind, text, start));
    }

    /** The character at an index, or NUL, which no text of PostgreSQL contains, after the end. */
    private char character(int index) {
        return index < sql.length() ? sql.charAt(index) : '\0';
    }

    private static boolean isIdentifierStart(char c) {
        return (lowerCase(c) >= 'a' && lowerCase(c) <= 'z') || c == '_' || c >= '\u0080';
    }

    private static boolean isIdentifierPart(char c) {
        return isIdentifierStart(c) || isDigit(c) || c == '$';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** As PostgreSQL folds identifiers: nothing but ASCII. */
    private static String lowerCase(String text) {
        var folded = new StringBuilder(text);
        for (var i = 0; i < text.length(); i++) {
            folded.setCharAt(i, lowerCase(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char lowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
