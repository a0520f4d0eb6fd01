package io.github.jooqconformance.generator.dto;

import io.github.jooqconformance.generator.model.WriteShape;
import io.github.jooqconformance.generator.model.WriteShape.Application;
import io.github.jooqconformance.generator.model.WriteShape.Check;
import io.github.jooqconformance.generator.model.WriteShape.Column;
import io.github.jooqconformance.generator.model.WriteShape.Default;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.generator.source.SourceFile;
import io.github.jooqconformance.generator.source.SourceWriter;
import io.github.jooqconformance.runtime.manifest.SourceSeal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a {@link WriteShape} as the source of a class. */
public final class WriteShapeRenderer {
    private final WriteShape shape;
    private final String className;
    private final SourceWriter out;

    private WriteShapeRenderer(WriteShape shape) {
        this.shape = shape;
        this.className = shape.name().simpleName();
        this.out = SourceFile.begin(shape.name().packageName(), shape.imports());
    }

    /** The source of the shape's class. */
    public static String render(WriteShape shape) {
        var renderer = new WriteShapeRenderer(shape);
        renderer.shapeClass();
        return renderer.out.toString();
    }

    private void shapeClass() {
        out.javadoc(shape.javadoc(), List.of());
        shape.annotations().forEach(out::line);
        if (shape.record().isDeprecated()) {
            out.line(
                    "@SuppressWarnings(\"deprecation\") // jOOQ's record, an accessor of it or an enum is deprecated.");
        }
        out.line(SourceSeal.annotation(Map.of()));
        out.open("public final class " + className + " extends PartialRow<"
                + shape.record().type() + "> implements Validated<" + className + "> {");
        fields();
        constructor();
        for (int place = 0; place < shape.columns().size(); place++) {
            accessors(place, shape.columns().get(place));
        }
        validate();
        shape.application().ifPresent(this::applyTo);
        toRecord();
        componentValues();
        out.close("}");
    }

    private void fields() {
        out.list(
                "private static final List<String> " + shape.locals().components() + " = List.of(",
                shape.columns().stream()
                        .map(column -> JavaText.literal(column.name()))
                        .toList(),
                ");");
        shape.validation()
                .defaults()
                .forEach(value -> out.line("private static final "
                        + value.constant().type() + " " + value.constant().name() + " = "
                        + value.constant().expression() + ";"));
        out.blank();
        shape.columns().forEach(this::field);
        if (!shape.columns().isEmpty()) {
            out.blank();
        }
    }

    private void field(Column column) {
        if (column.isNamed()) {
            out.line(annotation(column));
        }
        column.annotations().forEach(out::line);
        out.line("private " + column.type() + " " + column.name() + ";");
    }

    private static String annotation(Column column) {
        return column.isNamed()
                ? column.annotation() + "(" + JavaText.literal(column.name()) + ")"
                : column.annotation();
    }

    private void constructor() {
        out.javadoc(List.of("Nothing is set yet."), List.of());
        out.open("public " + className + "() {")
                .line("super(" + shape.locals().components() + ");")
                .close("}");
    }

    private void accessors(int place, Column column) {
        out.blank().javadoc(List.of(column.javadoc()), List.of());
        out.line(annotation(column))
                .open("public %s %s(%s %s) {".formatted(className, column.name(), column.type(), column.name()))
                .line("this." + column.name() + " = " + column.name() + ";")
                .line("mark(" + place + ");")
                .line("return this;")
                .close("}");
        out.blank()
                .open("public " + column.type() + " " + column.name() + "() {")
                .line("return " + column.name() + ";")
                .close("}");
    }

    private void validate() {
        out.blank().line("@Override").open("public List<Violation> validate() {");
        if (shape.validation().checks().isEmpty()) {
            out.line("return List.of();").close("}");
            return;
        }
        out.line("var " + shape.locals().violations() + " = new Violations();");
        shape.validation().defaults().forEach(this::orDefault);
        shape.validation().checks().forEach(this::check);
        out.line("return " + shape.locals().violations() + ".toList();").close("}");
    }

    private void orDefault(Default value) {
        var column = value.column();
        out.line("var %s = has(%s) ? this.%s : %s;"
                .formatted(column, value.place(), column, value.constant().name()));
    }

    private void check(Check check) {
        if (check.places().isEmpty()) {
            check.statements().forEach(out::line);
            return;
        }
        var areSet = check.places().stream().map(place -> "has(" + place + ")").collect(Collectors.joining(" && "));
        out.open("if (" + areSet + ") {");
        check.statements().forEach(out::line);
        out.close("}");
    }

    private void applyTo(Application application) {
        var row = shape.locals().row();
        var head = "public " + application.row() + " applyTo(" + application.row() + " " + row + ") {";
        out.blank()
                .javadoc(
                        List.of(
                                "The row after this change, whose {@code validate()} covers the CHECKs over several columns."),
                        List.of());
        if (application.isWide()) {
            out.open(head)
                    .line("var " + shape.locals().record() + " = new "
                            + shape.record().type() + "();");
            application.values().forEach(out::line);
            out.line("return " + application.row() + ".of(" + shape.locals().record() + ");");
        } else {
            out.open(head).list("return new " + application.row() + "(", application.values(), ");");
        }
        out.close("}");
    }

    private void toRecord() {
        var recordType = shape.record().type();
        out.blank().line("@Override").open("public " + recordType + " toRecord() {");
        if (shape.columns().isEmpty()) {
            out.line("return new " + recordType + "();").close("}");
            return;
        }
        out.line("var " + shape.locals().record() + " = new " + recordType + "();");
        for (int place = 0; place < shape.columns().size(); place++) {
            var column = shape.columns().get(place);
            out.open("if (has(" + place + ")) {")
                    .line(shape.locals().record() + "." + column.setter() + "(" + column.value() + ");")
                    .close("}");
        }
        out.line("return " + shape.locals().record() + ";").close("}");
    }

    private void componentValues() {
        out.blank().line("@Override").open("protected Object[] componentValues() {");
        out.list(
                "return new Object[] {",
                shape.columns().stream().map(Column::name).toList(),
                "};");
        out.close("}");
    }
}
