package io.github.jooqconformance.generator.dto;

import io.github.jooqconformance.generator.model.DtoComponent;
import io.github.jooqconformance.generator.model.DtoModel;
import io.github.jooqconformance.generator.source.SourceWriter;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints {@code equals} and {@code hashCode} where a record's own would not do: by value, arrays included. */
final class EqualityRenderer {
    private final DtoModel dto;
    private final LocalNames locals;
    private final SourceWriter out;

    EqualityRenderer(DtoModel dto, LocalNames locals, SourceWriter out) {
        this.dto = dto;
        this.locals = locals;
        this.out = out;
    }

    private String joined(String separator, Function<DtoComponent, String> part) {
        return dto.components().stream().map(part).collect(Collectors.joining(separator));
    }

    /** For a record: a comparison for each component. */
    void componentwise() {
        var className = dto.name().simpleName();
        var comparisons = joined(
                "\n" + out.indentation() + "            && ",
                component -> comparison(component) + "(" + component.name() + ", " + locals.that() + "."
                        + component.name() + ")");
        out.blank()
                .line("@Override")
                .open("public boolean equals(Object " + locals.other() + ") {")
                .line("return " + locals.other() + " instanceof " + className + " " + locals.that())
                .line("        && " + comparisons + ";")
                .close("}");
        var hashes = dto.components().stream().map(EqualityRenderer::hashed).toList();
        out.blank().line("@Override").open("public int hashCode() {");
        out.list("return Objects.hash(", hashes, ");").close("}");
    }

    private static String comparison(DtoComponent component) {
        if (component.isArray()) {
            return component.isArrayOfArrays() ? "Arrays.deepEquals" : "Arrays.equals";
        }
        return "Objects.equals";
    }

    private static String hashed(DtoComponent component) {
        if (component.isArray()) {
            return (component.isArrayOfArrays() ? "Arrays.deepHashCode(" : "Arrays.hashCode(") + component.name() + ")";
        }
        return component.name();
    }

    /** For a class: over an array of all values, since there are too many for a readable expression. */
    void overAllValues() {
        var className = dto.name().simpleName();
        out.blank().open("private Object[] " + locals.values() + "() {");
        out.list(
                "return new Object[] {",
                dto.components().stream().map(DtoComponent::name).toList(),
                "};");
        out.close("}");
        out.blank()
                .line("@Override")
                .open("public boolean equals(Object other) {")
                .line("return other instanceof " + className + " that && Arrays.deepEquals(" + locals.values()
                        + "(), that." + locals.values() + "());")
                .close("}");
        out.blank()
                .line("@Override")
                .open("public int hashCode() {")
                .line("return Arrays.deepHashCode(" + locals.values() + "());")
                .close("}");
        out.blank()
                .line("@Override")
                .open("public String toString() {")
                .line("return \"" + className + "\" + Arrays.deepToString(" + locals.values() + "());")
                .close("}");
    }
}
