package io.github.jooqconformance.runtime.expression;

import io.github.jooqconformance.runtime.expression.Token.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * SQL that PostgreSQL printed and that is more than an expression: the query of a view, the bounds of a partition, what
 * a trigger does. It is compared word by word; parentheses count, for every version prints the same ones.
 */
public final class QueryText {
    private static final Set<String> BEFORE_RELATION = Set.of("from", "join", "only");

    private static final Token COMMA = new Token(Kind.SYMBOL, ",", 0);

    private final List<Token> tokens;

    private QueryText(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether two texts certainly mean the same: they differ at most in white space, in quotes that an identifier does
     * not need, in key words' case, in aliases of relations, and in the relation's name before a column. The last is
     * printed in any query of a view before PostgreSQL 16, and since then only where there are several relations. Never
     * throws; what is not SQL means the same only if it is equal.
     *
     * @param respelling what the actual text spells otherwise although it means the same
     */
    public static boolean sameMeaning(String expected, String actual, Respelling respelling) {
        if (expected.equals(actual)) {
            return true;
        }
        try {
            var before = words(expected, respelling);
            var after = words(actual, respelling);
            var renamed = respelling.renamed();
            return new QueryText(before).matches(new QueryText(after), renamed)
                    || withoutAliases(before).matches(withoutAliases(after), renamed);
        } catch (ExpressionException unknown) {
            return false;
        }
    }

    /**
     * As above, for two queries whose columns stand in different orders.
     *
     * @param positions for each column of the actual query, the place of the same column in the expected one
     */
    public static boolean sameQuery(String expected, String actual, List<Integer> positions, Respelling respelling) {
        if (sameMeaning(expected, actual, respelling)) {
            return true;
        }
        try {
            var reordered = new QueryText(words(expected, respelling)).reordered(positions);
            var other = new QueryText(words(actual, respelling));
            return reordered
                    .filter(query -> query.matches(other, respelling.renamed()))
                    .isPresent();
        } catch (ExpressionException unknown) {
            return false;
        }
    }

    private static QueryText withoutAliases(List<Token> query) {
        return new QueryText(Aliases.removed(query).orElse(query));
    }

    private static List<Token> words(String sql, Respelling respelling) {
        var tokens = new ArrayList<>(Lexer.tokens(sql));
        tokens.remove(tokens.size() - 1);
        if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).is(";")) {
            tokens.remove(tokens.size() - 1);
        }
        return TextCasts.removed(tokens, respelling.relabeled());
    }

    private boolean matches(QueryText actual, Map<String, String> renamed) {
        var relations = relations();
        var actualRelations = actual.relations();
        var e = 0;
        var a = 0;
        while (e < tokens.size() && a < actual.tokens.size()) {
            var expectedQualified = isQualifier(e, relations);
            var actualQualified = actual.isQualifier(a, actualRelations);
            // First of all, because a column may be called like its table.
            e += expectedQualified && !actualQualified ? 2 : 0;
            a += actualQualified && !expectedQualified ? 2 : 0;
            if (!same(tokens.get(e), actual.tokens.get(a), renamed)) {
                return false;
            }
            var alias = aliases(e, actual, a, renamed);
            e += alias > 0 ? 3 : 1;
            a += alias < 0 ? 3 : 1;
        }
        return e == tokens.size() && a == actual.tokens.size();
    }

    private static boolean same(Token expected, Token actual, Map<String, String> renamed) {
        var sameKind = expected.kind() == actual.kind() || (expected.isIdentifier() && actual.isIdentifier());
        // In a literal, as that of a regclass, only a qualified name is told from any other text.
        var mayBeName = expected.isIdentifier()
                || (expected.kind() == Kind.STRING && expected.text().contains("."));
        return sameKind
                && (expected.text().equals(actual.text())
                        || (mayBeName && actual.text().equals(renamed.get(expected.text()))));
    }

    /**
     * Whether one of two columns that match has a name given to it that the other has by itself, because the column was
     * renamed and the result's was not: positive if it is the expected one, negative if it is the actual one.
     */
    private int aliases(int e, QueryText actual, int a, Map<String, String> renamed) {
        if (!renamed.containsKey(tokens.get(e).text())) {
            return 0;
        }
        if (isAlias(e + 1, actual.tokens.get(a)) && !actual.isWord(a + 1, "as")) {
            return 1;
        }
        return actual.isAlias(a + 1, tokens.get(e)) && !isWord(e + 1, "as") ? -1 : 0;
    }

    private boolean isAlias(int at, Token name) {
        return isWord(at, "as")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isIdentifier()
                && tokens.get(at + 1).text().equals(name.text());
    }

    /** Whether there is the name of a relation that a column follows; neither a schema nor before a function. */
    private boolean isQualifier(int at, Set<String> relations) {
        return tokens.get(at).isIdentifier()
                && relations.contains(tokens.get(at).text())
                && isWord(at + 1, ".")
                && at + 2 < tokens.size()
                && !isWord(at + 3, "(")
                && !isWord(at + 3, ".")
                && !(at > 0 && isWord(at - 1, "::"));
    }

    private boolean isWord(int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }

    private boolean isRelationNext(int at) {
        return BEFORE_RELATION.stream().anyMatch(word -> isWord(at, word));
    }

    /** The names of relations and their aliases, wherever in the query they are. */
    private Set<String> relations() {
        var names = new HashSet<String>();
        for (var i = 0; i < tokens.size(); i++) {
            // What follows a subquery, a function or its WITH ORDINALITY may be its alias; key words do no harm.
            if (isRelationNext(i) || isWord(i, ")") || isWord(i, "ordinality")) {
                addRelation(i + 1, names);
            }
        }
        return names;
    }

    private void addRelation(int start, Set<String> names) {
        var at = start;
        while (isWord(at, "(")) {
            at++;
        }
        at = isWord(at + 1, ".") ? at + 2 : at;
        for (var i = at; i < Math.min(at + 2, tokens.size()) && tokens.get(i).isIdentifier(); i++) {
            names.add(tokens.get(i).text());
        }
    }

    /** The query with the columns of its result in another order; empty if it has no single list of them. */
    private Optional<QueryText> reordered(List<Integer> positions) {
        var start = select();
        var items = start < 0 ? List.<List<Token>>of() : items(start);
        if (items.size() != positions.size()) {
            return Optional.empty();
        }
        var others = new ArrayList<>(tokens.subList(0, start));
        positions.forEach(position -> {
            others.addAll(items.get(position));
            others.add(COMMA);
        });
        others.remove(others.size() - 1);
        others.addAll(tokens.subList(others.size(), tokens.size()));
        return Optional.of(new QueryText(others));
    }

    /** Where the list of the outermost query begins; negative if there is none, or one for each operand of UNION. */
    private int select() {
        var found = -1;
        var depth = 0;
        for (var i = 0; i < tokens.size(); i++) {
            depth += depthChange(tokens.get(i));
            if (depth == 0 && (isWord(i, "union") || isWord(i, "intersect") || isWord(i, "except"))) {
                return -1;
            }
            if (depth == 0 && found < 0 && isWord(i, "select")) {
                found = i + 1;
            }
        }
        if (found < 0 || !isWord(found, "distinct")) {
            return found;
        }
        // What DISTINCT ON compares is no column, and plain DISTINCT is one word more.
        return isWord(found + 1, "on") ? -1 : found + 1;
    }

    private List<List<Token>> items(int start) {
        var items = new ArrayList<List<Token>>();
        var item = new ArrayList<Token>();
        var depth = 0;
        for (var i = start; i < tokens.size() && !(depth == 0 && isWord(i, "from")); i++) {
            depth += depthChange(tokens.get(i));
            if (depth == 0 && isWord(i, ",")) {
                items.add(List.copyOf(item));
                item.clear();
            } else {
                item.add(tokens.get(i));
            }
        }
        items.add(item);
        return items;
    }

    private static int depthChange(Token token) {
        if (token.is("(") || token.is("[")) {
            return 1;
        }
        return token.is(")") || token.is("]") ? -1 : 0;
    }
}
