package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.Part;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The catalogs that the connecting role may not read, each with an empty relation that stands for it: so every query
 * still works, and what it cannot tell is known to be unknown.
 */
final class UnreadableCatalogs {
    /** All catalogs are readable, which is how servers are set up. */
    static final UnreadableCatalogs NONE = new UnreadableCatalogs(Map.of());

    /** What is lost with a catalog alone, although the queries that read it tell more. */
    private static final Map<String, Part> OPTIONAL = Map.of(
            "pg_description", Part.COMMENTS,
            "pg_attrdef", Part.DEFAULTS,
            "pg_rewrite", Part.VIEW_QUERIES,
            "pg_inherits", Part.PARTITIONING,
            "pg_enum", Part.ENUM_LABELS,
            "pg_range", Part.RANGES,
            "pg_proc", Part.RANGES,
            "pg_opclass", Part.RANGES,
            "pg_roles", Part.MEMBERSHIPS);

    private final Map<String, String> standIns;

    private UnreadableCatalogs(Map<String, String> standIns) {
        this.standIns = standIns;
    }

    /** Reads the answer to {@link CatalogQuery#STAND_INS}. */
    static UnreadableCatalogs of(CatalogRow row) throws SQLException {
        var standIns = new TreeMap<String, String>();
        while (row.next()) {
            standIns.put(row.text("name"), row.text("stand_in"));
        }
        return new UnreadableCatalogs(standIns);
    }

    /** The query with nothing in it that the role may not read. */
    String sql(CatalogQuery query) {
        var sql = query.sql();
        for (var catalog : standIns.entrySet()) {
            var use = Pattern.compile("\\b(from|join) pg_catalog\\." + catalog.getKey() + "\\b");
            sql = use.matcher(sql).replaceAll("$1 " + Matcher.quoteReplacement(catalog.getValue()));
        }
        return sql;
    }

    /** What the reading will not tell. */
    Set<Part> unknown() {
        var unknown = EnumSet.noneOf(Part.class);
        for (var query : CatalogQuery.READING) {
            for (var catalog : query.catalogs()) {
                if (standIns.containsKey(catalog)) {
                    unknown.addAll(lost(query, catalog));
                }
            }
        }
        return unknown;
    }

    private static Set<Part> lost(CatalogQuery query, String catalog) {
        return catalog.equals("pg_description") || query.parts().isEmpty()
                ? Set.of(OPTIONAL.get(catalog))
                : query.parts();
    }

    /** Whether there is nothing to compare without a catalog. */
    static boolean isRequired(String catalog) {
        return !OPTIONAL.containsKey(catalog)
                && CatalogQuery.READING.stream()
                        .anyMatch(query ->
                                query.parts().isEmpty() && query.catalogs().contains(catalog));
    }
}
