package io.github.jooqconformance.runtime.report;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.io.IOException;
import java.util.Map;

/** Renders a report as one HTML page that needs nothing else: no server, no network, and no script to be read. */
final class HtmlRenderer implements ReportRenderer {
    private static final PageAsset STYLE = PageAsset.named("report.css");
    private static final PageAsset SCRIPT = PageAsset.named("report.js");

    @Override
    public void render(ConformanceReport report, ReportContext context, Appendable out) throws IOException {
        var verdict = report.conforms() ? "The database conforms" : "The database differs";
        var findings = new HtmlFindings(report, context.locator());
        appendHead(verdict, out);
        appendHeader(report, verdict, out);
        out.append("<main>\n").append(HtmlSummary.of(report));
        appendDiagram(SchemaDiagram.of(report, context), findings.anchors(), out);
        findings.append(out);
        out.append("</main>\n<footer><p>")
                .append(Markup.of("Schema check of " + Headline.subject(report)))
                .append("</p></footer>\n<script>")
                .append(SCRIPT.text())
                .append("</script>\n</body>\n</html>\n");
    }

    private static void appendHead(String verdict, Appendable out) throws IOException {
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ")
                .append(STYLE.source())
                .append("; script-src ")
                .append(SCRIPT.source())
                .append("; base-uri 'none'; form-action 'none'\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<title>Schema check: ").append(verdict).append("</title>\n<style>");
        out.append(STYLE.text()).append("</style>\n</head>\n<body>\n");
        out.append("<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n");
    }

    private static void appendHeader(ConformanceReport report, String verdict, Appendable out) throws IOException {
        var subject = report.subject();
        out.append("<header class=\"")
                .append(tone(report.outcome()))
                .append("\">\n<div>\n<h1>")
                .append(verdict)
                .append("</h1>\n<p><code>")
                .append(Markup.of(subject.database()))
                .append("</code> PostgreSQL ")
                .append(Markup.of(subject.serverVersion()))
                .append(subject.model()
                        .map(model -> " against <code>" + Markup.of(model) + "</code>")
                        .orElse(""))
                .append(" at <time>")
                .append(subject.checkedAt().toString())
                .append("</time></p>\n</div>\n")
                .append("<button type=\"button\" id=\"theme\" hidden>Light or dark</button>\n</header>\n");
    }

    private static String tone(Outcome outcome) {
        return switch (outcome) {
            case FAIL -> "error";
            case WARN -> "warning";
            case NOTE, IGNORE -> "conforms";
        };
    }

    private static void appendDiagram(SchemaDiagram diagram, Map<QualifiedName, String> anchors, Appendable out)
            throws IOException {
        if (diagram.entities().isEmpty()) {
            return;
        }
        out.append("<section id=\"diagram\" aria-labelledby=\"diagram-title\">\n<div class=\"bar\">\n"
                + "<h2 id=\"diagram-title\">Schema</h2>\n<ul class=\"legend\">"
                + "<li class=\"missing\">&#8722; missing</li><li class=\"unexpected\">+ only in the database</li>"
                + "<li class=\"changed\">&#8800; differs</li></ul>\n"
                + "<div class=\"zoom\" role=\"group\" aria-label=\"Zoom\" hidden>"
                + "<button type=\"button\" data-zoom=\"out\" aria-label=\"Smaller\">&#8722;</button>"
                + "<button type=\"button\" data-zoom=\"fit\">Fit</button>"
                + "<button type=\"button\" data-zoom=\"in\" aria-label=\"Larger\">+</button></div>\n</div>\n");
        if (diagram.omitted() > 0) {
            out.append("<p>" + Headline.count(diagram.omitted(), "table")
                    + " left out, so that the rest can be read. Those"
                    + " that differ go first, then those that they are linked with.</p>\n");
        }
        out.append("<div class=\"canvas\" tabindex=\"0\" role=\"region\" aria-label=\"Diagram of the schema\">\n");
        new SvgDiagram(diagram, anchors).append(out);
        out.append("</div>\n</section>\n");
    }
}
