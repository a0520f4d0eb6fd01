package io.github.jooqconformance.runtime.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Renders a report as workflow commands, which GitHub shows at lines of files. It shows ten of each level that a step
 * prints, so the tenth tells how many there are besides.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 */
final class GithubRenderer implements ReportRenderer {
    private static final int SHOWN = 10;

    @Override
    public void render(ConformanceReport report, ReportContext context, Appendable out) throws IOException {
        append("error", of(report, context, outcome -> outcome == Outcome.FAIL), out);
        append("warning", of(report, context, outcome -> outcome == Outcome.WARN), out);
        append("notice", of(report, context, outcome -> outcome == Outcome.NOTE), out);
        // No line may begin with what a database calls itself, for that could be a command.
        out.append("Schema check of ").append(Headline.subject(report)).append('\n');
        out.append("Compared ").append(Headline.extent(report));
        out.append("; ").append(Headline.summary(report.findings())).append('\n');
    }

    /** What follows the level in the commands of some outcome. */
    private static List<String> of(ConformanceReport report, ReportContext context, Predicate<Outcome> wanted) {
        return Stream.concat(
                        report.findings().stream()
                                .filter(finding -> wanted.test(finding.outcome()))
                                .map(finding -> command(finding, context.locator())),
                        Footer.remarks(report).stream()
                                .filter(remark -> wanted.test(remark.outcome()))
                                .map(remark -> command(Optional.empty(), remark.label(), remark.text())))
                .toList();
    }

    private static void append(String level, List<String> commands, Appendable out) throws IOException {
        var shown = commands.size() > SHOWN ? SHOWN - 1 : commands.size();
        for (var command : commands.subList(0, shown)) {
            out.append("::").append(level).append(command).append('\n');
        }
        if (shown < commands.size()) {
            var rest = command(Optional.empty(), commands.size() - shown + " more", "Only the report has them all.");
            out.append("::").append(level).append(rest).append('\n');
        }
    }

    private static String command(Finding finding, SourceLocator locator) {
        return command(
                locator.find(finding.location()),
                finding.rule().code() + " " + finding.rule().title(),
                PrintableText.of(finding.text()) + "\n" + PrintableText.of(finding.action()));
    }

    private static String command(Optional<SourceLine> line, String title, String message) {
        var place = line.map(at -> "file=" + property(at.path()) + ",line=" + at.line() + ",")
                .orElse("");
        return " " + place + "title=" + property(title) + "::" + escaped(message);
    }

    private static String property(String value) {
        return escaped(PrintableText.of(value)).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escaped(String message) {
        return message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
