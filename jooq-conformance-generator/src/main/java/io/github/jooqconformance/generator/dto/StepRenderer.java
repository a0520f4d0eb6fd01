package io.github.jooqconformance.generator.dto;

import io.github.jooqconformance.generator.model.Step;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.generator.source.SourceWriter;

/** Prints the statements of a check. */
final class StepRenderer implements Step.Visitor<SourceWriter> {
    private final SourceWriter out;
    private final LocalNames locals;
    private final boolean isElement;

    /** Prints the statements of a method that is called for each element of a list, or of one that is not. */
    StepRenderer(SourceWriter out, LocalNames locals, boolean isElement) {
        this.out = out;
        this.locals = locals;
        this.isElement = isElement;
    }

    @Override
    public SourceWriter let(Step.Let step) {
        return out.line("var " + step.name() + " = " + step.expression() + ";");
    }

    @Override
    public SourceWriter leave(Step.Leave step) {
        return out.open("if (" + step.condition() + ") {").line("return;").close("}");
    }

    @Override
    public SourceWriter demand(Step.Demand step) {
        var place = isElement ? ", " + locals.index() : "";
        out.open("if (" + step.violated() + ") {")
                .line(locals.violations() + ".add(" + step.rule() + place + ", " + step.value() + ");");
        if (step.isLast()) {
            out.line("return;");
        }
        return out.close("}");
    }

    @Override
    public SourceWriter below(Step.Below step) {
        var place = isElement ? ", " + locals.index() : "";
        step.condition().ifPresent(condition -> out.open("if (" + condition + ") {"));
        out.line(locals.violations() + ".addAll(" + JavaText.literal(step.path()) + place + ", " + step.value() + ");");
        return step.condition().isPresent() ? out.close("}") : out;
    }

    @Override
    public SourceWriter each(Step.Each step) {
        var index = locals.index();
        if (isElement) {
            // Of an array of several dimensions, a violation tells the first index.
            var element = step.list().equals("value") ? "element" : "value";
            return out.open("for (var " + element + " : " + step.list() + ") {")
                    .line(step.method() + "(" + element + ", " + index + ", " + locals.violations() + ");")
                    .close("}");
        }
        return out.open("for (int " + index + " = 0; " + index + " < " + step.list() + ".size(); " + index + "++) {")
                .line(step.method() + "(" + step.list() + ".get(" + index + "), " + index + ", " + locals.violations()
                        + ");")
                .close("}");
    }
}
