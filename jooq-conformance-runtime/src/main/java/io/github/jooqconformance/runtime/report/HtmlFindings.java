package io.github.jooqconformance.runtime.report;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders all that was found: first what counts, by object, then what does not, and what else there is to say. */
final class HtmlFindings {
    private final ConformanceReport report;
    private final SourceLocator locator;
    private final Map<QualifiedName, List<Finding>> byObject;
    private final Map<QualifiedName, String> anchors = new HashMap<>();

    HtmlFindings(ConformanceReport report, SourceLocator locator) {
        this.report = report;
        this.locator = locator;
        // In the order of the gravest finding of each.
        byObject = report.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.location().object(), LinkedHashMap::new, Collectors.toList()));
        byObject.keySet().forEach(object -> anchors.put(object, "t" + (anchors.size() + 1)));
    }

    /** The identifiers of the sections of objects. */
    Map<QualifiedName, String> anchors() {
        return anchors;
    }

    void append(Appendable out) throws IOException {
        out.append("<section id=\"findings\" aria-labelledby=\"findings-title\">\n");
        out.append("<h2 id=\"findings-title\">Findings</h2>\n");
        if (byObject.isEmpty()) {
            out.append("<p class=\"empty\">Nothing that counts differs.</p>\n");
        } else {
            appendFilter(out);
        }
        for (var object : byObject.entrySet()) {
            append(object.getKey(), object.getValue(), out);
        }
        out.append("</section>\n");
        appendRest(out);
    }

    private void appendFilter(Appendable out) throws IOException {
        out.append("<div id=\"filter\" role=\"search\" hidden>\n<label class=\"search\"><span>Search</span>"
                + "<input type=\"search\" id=\"query\" placeholder=\"Table, column, code, type ...\" autocomplete=\"off\""
                + " spellcheck=\"false\"></label>\n<div role=\"group\" aria-label=\"Severity\">\n");
        for (var severity : Severity.values()) {
            var noun = Headline.noun(severity);
            var count = report.count(severity);
            if (count > 0) {
                out.append(
                        "<button type=\"button\" class=\"toggle " + noun + "\" aria-pressed=\"true\" data-severity=\""
                                + noun + "\">" + Headline.count(count, noun) + "</button>\n");
            }
        }
        out.append("</div>\n<p id=\"shown\" role=\"status\"></p>\n</div>\n");
    }

    private void append(QualifiedName object, List<Finding> findings, Appendable out) throws IOException {
        out.append("<section class=\"object\" id=\"" + anchors.get(object) + "\">\n<h3><code>")
                .append(Markup.of(object.toString()))
                .append("</code> <span class=\"count\">")
                .append(Headline.count(findings.size(), "finding"))
                .append("</span></h3>\n");
        for (var finding : findings) {
            out.append(HtmlFinding.of(finding, locator, Optional.empty()));
        }
        out.append("</section>\n");
    }

    private void appendRest(Appendable out) throws IOException {
        var judgement = report.judgement();
        appendFolded(
                "Ignored by the policy",
                judgement.ignored().stream().map(this::article).toList(),
                out);
        appendFolded(
                "Accepted by the baseline",
                judgement.accepted().stream()
                        .map(finding -> HtmlFinding.of(finding, locator, Optional.empty()))
                        .toList(),
                out);
        appendFolded("Not compared", items(report.coverage().notCompared().stream()), out);
        appendFolded("Unknown, since the role may not read it", items(report.coverage().unknown().stream()), out);
        appendFolded(
                "Out of date in policy or baseline",
                items(judgement.notices().stream().map(notice -> notice.subject() + ". " + notice.advice())),
                out);
    }

    private String article(IgnoredFinding ignored) {
        var until = ignored.until().map(day -> " (until " + day + ")").orElse("");
        return HtmlFinding.of(ignored.finding(), locator, Optional.of("Ignored: " + ignored.reason() + until));
    }

    private static List<String> items(Stream<String> texts) {
        return texts.map(text -> "<p class=\"item\">" + Markup.of(text) + "</p>\n")
                .toList();
    }

    private static void appendFolded(String title, Collection<String> parts, Appendable out) throws IOException {
        if (parts.isEmpty()) {
            return;
        }
        out.append("<section class=\"rest\">\n<details>\n<summary><h2>" + title + "</h2> <span class=\"count\">"
                + parts.size() + "</span></summary>\n");
        for (var part : parts) {
            out.append(part);
        }
        out.append("</details>\n</section>\n");
    }
}
