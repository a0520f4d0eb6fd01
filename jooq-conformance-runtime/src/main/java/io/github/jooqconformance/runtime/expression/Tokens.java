package io.github.jooqconformance.runtime.expression;

import java.util.List;

/** The words of one expression, and how far they have been read. */
final class Tokens {
    private final List<Token> tokens;
    private int next;

    Tokens(String sql) {
        tokens = Lexer.tokens(sql);
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(next + ahead, tokens.size() - 1));
    }

    Token next() {
        var token = peek();
        next++;
        return token;
    }

    boolean at(String wordOrSymbol) {
        return peek().is(wordOrSymbol);
    }

    boolean at(Token.Kind kind) {
        return peek().kind() == kind;
    }

    /** Reads on if the next token is the given one. */
    boolean take(String wordOrSymbol) {
        var found = at(wordOrSymbol);
        if (found) {
            next++;
        }
        return found;
    }

    void expect(String wordOrSymbol) {
        if (!take(wordOrSymbol)) {
            throw peek().unexpected();
        }
    }

    Token expect(Token.Kind kind) {
        if (!at(kind)) {
            throw peek().unexpected();
        }
        return next();
    }

    /** An identifier, quoted or not, where no key word can be meant. */
    String identifier() {
        if (!peek().isIdentifier()) {
            throw peek().unexpected();
        }
        return next().text();
    }
}
