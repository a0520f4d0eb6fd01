package io.github.jooqconformance.runtime.sources;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks through the tokens of one statement. */
final class Statement {
    private static final SqlToken END = new SqlToken("", SqlToken.Kind.SIGN, 1);

    private final List<SqlToken> tokens;
    private int next;

    Statement(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    boolean isAtEnd() {
        return next >= tokens.size();
    }

    SqlToken peek() {
        return isAtEnd() ? END : tokens.get(next);
    }

    SqlToken take() {
        var token = peek();
        next++;
        return token;
    }

    /** Takes all of these words, if they are next in this order. */
    boolean skip(String... words) {
        for (var i = 0; i < words.length; i++) {
            if (next + i >= tokens.size() || !tokens.get(next + i).is(words[i])) {
                return false;
            }
        }
        next += words.length;
        return true;
    }

    /** Takes words as long as they are among these. */
    void skipAny(Set<String> words) {
        while (peek().kind() == SqlToken.Kind.WORD && words.contains(peek().text())) {
            next++;
        }
    }

    void skipExistence() {
        if (!skip("if", "not", "exists")) {
            skip("if", "exists");
        }
    }

    /** Takes names that are joined by dots. */
    List<String> takeNames() {
        var names = new ArrayList<String>();
        while (peek().isName()) {
            names.add(take().text());
            if (!skip(".")) {
                break;
            }
        }
        return names;
    }

    /** Takes a name with or without its schema. */
    Optional<QualifiedName> takeName(String schema) {
        return qualified(takeNames(), schema);
    }

    /** The object that the last one or two names stand for. */
    static Optional<QualifiedName> qualified(List<String> names, String schema) {
        var last = names.size() - 1;
        return last < 0
                ? Optional.empty()
                : Optional.of(new QualifiedName(last == 0 ? schema : names.get(last - 1), names.get(last)));
    }

    /** Goes on behind the next comma that is in no parentheses; to the end, if there is none or the list closes. */
    void skipItem() {
        var depth = 0;
        while (!isAtEnd()) {
            var token = take();
            if (token.is("(")) {
                depth++;
            } else if (token.is(")") && --depth < 0) {
                next = tokens.size();
            } else if (token.is(",") && depth == 0) {
                return;
            }
        }
    }
}
