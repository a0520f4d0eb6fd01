package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.manifest.Scope;
import io.github.jooqconformance.runtime.schema.PartialSnapshot;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Catalog;
import org.jooq.Schema;
import org.jooq.TableOptions.TableType;

/**
 * What classes say that jOOQ's own generator made, and that no manifest goes with. Only what they state is compared,
 * and what jOOQ states wrongly or for want of a better word is not: which of PostgreSQL's ways fills an identity, what
 * a foreign key does on DELETE, expressions of indexes, constraints that no class of the model has any of, and the
 * types of columns that are bound by a converter of the user's.
 *
 * <pre>{@code
 * ConformanceCheck.of(dataSource, DefaultCatalog.DEFAULT_CATALOG).verify();
 * }</pre>
 */
public final class JooqModel implements ExpectedModel {
    private static final Set<TableType> RELATIONS =
            Set.of(TableType.TABLE, TableType.TEMPORARY, TableType.VIEW, TableType.MATERIALIZED_VIEW);

    /** PostgreSQL's own schemas, for which jOOQ generates classes if it is given no schema at all. */
    private static final Set<String> SYSTEM_SCHEMAS = Set.of("pg_catalog", "information_schema");

    /** What belongs to well-known extensions: jOOQ generates classes for it, but it is no part of anybody's schema. */
    private static final Set<String> OF_EXTENSIONS = Set.of(
            "geography_columns",
            "geometry_columns",
            "pg_buffercache",
            "pg_stat_statements",
            "pg_stat_statements_info",
            "raster_columns",
            "raster_overviews",
            "spatial_ref_sys");

    private final List<Schema> schemas;
    private final List<org.jooq.Table<?>> tables;
    private final Set<StatedFacet> facets;

    private JooqModel(List<Schema> schemas) {
        this.schemas = schemas;
        this.tables = schemas.stream()
                .<org.jooq.Table<?>>flatMap(Schema::tableStream)
                .filter(table -> RELATIONS.contains(table.getOptions().type()))
                .filter(table -> !OF_EXTENSIONS.contains(table.getName()))
                .toList();
        this.facets = StatedFacet.of(tables);
    }

    /**
     * The model of a generated catalog, such as {@code DefaultCatalog.DEFAULT_CATALOG}.
     *
     * @throws IllegalArgumentException if there is no table in it: nothing could be checked
     */
    public static JooqModel of(Catalog catalog) {
        return of(catalog.getSchemas());
    }

    /**
     * The model of generated schemas, such as {@code Public.PUBLIC}.
     *
     * @throws IllegalArgumentException if there is no table in them: nothing could be checked
     */
    public static JooqModel of(Collection<? extends Schema> schemas) {
        var model = new JooqModel(schemas.stream()
                .filter(schema -> !SYSTEM_SCHEMAS.contains(schema.getName()))
                .<Schema>map(schema -> schema)
                .toList());
        if (model.tables.isEmpty()) {
            throw new IllegalArgumentException("There is no table to check in the schemas " + schemas
                    + ". Pass the catalog or the schemas that jOOQ's generator made.");
        }
        return model;
    }

    @Override
    public Set<String> schemas(SchemaMapping mapping) {
        var names = new StatedNames(mapping);
        var found = tables.stream().map(table -> names.table(table).schema()).collect(Collectors.toSet());
        schemas.forEach(schema -> found.add(mapping.schema(schema.getName())));
        return Set.copyOf(found);
    }

    @Override
    public ModelComparison compare(PartialSnapshot actual, SchemaMapping mapping) {
        var names = new StatedNames(mapping);
        var types = new StatedTypes(schemas, tables, names);
        var stated = stated(names);
        var inSchemas = schemas(mapping);
        var relevant = actual.known()
                .selection(
                        actual.known().tables().stream()
                                .filter(table -> inSchemas.contains(table.name().schema()))
                                .filter(table ->
                                        stated.containsKey(table.name()) || Scope.EVERYTHING.includes(table.name()))
                                .toList(),
                        types::contains);
        var tables = tables(stated, relevant);
        var expected = relevant.withTables(tables).withTypes(types.over(relevant, tables));
        return new ModelComparison(
                inSchemas, List.of(), expected, actual.with(relevant).completedFrom(expected), List.of());
    }

    private Map<QualifiedName, StatedTable> stated(StatedNames names) {
        var keys = keys(names);
        var byName = new HashMap<QualifiedName, StatedTable>();
        for (var table : tables) {
            var stated = new StatedTable(table, names, facets, keys);
            byName.put(stated.name(), stated);
        }
        return byName;
    }

    private BiPredicate<QualifiedName, List<String>> keys(StatedNames names) {
        if (!facets.contains(StatedFacet.FOREIGN_KEY)) {
            return (table, columns) -> false;
        }
        Map<QualifiedName, Set<Set<String>>> keys = new HashMap<>();
        for (var table : tables) {
            keys.put(
                    names.table(table),
                    table.getKeys().stream()
                            .map(key -> Set.copyOf(StatedConstraints.columns(key.getFields())))
                            .collect(Collectors.toSet()));
        }
        return (table, columns) -> keys.getOrDefault(table, Set.of()).contains(new HashSet<>(columns));
    }

    private static List<Table> tables(Map<QualifiedName, StatedTable> stated, SchemaSnapshot relevant) {
        var unknown = relevant.tables().stream()
                .filter(table -> !stated.containsKey(table.name()))
                .toList();
        Function<StatedTable, Table> renamed = table -> unknown.stream()
                .filter(other -> table.isRenamed(other, relevant))
                .findFirst()
                .map(other -> table.over(other, relevant))
                .orElseGet(table::alone);
        return stated.values().stream()
                .map(table -> relevant.findTable(table.name())
                        .map(found -> table.over(found, relevant))
                        .orElseGet(() -> renamed.apply(table)))
                .toList();
    }
}
