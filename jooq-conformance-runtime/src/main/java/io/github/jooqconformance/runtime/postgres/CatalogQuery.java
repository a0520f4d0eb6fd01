package io.github.jooqconformance.runtime.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The SQL of this package: one resource for each constant. */
enum CatalogQuery {
    SCHEMAS,
    SESSION,
    RELATIONS,
    TYPES,
    COLUMNS,
    CONSTRAINTS,
    INDEXES;

    /**
     * What a snapshot is made of, in the order in which it is assembled. Every parameter of these is the array of
     * schema names.
     */
    static final List<CatalogQuery> SNAPSHOT = List.of(RELATIONS, TYPES, COLUMNS, CONSTRAINTS, INDEXES);

    private final String sql;

    CatalogQuery() {
        var resource = name().toLowerCase(Locale.ROOT) + ".sql";
        try (var stream = CatalogQuery.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing beside " + CatalogQuery.class);
            }
            sql = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
    }

    /** The number of parameters; asking the driver would cost a round trip. */
    static long parameters(String sql) {
        return sql.chars().filter(character -> character == '?').count();
    }

    String sql() {
        return sql;
    }
}
