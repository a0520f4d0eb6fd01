package io.github.jooqconformance.runtime.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Renders a report as Markdown for a comment on a pull request: a line for each finding, which unfolds. */
final class MarkdownRenderer implements ReportRenderer {
    /** By this, whoever comments finds the comment that is to be replaced. */
    private static final String MARKER = "<!-- jooq-conformance -->\n";

    /** GitHub takes 65,536 characters; the rest is for what is said of findings that do not fit, and below a report. */
    private static final int LIMIT = 65_536 - 1_536;

    /** More remarks than this are not told. */
    private static final int REMARKS = 8;

    @Override
    public void render(ConformanceReport report, ReportContext context, Appendable out) throws IOException {
        var head = head(report);
        var foot = foot(Footer.remarks(report));
        out.append(head);
        var room = LIMIT - head.length() - foot.length();
        var findings = report.findings();
        for (var i = 0; i < findings.size(); i++) {
            var item = item(findings.get(i), context.locator());
            room -= item.length();
            if (room < 0) {
                out.append(rest(findings.subList(i, findings.size())));
                break;
            }
            out.append(item);
        }
        out.append(foot);
    }

    private static String head(ConformanceReport report) {
        var clean = report.findings().isEmpty() && report.conforms();
        var subject = report.subject();
        return MARKER
                + "### " + (clean ? ":white_check_mark:" : icon(report.outcome())) + " Schema check: "
                + (clean ? "the database conforms" : Headline.summary(report.findings())) + "\n\n"
                + MarkdownText.code(subject.database()) + " (PostgreSQL " + MarkdownText.code(subject.serverVersion())
                + ")"
                + subject.model()
                        .map(model -> " against " + MarkdownText.code(model))
                        .orElse("")
                + " at " + subject.checkedAt() + "<br>\n"
                + MarkdownText.code(Headline.extent(report)) + "\n\n";
    }

    private static String item(Finding finding, SourceLocator locator) {
        var rule = finding.rule();
        var difference = finding.difference();
        return "<details><summary>" + icon(finding.outcome()) + " "
                + MarkdownText.code(finding.location().toString()) + " " + rule.title() + " (" + rule.code() + ")"
                + "</summary>\n\n"
                + MarkdownText.block("diff", difference(finding)) + "\n"
                + "<b>" + capitalized(rule.impact().toString()) + ".</b> " + rule.explanation() + " "
                + finding.advice() + "\n\n"
                + finding.statement()
                        .map(statement -> MarkdownText.block("sql", MarkdownText.prefixed("", statement + ";")) + "\n")
                        .orElse("")
                + difference.remedy().hazard().map(hazard -> hazard + "\n\n").orElse("")
                + locator.find(finding.location())
                        .map(line -> "See " + MarkdownText.code(line.toString()) + ".\n\n")
                        .orElse("")
                + "</details>\n\n";
    }

    private static String difference(Finding finding) {
        var difference = finding.difference();
        return difference
                        .expected()
                        .map(expected -> MarkdownText.prefixed("- ", expected))
                        .orElse("# expected: nothing")
                + "\n"
                + difference
                        .actual()
                        .map(actual -> MarkdownText.prefixed("+ ", actual))
                        .orElse("# found: nothing");
    }

    private static String rest(List<Finding> findings) {
        return "**" + Headline.count(findings.size(), "more finding") + " did not fit in a comment** ("
                + Headline.summary(findings) + "). The other formats have them all.\n\n";
    }

    private static String foot(List<Remark> remarks) {
        var rest = remarks.size() - REMARKS;
        return remarks.stream()
                .limit(REMARKS)
                .map(remark -> "- " + remark.label() + ": " + MarkdownText.code(remark.text()) + "\n")
                .collect(Collectors.joining("", "", rest > 0 ? "- and " + rest + " more remarks\n" : ""));
    }

    private static String icon(Outcome outcome) {
        return switch (outcome) {
            case FAIL -> ":x:";
            case WARN -> ":warning:";
            case NOTE, IGNORE -> ":information_source:";
        };
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
