package io.github.jooqconformance.generator.jsonschema;

import io.github.jooqconformance.generator.json.JsonValue;
import io.github.jooqconformance.generator.json.JsonValue.Members;
import io.github.jooqconformance.generator.model.ClassName;
import io.github.jooqconformance.generator.model.CompositeModel;
import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.generator.model.TableModel;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What the document of a database schema defines: the shapes of its tables and composite types, and the composite types
 * of other schemas that their values are of, so that the document refers to nothing outside of it.
 */
public final class Definitions {
    private static final Pattern LIST = Pattern.compile(Pattern.quote(List.class.getName() + "<") + "|>");

    private final String schema;
    private final SchemaSnapshot types;
    private final Function<String, Optional<CompositeModel>> composites;
    private final Map<ClassName, ShapeSchema> own = new LinkedHashMap<>();
    private final Map<String, ShapeSchema> others = new LinkedHashMap<>();

    /**
     * No definitions yet.
     *
     * @param schema the name of the database schema
     * @param types the snapshot that has the domains and enums
     * @param composites the composite types by the fully qualified names of their classes
     */
    public Definitions(String schema, SchemaSnapshot types, Function<String, Optional<CompositeModel>> composites) {
        this.schema = schema;
        this.types = types;
        this.composites = composites;
    }

    /** Adds the shapes of a table, or of a composite type, of the schema. */
    public void add(TableModel model, Table table) {
        own.putAll(ShapeSchemas.of(model, table, types, schema));
        addComposites(model.columns());
    }

    private void addComposites(List<JavaColumn> columns) {
        for (var column : columns) {
            var dto = LIST.matcher(column.type()).replaceAll("");
            if (column.composite() && !others.containsKey(dto)) {
                composites
                        .apply(dto)
                        .filter(composite -> !composite.type().name().schema().equals(schema))
                        .ifPresent(composite -> addOther(dto, composite));
            }
        }
    }

    private void addOther(String dto, CompositeModel composite) {
        ShapeSchemas.of(composite.classes(), composite.type(), types, schema)
                .values()
                .forEach(shape -> others.put(dto, shape));
        addComposites(composite.classes().columns());
    }

    /**
     * By the simple name, unless a strategy gave it to classes of several packages; of other schemas by the full one.
     */
    Members toJson() {
        var definitions = new LinkedHashMap<String, JsonValue>();
        own.forEach((name, shape) -> {
            var isTaken = definitions.containsKey(name.simpleName());
            definitions.put(isTaken ? name.toString() : name.simpleName(), shape.keywords());
        });
        others.forEach((name, shape) -> definitions.put(name, shape.keywords()));
        return new Members(definitions);
    }
}
