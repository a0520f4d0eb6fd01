package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The SQL of this package: one resource for each constant. */
enum CatalogQuery {
    SESSION,
    LIMITS,
    SCHEMAS,
    ALL_SCHEMAS,
    PRIVILEGES,
    STAND_INS,
    CHANGES,
    COLUMN_TYPES,
    RELATIONS,
    TYPES,
    COLUMNS,
    CONSTRAINTS(Part.CONSTRAINTS),
    INDEXES(Part.INDEXES, Part.CONSTRAINTS),
    TRIGGERS(Part.TRIGGERS),
    POLICIES(Part.POLICIES),
    GRANTS,
    SEQUENCES(Part.SEQUENCES),
    ROUTINES(Part.ROUTINES),
    EXTENSIONS(Part.EXTENSIONS),
    ROLE,
    ACCESS,
    UNCOMPARED(Part.OTHER_OBJECTS);

    /**
     * What a reading is made of, in the order in which it is assembled. Every parameter of these is the array of schema
     * names.
     */
    static final List<CatalogQuery> READING = List.copyOf(EnumSet.range(COLUMN_TYPES, UNCOMPARED));

    /** What a parenthesis follows is a function. */
    private static final Pattern CATALOG = Pattern.compile("\\b(?:from|join) pg_catalog\\.(pg_\\w++)(?!\\()");

    private final String sql;

    /** An unmodifiable copy. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Part> parts;

    CatalogQuery(Part... parts) {
        this.parts = Set.copyOf(Arrays.asList(parts));
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
    static int parameters(String sql) {
        return (int) sql.chars().filter(character -> character == '?').count();
    }

    String sql() {
        return sql;
    }

    /** What cannot be told without the answer; empty if nothing can. */
    Set<Part> parts() {
        return parts;
    }

    /** The names of the catalogs that it reads. */
    Set<String> catalogs() {
        return CATALOG.matcher(sql).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
