package io.github.jooqconformance.generator.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.jooqconformance.generator.model.ColumnDefault.Kind;
import io.github.jooqconformance.generator.model.WriteShape.Application;
import io.github.jooqconformance.generator.model.WriteShape.Check;
import io.github.jooqconformance.generator.model.WriteShape.Default;
import io.github.jooqconformance.generator.model.WriteShape.Locals;
import io.github.jooqconformance.generator.model.WriteShape.Validation;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.generator.source.Names;
import io.github.jooqconformance.runtime.mapping.PartialRow;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.validation.Validated;
import io.github.jooqconformance.runtime.validation.Violation;
import io.github.jooqconformance.runtime.validation.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.codegen.GeneratorStrategy;
import org.jooq.codegen.GeneratorStrategy.Mode;

/** Decides what one write shape of a table looks like. */
final class WriteShapeModeler {
    /** What Jackson takes off the name of a setter: to it, {@code settings} sets {@code tings}. */
    private static final String SETTER_PREFIX = "set";

    private final Shape shape;
    private final ClassName name;
    private final MappedTable table;
    private final List<MappedColumn> columns;
    private final DtoModel row;
    private final SchemaSnapshot types;
    private final ComponentModeler components;
    private final DtoOptions options;
    private final GeneratorStrategy strategy;
    private final Imports imports;
    private final Names names;
    private final Locals locals;

    /**
     * Prepares to model a shape.
     *
     * @param row the row, whose checks the shape shares
     * @param components what becomes of the columns
     * @param options what the user wants
     */
    WriteShapeModeler(
            Shape shape,
            MappedTable table,
            DtoModel row,
            DtoNaming naming,
            ComponentModeler components,
            DtoOptions options) {
        this.shape = shape;
        this.name = naming.dto(table.definition(), shape);
        this.table = table;
        this.columns =
                table.columns().stream().filter(column -> !column.isComputed()).toList();
        this.row = row;
        this.types = components.snapshot();
        this.components = components;
        this.options = options;
        this.strategy = naming.strategy();
        this.imports = new Imports(name.packageName(), name.simpleName());
        this.names = new Names(table.names());
        this.locals = new Locals(
                names.unique("violations"), names.unique("record"), names.unique("row"), names.unique("COMPONENTS"));
    }

    WriteShape shape() {
        Stream.of(List.class, PartialRow.class, Validated.class, Violation.class)
                .forEach(imports::use);
        var statements = statements();
        if (!statements.isEmpty()) {
            imports.use(Violations.class);
        }
        var recordType = imports.use(strategy.getFullJavaClassName(table.definition(), Mode.RECORD));
        var annotations = options.beanValidation().annotations(name, imports);
        var shapeColumns = columns.stream().map(this::column).toList();
        var validation = shape == Shape.INSERT ? ofInsert(statements) : ofUpdate(statements);
        var application = shape == Shape.UPDATE ? Optional.of(application()) : Optional.<Application>empty();
        return new WriteShape(
                shape,
                name,
                imports.lines(),
                javadoc(),
                annotations,
                shapeColumns,
                validation,
                application,
                new DtoModel.RecordMapping(
                        recordType, row.record().origin(), row.record().isDeprecated()),
                locals);
    }

    private List<String> javadoc() {
        var about = "the " + table.table().kind() + " <code>"
                + JavaText.javadoc(table.table().name().toString()) + "</code>";
        var meaning = shape == Shape.INSERT
                ? "A new row of " + about + ". A column that is not set gets its default."
                : "A change of a row of " + about
                        + ". A column that is not set keeps its value; one that is set to null becomes NULL.";
        return table.table()
                .comment()
                .map(comment -> List.of(JavaText.javadoc(comment), meaning))
                .orElse(List.of(meaning));
    }

    private WriteShape.Column column(MappedColumn column) {
        return new WriteShape.Column(
                column.name(),
                components.annotations(table.table(), column, shape, imports),
                column.type(imports),
                column.javadoc(),
                "@" + imports.use(JsonProperty.class),
                isMistakable(column.name()),
                column.setter(strategy),
                column.mapping().write(column.name(), imports));
    }

    /** Whether Jackson would take the setter for another property's, or another property's setter for this one's. */
    private boolean isMistakable(String component) {
        return component.startsWith(SETTER_PREFIX)
                || columns.stream().anyMatch(other -> other.name().equalsIgnoreCase(SETTER_PREFIX + component));
    }

    /** Where a column is not set, its default is checked, if it is known and there is more to check than NOT NULL. */
    private Validation ofInsert(List<Statement> statements) {
        // Only the defaults that are checked become constants, and are imported.
        var kinds = columns.stream()
                .map(column -> ColumnDefault.of(column, types, new Imports(name.packageName(), name.simpleName())))
                .map(ColumnDefault::kind)
                .toList();
        var constants = IntStream.range(0, columns.size())
                .filter(place -> kinds.get(place) == Kind.CONSTANT)
                .filter(place -> statements.stream().anyMatch(statement -> statement.isCallWith(place)))
                .mapToObj(this::constantDefault)
                .toList();
        var known = constants.stream().map(Default::place).collect(Collectors.toSet());
        return new Validation(
                constants, checks(statements, place -> kinds.get(place) != Kind.NULL && !known.contains(place)));
    }

    private Default constantDefault(int place) {
        var column = columns.get(place);
        var constant = names.unique(Names.constant(column.name()) + "_DEFAULT");
        var source = ColumnDefault.of(column, types, imports).source();
        return new Default(place, column.name(), new Constant(column.type(imports), constant, source));
    }

    private static Validation ofUpdate(List<Statement> statements) {
        return new Validation(List.of(), checks(statements, place -> true));
    }

    /**
     * Something that is checked.
     *
     * @param places the columns whose values it is about
     * @param isCall whether it is a check of the row's, and not just NOT NULL
     */
    private record Statement(List<Integer> places, boolean isCall, String source) {
        boolean isCallWith(int place) {
            return isCall && places.contains(place);
        }
    }

    private List<Statement> statements() {
        var calls = calls();
        var statements = new ArrayList<Statement>();
        for (int place = 0; place < columns.size(); place++) {
            requirement(place).ifPresent(statements::add);
            var about = List.of(place);
            calls.stream().filter(call -> call.places().equals(about)).forEach(statements::add);
        }
        calls.stream().filter(call -> call.places().size() != 1).forEach(statements::add);
        return statements;
    }

    /** A null in a row leaves the value to the database, but in a statement it is NULL. */
    private Optional<Statement> requirement(int place) {
        var column = columns.get(place);
        return row.facts()
                .findRequired(column.column().name())
                .filter(rule -> types.provides(column.column()))
                .map(rule -> new Statement(
                        List.of(place),
                        /* isCall= */ false,
                        "%s.require(%s.%s, %s);".formatted(locals.violations(), rowName(), rule, column.name())));
    }

    private String rowName() {
        return row.name().simpleName();
    }

    /** The checks that the row has as well. */
    private List<Statement> calls() {
        var components = columns.stream().map(MappedColumn::name).toList();
        return row.rules().methods().stream()
                .filter(method -> !method.isElement())
                .map(method -> {
                    var arguments = method.parameters().stream()
                            .map(CheckMethod.Parameter::name)
                            .toList();
                    var source = Stream.of(arguments, List.of(locals.violations()))
                            .flatMap(List::stream)
                            .collect(Collectors.joining(", ", rowName() + "." + method.name() + "(", ");"));
                    return new Statement(
                            arguments.stream().map(components::indexOf).toList(), /* isCall= */ true, source);
                })
                .filter(statement -> !statement.places().contains(-1))
                .toList();
    }

    /** The checks, each with the columns that have to be set for it; neighbours with the same ones are one. */
    private static List<Check> checks(List<Statement> statements, IntPredicate mustBeSet) {
        var checks = new ArrayList<Check>();
        for (var statement : statements) {
            var places = statement.places().stream().filter(mustBeSet::test).toList();
            var last = checks.isEmpty() ? null : checks.get(checks.size() - 1);
            if (last != null && last.places().equals(places)) {
                var together = Stream.concat(last.statements().stream(), Stream.of(statement.source()));
                checks.set(checks.size() - 1, new Check(places, together.toList()));
            } else {
                checks.add(new Check(places, List.of(statement.source())));
            }
        }
        return checks;
    }

    private Application application() {
        var isWide = row.isTooWideForRecord();
        var values = table.columns().stream()
                .map(column -> {
                    var value = changed(column);
                    return isWide
                            ? "%s.%s(%s);"
                                    .formatted(
                                            locals.record(),
                                            column.setter(strategy),
                                            column.mapping().write(value, imports))
                            : value;
                })
                .toList();
        return new Application(rowName(), values, isWide);
    }

    private String changed(MappedColumn column) {
        var old = locals.row() + "." + column.name() + "()";
        int place = columns.indexOf(column);
        return place < 0 ? old : "has(%s) ? %s : %s".formatted(place, column.name(), old);
    }
}
