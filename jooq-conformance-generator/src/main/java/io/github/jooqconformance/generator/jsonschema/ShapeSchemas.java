package io.github.jooqconformance.generator.jsonschema;

import io.github.jooqconformance.generator.constraint.CheckedValue;
import io.github.jooqconformance.generator.constraint.Presence;
import io.github.jooqconformance.generator.json.JsonValue;
import io.github.jooqconformance.generator.json.JsonValue.Members;
import io.github.jooqconformance.generator.model.ClassName;
import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.generator.model.LeftToPostgres;
import io.github.jooqconformance.generator.model.Shape;
import io.github.jooqconformance.generator.model.TableModel;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Decides what the schemas of a table's shapes say. */
final class ShapeSchemas {
    /** Names what a schema does not say although {@code validate()} checks it. */
    private static final String LEFT_TO_VALIDATE = "x-left-to-validate";

    private final TableModel model;
    private final Table table;
    private final SchemaSnapshot types;
    private final String schema;
    private final List<LeftToPostgres> leftToPostgres;

    private ShapeSchemas(TableModel model, Table table, SchemaSnapshot types, String schema) {
        this.model = model;
        this.table = table;
        this.types = types;
        this.schema = schema;
        leftToPostgres = model.row().rules().leftToPostgres();
    }

    /**
     * The schema of each shape, by the shape's class.
     *
     * @param model the shapes
     * @param table the database's view of the table
     * @param types the snapshot that has the domains and enums
     * @param schema the name of the database schema whose document they stand in
     */
    static Map<ClassName, ShapeSchema> of(TableModel model, Table table, SchemaSnapshot types, String schema) {
        var schemas = new ShapeSchemas(model, table, types, schema);
        var all = new LinkedHashMap<ClassName, ShapeSchema>();
        all.put(model.row().name(), schemas.shape(Shape.ROW, model.row().name()));
        model.writeShapes().forEach(shape -> all.put(shape.name(), schemas.shape(shape.shape(), shape.name())));
        return all;
    }

    private ShapeSchema shape(Shape shape, ClassName name) {
        var values = model.columns().stream()
                .map(column -> CheckedValue.of(column, types))
                .filter(value -> shape == Shape.ROW || value.presence() != Presence.COMPUTED)
                .toList();
        var keywords = new Keywords().add("title", name.simpleName());
        table.comment().ifPresent(comment -> keywords.add("description", comment));
        keywords.add("type", "object");
        var properties = new LinkedHashMap<String, JsonValue>();
        values.forEach(value -> properties.put(value.component(), property(value, shape)));
        keywords.add("properties", new Members(properties));
        if (shape != Shape.UPDATE && isChecked()) {
            keywords.addTexts(
                    "required",
                    values.stream()
                            .filter(value -> value.presence() == Presence.REQUIRED)
                            .map(CheckedValue::component)
                            .toList());
        }
        keywords.addTexts(LEFT_TO_VALIDATE, checksOfSeveralColumns());
        keywords.addTexts(
                "x-left-to-postgres",
                leftToPostgres.stream().map(LeftToPostgres::constraint).toList());
        return new ShapeSchema(keywords.toJson());
    }

    /** Whether the classes of this table check anything: not those of a view. */
    private boolean isChecked() {
        return model.row().record().isWritable();
    }

    private Extent extent(CheckConstraint check) {
        if (!isChecked()) {
            return Extent.NOTHING;
        }
        return leftToPostgres.stream()
                .filter(left -> left.constraint().equals(check.name()))
                .findFirst()
                .map(left -> left.inPart() ? Extent.IN_PART : Extent.NOTHING)
                .orElse(Extent.ALL);
    }

    private JsonValue property(CheckedValue value, Shape shape) {
        var column = value.column().column();
        var valueSchema = new ValueSchema(value, schema, types, this::extent);
        var keywords = new Keywords();
        column.comment().ifPresent(comment -> keywords.add("description", comment));
        var said = valueSchema.keywords(checksOf(value.column()), isNullable(value, shape));
        keywords.addAll(said);
        if (value.presence() == Presence.COMPUTED) {
            keywords.add("readOnly", new JsonValue.Flag(/* flag= */ true));
        }
        if (shape == Shape.INSERT) {
            DefaultValue.find(value).ifPresent(constant -> keywords.add("default", constant));
        }
        return keywords.add("x-postgres-type", column.type().sql())
                .addTexts("x-constraints", valueSchema.expressed())
                .addTexts(LEFT_TO_VALIDATE, isChecked() ? valueSchema.left() : List.of())
                .toJson();
    }

    /** In a row, null may leave the value to the database; in a statement it is NULL. */
    private boolean isNullable(CheckedValue value, Shape shape) {
        return shape == Shape.ROW
                ? value.presence() != Presence.REQUIRED || !isChecked()
                : types.acceptsNull(value.column().column());
    }

    private List<CheckConstraint> checksOf(JavaColumn column) {
        return table.constraints().checks().stream()
                .filter(check -> check.columns().equals(List.of(column.column().name())))
                .toList();
    }

    private List<String> checksOfSeveralColumns() {
        var columns =
                model.columns().stream().map(column -> column.column().name()).collect(Collectors.toSet());
        return table.constraints().checks().stream()
                .filter(check -> check.columns().size() != 1 || !columns.containsAll(check.columns()))
                .filter(check -> extent(check) != Extent.NOTHING)
                .map(CheckConstraint::name)
                .toList();
    }
}
