package io.github.jooqconformance.runtime.report;

import java.io.IOException;
import java.util.Optional;

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
            out.append(Headline.extent(report)).append(" conform\n").append(footer);
            return;
        }
        out.append("Schema check of ").append(Headline.subject(report)).append('\n');
        out.append(Headline.extent(report))
                .append("; ")
                .append(Headline.summary(report.findings()))
                .append('\n');
        for (var finding : report.findings()) {
            out.append('\n').append(paragraph(finding));
        }
        out.append(footer.isEmpty() ? "" : "\n").append(footer);
    }

    private static String paragraph(Finding finding) {
        var rule = finding.rule();
        var difference = finding.difference();
        return finding.severity() + " " + rule.code() + " "
                + PrintableText.of(finding.location().toString()) + ": "
                + rule.title() + Headline.decision(finding) + "\n"
                + line("expected", difference.expected().orElse(NOTHING))
                + line("found", difference.actual().orElse(NOTHING))
                + line("impact", rule.impact() + ": " + rule.explanation())
                + line("action", finding.advice())
                + optionalLine("ddl", finding.statement().map(statement -> statement + ";"))
                + optionalLine("beware", difference.remedy().hazard());
    }

    private static String optionalLine(String label, Optional<String> text) {
        return text.map(t -> line(label, t)).orElse("");
    }

    private static String line(String label, String text) {
        return "  " + label + " ".repeat(10 - label.length()) + PrintableText.of(text) + "\n";
    }
}
