package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.Style;
import io.github.jooqconformance.cli.console.Style.Colour;
import io.github.jooqconformance.cli.console.TextTable;
import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.Finding;
import io.github.jooqconformance.runtime.report.Footer;
import io.github.jooqconformance.runtime.report.Outcome;
import io.github.jooqconformance.runtime.report.PrintableText;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a check prints for people: what was compared, how it went, and a line for each finding. */
final class CheckText {
    private static final int ISSUE = 2;

    private CheckText() {}

    /**
     * The text.
     *
     * @param model what kind of model it is
     */
    static String render(ConformanceReport report, String model, Style style) {
        return header(report, model) + "\n" + (report.findings().isEmpty() ? none(report, style) : some(report, style))
                + footer(report);
    }

    private static String header(ConformanceReport report, String model) {
        var subject = report.subject();
        return "Database  " + PrintableText.of(subject.database()) + " (PostgreSQL "
                + PrintableText.of(subject.serverVersion()) + ")\n"
                + "Model     " + PrintableText.of(subject.model().orElse("")) + " (" + model + ")\n";
    }

    private static String none(ConformanceReport report, Style style) {
        var text = report.conforms() ? "All conformant" : "No findings";
        return style.paint(report.conforms() ? Colour.GREEN : Colour.YELLOW, text) + ": " + extent(report) + ".\n";
    }

    private static String some(ConformanceReport report, Style style) {
        var table = new TextTable("Table", "Field", "Issue", "Details");
        for (var finding : report.findings()) {
            var location = finding.location();
            table.row(
                    colour(finding.severity()),
                    ISSUE,
                    location.object().toString(),
                    location.member().orElse(""),
                    issue(finding),
                    details(finding));
        }
        return summary(report, style) + " in " + extent(report) + ".\n\n" + table.render(style)
                + "\nWhat a code means, and what to do: jooq-conformance explain "
                + report.findings().get(0).rule().code() + "\n";
    }

    private static String issue(Finding finding) {
        var usual = finding.outcome() == Outcome.of(finding.severity());
        return finding.severity() + " " + finding.rule().code() + " "
                + finding.rule().status()
                + (usual ? "" : " (" + finding.outcome().name().toLowerCase(Locale.ROOT) + ")");
    }

    private static String details(Finding finding) {
        var difference = finding.difference();
        return finding.rule().title() + ": expected " + difference.expected().orElse("nothing") + ", found "
                + difference.actual().orElse("nothing");
    }

    private static String summary(ConformanceReport report, Style style) {
        return count(report, Severity.ERROR, "error", style) + ", " + count(report, Severity.WARNING, "warning", style)
                + ", " + count(report, Severity.INFO, "note", style);
    }

    private static String count(ConformanceReport report, Severity severity, String noun, Style style) {
        var count = report.count(severity);
        var text = Phrase.count(count, noun);
        return count == 0 ? text : style.paint(colour(severity), text);
    }

    private static Colour colour(Severity severity) {
        return switch (severity) {
            case ERROR -> Colour.RED;
            case WARNING -> Colour.YELLOW;
            case INFO -> Colour.FAINT;
        };
    }

    private static String extent(ConformanceReport report) {
        var schemas = report.subject().schemas().stream().map(PrintableText::of).collect(Collectors.joining(", "));
        var coverage = report.coverage();
        return schemas + " (" + Phrase.count(coverage.tables().size(), "table") + ", "
                + Phrase.count(coverage.columns(), "column") + ")";
    }

    private static String footer(ConformanceReport report) {
        var footer = Footer.of(report);
        return footer.isEmpty() ? "" : "\n" + footer;
    }
}
