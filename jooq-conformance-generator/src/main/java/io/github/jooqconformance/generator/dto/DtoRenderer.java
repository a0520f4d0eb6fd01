package io.github.jooqconformance.generator.dto;

import io.github.jooqconformance.generator.model.CheckMethod;
import io.github.jooqconformance.generator.model.Constant;
import io.github.jooqconformance.generator.model.DtoComponent;
import io.github.jooqconformance.generator.model.DtoModel;
import io.github.jooqconformance.generator.model.TableFacts;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.generator.source.SourceFile;
import io.github.jooqconformance.generator.source.SourceWriter;
import io.github.jooqconformance.runtime.manifest.SourceSeal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a {@link DtoModel} as the source of a record, or of a class where it is too wide for one. */
public final class DtoRenderer {
    private final DtoModel dto;
    private final String className;
    private final LocalNames locals;
    private final SourceWriter out;

    private DtoRenderer(DtoModel dto) {
        this.dto = dto;
        this.className = dto.name().simpleName();
        var constants = Stream.concat(dto.rules().constants().stream(), dto.facts().required().stream());
        this.locals = LocalNames.besides(
                Stream.concat(dto.components().stream().map(DtoComponent::name), constants.map(Constant::name))
                        .toList());
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
        dto.annotations().forEach(out::line);
        allowDeprecated();
        seal();
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
        dto.annotations().forEach(out::line);
        allowDeprecated();
        seal();
        out.open("public final class " + className + supertypes() + " {");
        dto.components().forEach(component -> {
            component.annotations().forEach(out::line);
            out.line("private " + component.type() + " " + component.name() + ";");
        });
        out.blank().javadoc(List.of("For Jackson, which sets the fields."), List.of());
        out.line("private " + className + "() {}").blank();
        out.open("private " + className + "(" + dto.record().type() + " " + locals.record() + ") {");
        dto.components().forEach(component -> out.line("this." + component.name() + " = " + read(component) + ";"));
        out.close("}").blank();
        out.javadoc(List.of(dto.record().origin().reading()), List.of());
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

    private void seal() {
        out.line(SourceSeal.annotation(
                dto.components().stream().collect(Collectors.toMap(DtoComponent::name, DtoComponent::type))));
    }

    private String supertypes() {
        return dto.record().isWritable() ? " implements Validated<" + className + ">" : "";
    }

    private List<String> components() {
        return dto.components().stream()
                .map(component -> Stream.concat(
                                component.annotations().stream(), Stream.of(component.type(), component.name()))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private String read(DtoComponent component) {
        return component.read().formatted(locals.record());
    }

    private void ofRecord() {
        out.javadoc(List.of(dto.record().origin().reading()), List.of());
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
        if (dto.record().origin().isStored()) {
            violation();
        }
        dto.rules().methods().forEach(this::check);
        out.blank();
        constants("private static final ", dto.rules().constants());
        constants("static final ", dto.facts().required());
        if (dto.record().origin().isStored()) {
            serverRules();
        }
        nested("The lengths, precisions and scales of columns.", dto.facts().limits());
        nested(
                "The names of the constraints, by which PostgreSQL reports them.",
                dto.facts().constraintNames());
    }

    private void constants(String modifiers, List<Constant> constants) {
        constants.forEach(constant ->
                out.line(modifiers + constant.type() + " " + constant.name() + " = " + constant.expression() + ";"));
    }

    private void serverRules() {
        var constant = "private static final ServerRules " + locals.serverRules() + " = ";
        if (!dto.facts().hasServerRules()) {
            out.line(constant + "ServerRules.UNKNOWN_TABLE;");
            return;
        }
        var elements = new ArrayList<String>();
        var notNulls = dto.facts().notNulls().stream()
                .map(notNull -> "Map.entry(" + JavaText.literal(notNull.column()) + ", " + notNull.rule() + ")")
                .collect(Collectors.joining(",\n"));
        elements.add(notNulls.isEmpty() ? "Map.of()" : "Map.ofEntries(\n" + notNulls + ")");
        elements.addAll(dto.facts().serverRules());
        out.list(constant + "new ServerRules(", elements, ");");
    }

    private void nested(String javadoc, TableFacts.Constants constants) {
        if (constants.constants().isEmpty()) {
            return;
        }
        out.blank().javadoc(List.of(javadoc), List.of());
        out.open("public static final class " + constants.className() + " {");
        constants("public static final ", constants.constants());
        out.blank().line("private " + constants.className() + "() {}").close("}");
    }

    private void violation() {
        out.blank()
                .javadoc(
                        List.of(
                                "What PostgreSQL refused a row for, if an exception or one of its causes tells of that."),
                        List.of());
        out.open("public static Optional<Violation> violation(Throwable failure) {")
                .line("return " + locals.serverRules() + ".violation(failure);")
                .close("}");
    }

    private void toRecord() {
        out.blank().javadoc(List.of(dto.record().origin().writing()), List.of());
        var recordType = dto.record().type();
        out.open("public " + recordType + " toRecord() {");
        if (dto.components().stream().allMatch(component -> component.write().isEmpty())) {
            out.line("return new " + recordType + "();").close("}");
            return;
        }
        out.line("var " + locals.record() + " = new " + recordType + "();");
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
        out.open("static void " + method.name() + "(" + String.join(", ", parameters) + ") {");
        var steps = new StepRenderer(out, locals, method.isElement());
        method.body().forEach(step -> step.accept(steps));
        out.close("}");
    }
}
