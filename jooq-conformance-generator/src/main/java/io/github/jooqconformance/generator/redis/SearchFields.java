package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.redis.SearchField.Kind;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which columns a search index has, and how they are searched. */
final class SearchFields {
    private static final Set<String> ALWAYS = Set.of("boolean", "enum", "uuid");

    /** What {@code FT.CREATE} takes, in any case, for an option of the field before it, and never for a name. */
    private static final Set<String> OPTIONS = Set.of(
            "CASESENSITIVE", "INDEXEMPTY", "INDEXMISSING", "NOINDEX", "SEPARATOR", "SORTABLE", "UNF", "WITHSUFFIXTRIE");

    private SearchFields() {}

    /**
     * The fields for columns by which PostgreSQL finds rows, or which have few values; the primary key is in the keys
     * already.
     */
    static List<SearchField> of(Table table, List<RedisField> fields) {
        Set<String> primaryKey = table.constraints().primaryKey().stream()
                .flatMap(key -> key.columns().stream())
                .collect(Collectors.toSet());
        Set<String> references = table.constraints().foreignKeys().stream()
                .flatMap(key -> key.columns().stream())
                .collect(Collectors.toSet());
        return fields.stream()
                .filter(field -> !OPTIONS.contains(field.name().toUpperCase(Locale.ROOT)))
                .filter(field -> references.contains(field.name())
                        || ((field.isIndexed() || ALWAYS.contains(field.type().type()))
                                && !primaryKey.contains(field.name())))
                .flatMap(field ->
                        kind(field.type())
                                .map(kind -> new SearchField(field.name(), kind, field.isNullable()))
                                .stream())
                .toList();
    }

    /**
     * How values are searched. As numbers, Redis would take neighbours above 2^53 for equal, and refuse a whole entry
     * for NaN.
     */
    private static Optional<Kind> kind(FieldType type) {
        return switch (type.type()) {
            case "int16", "int32" -> Optional.of(Kind.NUMBER);
            case "date", "time", "timestamp", "timestamptz" -> Optional.of(Kind.TIME);
            case "decimal" -> Optional.of(Kind.DECIMAL);
            case "int64", "boolean", "enum", "uuid", "inet" -> Optional.of(Kind.TAG);
            case "string" -> Optional.of(Kind.SORTED_TAG);
            default -> Optional.empty();
        };
    }
}
