package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Schema;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Where the schemas and tables that generated code names are in the database: elsewhere, if jOOQ is configured to
 * render other names than the code has.
 *
 * @see <a
 *     href="https://www.jooq.org/doc/3.19/manual/sql-building/dsl-context/custom-settings/settings-render-mapping/">Runtime
 *     schema and table mapping in jOOQ's manual</a>
 */
public final class SchemaMapping {
    /** Every name of the code is one of the database. */
    public static final SchemaMapping NONE = of(Map.of());

    private final UnaryOperator<String> schemas;
    private final UnaryOperator<QualifiedName> tables;

    private SchemaMapping(UnaryOperator<String> schemas, UnaryOperator<QualifiedName> tables) {
        this.schemas = schemas;
        this.tables = tables;
    }

    /**
     * A mapping of schemas.
     *
     * @param schemas the names of schemas in the database by those that the code has for them; the empty name stands
     *     for the first schema of the search path. Schemas that are not named are called in the database as in the
     *     code.
     */
    public static SchemaMapping of(Map<String, String> schemas) {
        var names = Map.copyOf(schemas);
        UnaryOperator<String> schema = name -> names.getOrDefault(name, name);
        return new SchemaMapping(schema, table -> new QualifiedName(schema.apply(table.schema()), table.name()));
    }

    /** The mapping by which jOOQ renders names: {@code RenderMapping} in all its forms. */
    public static SchemaMapping of(Configuration configuration) {
        var jooq = configuration.dsl();
        return new SchemaMapping(
                schema -> rendered(jooq, DSL.schema(DSL.name(schema))), table -> rendered(jooq, table));
    }

    private static QualifiedName rendered(DSLContext jooq, QualifiedName table) {
        var name = table.schema().isEmpty() ? DSL.name(table.name()) : DSL.name(table.schema(), table.name());
        Table<?> mapped = jooq.map(DSL.table(name));
        return mapped == null ? table : new QualifiedName(rendered(jooq, mapped.getSchema()), mapped.getName());
    }

    private static String rendered(DSLContext jooq, @Nullable Schema schema) {
        var mapped = jooq.map(schema);
        return mapped == null ? "" : mapped.getName();
    }

    /**
     * The same mapping, with the given schema instead of none, which is what SQL without a schema means.
     *
     * @param name tells the schema; not asked if every table has one
     */
    public SchemaMapping withDefaultSchema(Supplier<String> name) {
        UnaryOperator<String> known = schema -> schema.isEmpty() ? name.get() : schema;
        return new SchemaMapping(schema -> known.apply(schemas.apply(schema)), table -> {
            var mapped = tables.apply(table);
            return new QualifiedName(known.apply(mapped.schema()), mapped.name());
        });
    }

    /**
     * The same mapping, but for one schema of the code.
     *
     * @param schema what the code calls it
     * @param place what the database calls it
     */
    public SchemaMapping withSchema(String schema, String place) {
        UnaryOperator<String> placed = name -> name.equals(schema) ? place : schemas.apply(name);
        return new SchemaMapping(placed, table -> {
            var mapped = tables.apply(table);
            return table.schema().equals(schema) ? new QualifiedName(place, mapped.name()) : mapped;
        });
    }

    /** What the database calls a table of the code. */
    public QualifiedName table(QualifiedName table) {
        return tables.apply(table);
    }

    /** What the database calls a type or sequence of the code: jOOQ maps no more of these than their schema. */
    public QualifiedName object(QualifiedName object) {
        return new QualifiedName(schema(object.schema()), object.name());
    }

    /** What the database calls a schema of the code; empty for the first schema of the search path. */
    public String schema(String schema) {
        return schemas.apply(schema);
    }
}
