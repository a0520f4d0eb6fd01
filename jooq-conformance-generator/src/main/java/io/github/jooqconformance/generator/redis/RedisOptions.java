package io.github.jooqconformance.generator.redis;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the user wants of Redis: the options whose names start with {@code conformance.redis}. Immutable. */
public final class RedisOptions {
    private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Pattern TTL = Pattern.compile("([1-9][0-9]{0,8})([smhd]?)");

    private final String namespace;
    private final TableChoice<Storage> storages;
    private final TableChoice<Duration> ttls;
    private final List<NamePattern> excluded;
    private final List<NamePattern> searched;

    /**
     * Options as texts that {@link #problemOfNamespace} and its like find nothing wrong with.
     *
     * @param namespace what all keys begin with
     * @param storage the parts of the option {@code storage}
     * @param ttl the parts of the option {@code ttl}
     * @param excluded patterns of the columns that never go to Redis
     * @param searched patterns of the tables that have a search index
     */
    public RedisOptions(
            String namespace, List<String> storage, List<String> ttl, List<String> excluded, List<String> searched) {
        this.namespace = requireNonNull(namespace, "namespace");
        this.storages = TableChoice.of(storage, Storage::findByName);
        this.ttls = TableChoice.of(ttl, RedisOptions::findTtl);
        this.excluded = excluded.stream().map(NamePattern::new).toList();
        this.searched = searched.stream().map(NamePattern::new).toList();
    }

    /** A namespace that tells an application from all others: the root package of its generated code. */
    public static String namespaceOf(String packageName) {
        return packageName.replaceAll("[^A-Za-z0-9_.-]", "_");
    }

    /** What is wrong with the option {@code namespace}. */
    public static Optional<String> problemOfNamespace(String value) {
        return NAMESPACE.matcher(value).matches()
                ? Optional.empty()
                : Optional.of("is '" + value + "'. Write letters, digits, dots, hyphens and underscores only.");
    }

    /** What is wrong with the option {@code storage}. */
    public static Optional<String> problemOfStorage(List<String> parts) {
        return TableChoice.firstProblem(parts, Storage::findByName)
                .map(part -> "holds '" + part + "'. Write hash, string or none, or a table with an asterisk where"
                        + " needed, an equals sign and one of these: audit_*=none.");
    }

    /** What is wrong with the option {@code ttl}. */
    public static Optional<String> problemOfTtl(List<String> parts) {
        return TableChoice.firstProblem(parts, RedisOptions::findTtl)
                .map(part -> "holds '" + part + "'. Write a time such as 90s, 15m, 1h or 7d, or a table with an"
                        + " asterisk where needed, an equals sign and a time: session*=15m.");
    }

    /** What is wrong with a list of columns. */
    public static Optional<String> problemOfColumns(List<String> parts) {
        return problemOfPatterns(
                parts, NamePattern::isOfColumns, "a column. Write table.column or schema.table.column");
    }

    /** What is wrong with a list of tables. */
    public static Optional<String> problemOfTables(List<String> parts) {
        return problemOfPatterns(parts, NamePattern::isOfTables, "a table. Write table or schema.table");
    }

    private static Optional<String> problemOfPatterns(
            List<String> parts, Predicate<NamePattern> isRight, String expected) {
        return parts.stream()
                .filter(part -> !isRight.test(new NamePattern(part)))
                .findFirst()
                .map(part -> "lists '" + part + "', which is no pattern of " + expected
                        + ", with an asterisk where needed.");
    }

    private static Optional<Duration> findTtl(String text) {
        var parts = TTL.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(parts.group(1));
        return Optional.of(
                switch (parts.group(2)) {
                    case "m" -> Duration.ofMinutes(number);
                    case "h" -> Duration.ofHours(number);
                    case "d" -> Duration.ofDays(number);
                    default -> Duration.ofSeconds(number);
                });
    }

    /** What all keys begin with. */
    String namespace() {
        return namespace;
    }

    /** How rows of a table are kept. */
    Storage storage(QualifiedName table) {
        return storages.find(table).orElse(Storage.HASH);
    }

    /** How long entries of a table live. */
    Duration ttl(QualifiedName table) {
        return ttls.find(table).orElse(Duration.ofHours(1));
    }

    /** Whether a column never goes to Redis. */
    boolean isExcluded(QualifiedName table, String column) {
        return excluded.stream().anyMatch(pattern -> pattern.matches(table, column));
    }

    /** Whether a table is to have a search index. */
    boolean isSearched(QualifiedName table) {
        return searched.stream().anyMatch(pattern -> pattern.matches(table));
    }

    /**
     * The patterns that match nothing, each as a sentence: a misspelt one might put a secret into a cache.
     *
     * @param tables all tables
     */
    public List<String> unmatched(Collection<Table> tables) {
        return Stream.of(
                        unmatched("storage", storages.patterns(), pattern -> anyTable(tables, pattern)),
                        unmatched("ttl", ttls.patterns(), pattern -> anyTable(tables, pattern)),
                        unmatched("search", searched.stream(), pattern -> anyTable(tables, pattern)),
                        unmatched("exclude", excluded.stream(), pattern -> anyColumn(tables, pattern)))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<String> unmatched(
            String option, Stream<NamePattern> patterns, Predicate<NamePattern> isMatched) {
        return patterns.filter(isMatched.negate())
                .map(pattern -> "conformance.redis.%s names '%s', and there is none. Correct it, or take it out."
                        .formatted(option, pattern.text()));
    }

    private static boolean anyTable(Collection<Table> tables, NamePattern pattern) {
        return tables.stream().map(Table::name).anyMatch(pattern::matches);
    }

    private static boolean anyColumn(Collection<Table> tables, NamePattern pattern) {
        return tables.stream()
                .anyMatch(table -> table.columns().stream()
                        .map(Column::name)
                        .anyMatch(column -> pattern.matches(table.name(), column)));
    }
}
