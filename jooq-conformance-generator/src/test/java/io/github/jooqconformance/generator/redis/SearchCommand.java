package io.github.jooqconformance.generator.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The command {@code FT.CREATE} as RediSearch 2.10 and Redis 8 read it: word by word, in any case. Maven Central has no
 * such server.
 *
 * @see <a href="https://github.com/RediSearch/RediSearch">RediSearch's parser</a>
 * @see <a href="https://github.com/RediSearch/RediSearch/issues/5177">Why the order of the options matters</a>
 */
public final class SearchCommand {
    private final List<String> words;
    private int next;

    private SearchCommand(List<String> words) {
        this.words = words;
    }

    /**
     * A field of an index.
     *
     * @param options in the order of the alphabet
     */
    public record IndexField(String name, String type, Set<String> options) {}

    /**
     * The fields of the index that a command makes.
     *
     * @throws IllegalArgumentException if Redis refuses it
     */
    public static List<IndexField> fields(List<String> command) {
        return new SearchCommand(command).read();
    }

    private List<IndexField> read() {
        require("FT.CREATE");
        var index = word();
        require("ON");
        require("HASH");
        require("PREFIX");
        require("1");
        var prefix = word();
        require("SCHEMA");
        if (index.isEmpty() || prefix.isEmpty()) {
            throw new IllegalArgumentException("An index over everything, or without a name");
        }
        var fields = new ArrayList<IndexField>();
        do {
            var field = field();
            if (fields.stream().anyMatch(other -> other.name().equals(field.name()))) {
                throw new IllegalArgumentException("Duplicate field in schema: " + field.name());
            }
            fields.add(field);
        } while (next < words.size());
        return fields;
    }

    private IndexField field() {
        var path = word();
        var name = accept("AS") ? word() : path;
        var options = new TreeSet<String>();
        var type = accept("TAG") ? "TAG" : "NUMERIC";
        if (type.equals("TAG")) {
            tagOptions(options);
        } else {
            require("NUMERIC");
            acceptAny(options, "INDEXMISSING");
        }
        // What belongs to a type is not read after these.
        while (acceptAny(options, "SORTABLE", "NOINDEX")) {
            if (options.contains("SORTABLE")) {
                acceptAny(options, "UNF");
            }
        }
        return new IndexField(name, type, options);
    }

    private void tagOptions(Set<String> options) {
        boolean isOption = true;
        while (isOption) {
            if (accept("SEPARATOR")) {
                if (word().length() != 1) {
                    throw new IllegalArgumentException("Tag separator must be a single character");
                }
            } else {
                isOption = acceptAny(options, "CASESENSITIVE", "WITHSUFFIXTRIE", "INDEXEMPTY", "INDEXMISSING");
            }
        }
    }

    private boolean acceptAny(Set<String> options, String... words) {
        for (var word : words) {
            if (accept(word)) {
                options.add(word);
                return true;
            }
        }
        return false;
    }

    private boolean accept(String word) {
        boolean isNext =
                next < words.size() && words.get(next).toUpperCase(Locale.ROOT).equals(word);
        next += isNext ? 1 : 0;
        return isNext;
    }

    private void require(String word) {
        if (!accept(word)) {
            throw new IllegalArgumentException("%s expected at word %s of %s".formatted(word, next, words));
        }
    }

    private String word() {
        if (next == words.size()) {
            throw new IllegalArgumentException("A word is missing at the end of " + words);
        }
        return words.get(next++);
    }
}
