package io.github.jooqconformance.runtime.report;

import io.github.jooqconformance.runtime.diff.Severity;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Renders a report for people: one line if nothing differs, else a summary and a paragraph for each finding; then what
 * does not count or was not compared.
 */
final class TextRenderer implements ReportRenderer {
    private static final String NOTHING = "nothing";

    @Override
    public void render(ConformanceReport report, ReportContext context, Appendable out) throws IOException {
        var footer = Footer.of(report);
        if (report.findings().isEmpty() && report.conforms()) {
            out.append(extent(report)).append(" conform\n").append(footer);
            return;
        }
        var subject = report.subject();
        out.append("Schema check of ")
                .append(PrintableText.of(subject.database()))
                .append(" (PostgreSQL ")
                .append(PrintableText.of(subject.serverVersion()))
                .append(") at ")
                .append(subject.checkedAt().toString())
                .append('\n');
        out.append(extent(report)).append("; ").append(summary(report)).append('\n');
        for (var finding : report.findings()) {
            out.append('\n').append(paragraph(finding));
        }
        out.append(footer.isEmpty() ? "" : "\n").append(footer);
    }

    private static String extent(ConformanceReport report) {
        var schemas = report.subject().schemas().stream().map(PrintableText::of).collect(Collectors.joining(", "));
        return schemas + ": " + count(report.coverage().tables().size(), "table") + ", "
                + count(report.coverage().columns(), "column");
    }

    private static String summary(ConformanceReport report) {
        return count(report.count(Severity.ERROR), "error") + ", " + count(report.count(Severity.WARNING), "warning")
                + ", " + count(report.count(Severity.INFO), "note");
    }

    private static String paragraph(Finding finding) {
        var rule = finding.rule();
        var difference = finding.difference();
        return finding.severity() + " " + rule.code() + " "
                + PrintableText.of(finding.location().toString()) + ": "
                + rule.title() + decision(finding) + "\n"
                + line("expected", difference.expected().orElse(NOTHING))
                + line("found", difference.actual().orElse(NOTHING))
                + line("impact", rule.impact() + ": " + rule.explanation())
                + line("action", finding.advice())
                + optionalLine("ddl", finding.statement().map(statement -> statement + ";"))
                + optionalLine("beware", difference.remedy().hazard());
    }

    /** What a policy has decided, where it is not what goes with the severity. */
    private static String decision(Finding finding) {
        return finding.outcome() == Outcome.of(finding.severity())
                ? ""
                : " (" + finding.outcome().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String optionalLine(String label, Optional<String> text) {
        return text.map(t -> line(label, t)).orElse("");
    }

    private static String line(String label, String text) {
        return "  " + label + " ".repeat(10 - label.length()) + PrintableText.of(text) + "\n";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
