package io.github.jooqconformance.runtime.report;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.diff.Status;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders how much was found as figures, and as a strip of the tables by their gravest findings. */
final class HtmlSummary {
    private static final int STRIP = 1_000;

    private HtmlSummary() {}

    static String of(ConformanceReport report) {
        var tables = report.tables();
        var conforming = (int) tables.values().stream()
                .filter(status -> status == Status.CONFORMANT)
                .count();
        var severities = Stream.of(Severity.values())
                .map(severity -> tile(Headline.noun(severity), report.count(severity), Headline.noun(severity)))
                .collect(Collectors.joining());
        return "<section id=\"summary\" aria-label=\"Summary\">\n<dl class=\"tiles\">\n"
                + severities
                + "<div class=\"tile " + (conforming == 0 ? "none" : "conforms") + "\"><dt>of "
                + Headline.count(tables.size(), "table") + " "
                + (conforming == 1 ? "conforms" : "conform") + "</dt><dd>" + conforming + "</dd></div>\n"
                + "</dl>\n"
                + (tables.isEmpty() ? "" : strip(report, tables.size()))
                + "<p class=\"extent\">Compared " + Markup.of(Headline.extent(report)) + "</p>\n</section>\n";
    }

    private static String tile(String tone, int number, String noun) {
        return "<div class=\"tile " + (number == 0 ? "none" : tone) + "\"><dt>" + noun + (number == 1 ? "" : "s")
                + "</dt><dd>" + number + "</dd></div>\n";
    }

    private static String strip(ConformanceReport report, int tables) {
        var strip = new StringBuilder("<svg class=\"strip\" viewBox=\"0 0 " + STRIP
                + " 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        var gravest = report.findings().stream()
                .filter(finding -> finding.location().kind().isTable())
                .collect(Collectors.toMap(
                        finding -> finding.location().object(), Finding::severity, (first, second) -> first));
        var x = 0L;
        for (var severity : Severity.values()) {
            var width = gravest.values().stream().filter(severity::equals).count() * STRIP / tables;
            strip.append(segment(Headline.noun(severity), x, width));
            x += width;
        }
        return strip.append(segment("conforms", x, STRIP - x))
                .append("</svg>\n")
                .toString();
    }

    private static String segment(String tone, long x, long width) {
        return width <= 0 ? "" : "<rect class=\"" + tone + "\" x=\"" + x + "\" width=\"" + width + "\" height=\"10\"/>";
    }
}
