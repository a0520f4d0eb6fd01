package io.github.jooqconformance.generator.dto;

import io.github.jooqconformance.generator.model.CheckMethod;
import io.github.jooqconformance.generator.model.DtoComponent;
import io.github.jooqconformance.generator.model.DtoModel;
import io.github.jooqconformance.generator.source.SourceFile;
import io.github.jooqconformance.generator.source.SourceWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a {@link DtoModel} as the source of a record, or of a class where it is too wide for one. */
public final class DtoRenderer {
    private final DtoModel dto;
    private final String className;
    private final LocalNames locals;
    private final SourceWriter out;

    private DtoRenderer(DtoModel dto) {
        this.dto = dto;
        this.className = dto.name().simpleName();
        this.locals = LocalNames.besides(
                dto.components().stream().map(DtoComponent::name).toList());
        this.out = SourceFile.begin(dto.name().packageName(), dto.imports());
    }

    /** The source of the DTO's class. */
    public static String render(DtoModel dto) {
        var renderer = new DtoRenderer(dto);
        if (dto.isTooWideForRecord()) {
            renderer.wideClass();
        } else {
            renderer.record();
        }
        return renderer.out.toString();
    }

    private void record() {
        out.javadoc(
                dto.javadoc(),
                dto.components().stream()
                        .map(component -> "@param " + component.name() + " " + component.javadoc())
                        .toList());
        allowDeprecated();
        out.list("public record " + className + "(", components(), ")" + supertypes() + " {")
                .indent();
        ofRecord();
        if (dto.components().stream().anyMatch(DtoComponent::isArray)) {
            new EqualityRenderer(dto, locals, out).componentwise();
        }
        behaviour();
        out.close("}");
    }

    private void wideClass() {
        out.javadoc(dto.javadoc(), List.of());
        allowDeprecated();
        out.open("public final class " + className + supertypes() + " {");
        components().forEach(component -> out.line("private final " + component + ";"));
        out.blank();
        out.open("private " + className + "(" + dto.record().type() + " " + locals.record() + ") {");
        dto.components().forEach(component -> out.line("this." + component.name() + " = " + read(component) + ";"));
        out.close("}").blank();
        out.javadoc(List.of("The row that a record holds."), List.of());
        out.open("public static " + className + " of(" + dto.record().type() + " " + locals.record() + ") {")
                .line("return new " + className + "(" + locals.record() + ");")
                .close("}");
        dto.components()
                .forEach(component -> out.blank()
                        .javadoc(List.of(component.javadoc()), List.of())
                        .open("public " + component.type() + " " + component.name() + "() {")
                        .line("return " + component.name() + ";")
                        .close("}"));
        new EqualityRenderer(dto, locals, out).overAllValues();
        behaviour();
        out.close("}");
    }

    private String supertypes() {
        return dto.record().isWritable() ? " implements Validated<" + className + ">" : "";
    }

    private List<String> components() {
        return dto.components().stream()
                .map(component -> component.type() + " " + component.name())
                .toList();
    }

    private String read(DtoComponent component) {
        return component.read().formatted(locals.record());
    }

    private void ofRecord() {
        out.javadoc(List.of("The row that a record holds."), List.of());
        out.open("public static " + className + " of(" + dto.record().type() + " " + locals.record() + ") {");
        out.list(
                "return new " + className + "(",
                dto.components().stream().map(this::read).toList(),
                ");");
        out.close("}");
    }

    /** What a row can do beside holding its values. */
    private void behaviour() {
        if (!dto.record().isWritable()) {
            return;
        }
        toRecord();
        validate();
        dto.rules().methods().forEach(this::check);
        if (!dto.rules().constants().isEmpty()) {
            out.blank();
        }
        dto.rules()
                .constants()
                .forEach(constant -> out.line("private static final " + constant.type() + " " + constant.name() + " = "
                        + constant.expression() + ";"));
    }

    private void toRecord() {
        out.blank()
                .javadoc(
                        List.of(
                                "A new record for an INSERT, or for an UPDATE with a WHERE of its own: this row without the columns that the database alone decides."),
                        List.of());
        out.open("public " + dto.record().type() + " toRecord() {")
                .line("var " + locals.record() + " = new " + dto.record().type() + "();");
        for (var component : dto.components()) {
            component.write().ifPresent(write -> write(component, write));
        }
        out.line("return " + locals.record() + ";").close("}");
    }

    private void allowDeprecated() {
        if (dto.record().isDeprecated()) {
            out.line(
                    "@SuppressWarnings(\"deprecation\") // jOOQ's record, an accessor of it or an enum is deprecated.");
        }
    }

    private void write(DtoComponent component, DtoComponent.Write write) {
        var statement = locals.record() + "." + write.setter() + "(" + write.value() + ");";
        if (write.unlessNull()) {
            out.open("if (" + component.name() + " != null) {").line(statement).close("}");
        } else {
            out.line(statement);
        }
    }

    private void validate() {
        out.blank().line("@Override").open("public List<Violation> validate() {");
        var checks = dto.rules().methods().stream()
                .filter(method -> !method.isElement())
                .toList();
        if (checks.isEmpty()) {
            out.line("return List.of();").close("}");
            return;
        }
        out.line("var " + locals.violations() + " = new Violations();");
        checks.forEach(method -> out.line(method.name() + "("
                + method.parameters().stream()
                        .map(parameter -> parameter.name() + ", ")
                        .collect(Collectors.joining())
                + locals.violations() + ");"));
        out.line("return " + locals.violations() + ".toList();").close("}");
    }

    private void check(CheckMethod method) {
        var parameters = new ArrayList<String>();
        method.parameters().forEach(parameter -> parameters.add(parameter.type() + " " + parameter.name()));
        if (method.isElement()) {
            parameters.add("int " + locals.index());
        }
        parameters.add("Violations " + locals.violations());
        out.blank();
        method.javadoc().ifPresent(javadoc -> out.javadoc(List.of(javadoc), List.of()));
        out.open("private static void " + method.name() + "(" + String.join(", ", parameters) + ") {");
        var steps = new StepRenderer(out, locals, method.isElement());
        method.body().forEach(step -> step.accept(steps));
        out.close("}");
    }
}
