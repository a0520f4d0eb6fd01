package io.github.jooqconformance.runtime.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that a query gives to the relations that it reads. Without them it means the same, as long as it is a
 * single SELECT that reads each relation once.
 */
final class Aliases {
    private static final Set<String> AFTER_RELATION = Set.of(
            "where",
            "join",
            "left",
            "right",
            "full",
            "inner",
            "cross",
            "on",
            "group",
            "order",
            "limit",
            "having",
            "window",
            "union",
            "except",
            "intersect",
            "tablesample",
            "natural",
            "using",
            "offset",
            "fetch",
            "for");

    private final List<Token> tokens;

    /** The relations' own names by their aliases. */
    private final Map<String, Token> relations = new HashMap<>();

    /** Where the aliases are given. */
    private final Set<Integer> places = new HashSet<>();

    private Aliases(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The query without aliases; empty if it would be another one. */
    static Optional<List<Token>> removed(List<Token> query) {
        var aliases = new Aliases(query);
        return aliases.areFound() ? Optional.of(aliases.removed()) : Optional.empty();
    }

    private boolean areFound() {
        var names = new HashSet<String>();
        var schemas = new HashSet<String>();
        var selects = 0;
        var depth = 0;
        for (var i = 0; i < tokens.size(); i++) {
            depth += is(i, "(") ? 1 : is(i, ")") ? -1 : 0;
            selects += is(i, "select") ? 1 : 0;
            // Other words FROM are those of EXTRACT and its like, which are within parentheses.
            if (is(i, "join") || (is(i, "from") && depth == 0)) {
                var name = nameAfter(i);
                if (name < 0 || !names.add(tokens.get(name).text()) || !findAlias(name + 1)) {
                    return false;
                }
                schemas.add(tokens.get(name - 2).text());
            }
        }
        return selects == 1
                && relations.keySet().stream().noneMatch(alias -> names.contains(alias) || schemas.contains(alias));
    }

    /** Where the name of the relation is, after its schema; negative for what is no relation, or one of a list. */
    private int nameAfter(int at) {
        var schema = at + 1;
        while (is(schema, "(")) {
            schema++;
        }
        var name = schema + 2;
        var isRelation = is(schema + 1, ".") && name < tokens.size() && !is(name + 1, "(");
        return isRelation && !is(name + 1, ",") && !is(name + 2, ",") ? name : -1;
    }

    /** Takes note of the alias, if there is one; false if it renames the columns as well. */
    private boolean findAlias(int at) {
        if (at < tokens.size()
                && tokens.get(at).isIdentifier()
                && AFTER_RELATION.stream().noneMatch(word -> is(at, word))) {
            relations.put(tokens.get(at).text(), tokens.get(at - 1));
            places.add(at);
        }
        return !(places.contains(at) && is(at + 1, "("));
    }

    private List<Token> removed() {
        var plain = new ArrayList<Token>();
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var isQualifier = token.isIdentifier() && is(i + 1, ".") && !is(i - 1, ".");
            if (!places.contains(i)) {
                plain.add(isQualifier ? relations.getOrDefault(token.text(), token) : token);
            }
        }
        return List.copyOf(plain);
    }

    private boolean is(int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
    }
}
