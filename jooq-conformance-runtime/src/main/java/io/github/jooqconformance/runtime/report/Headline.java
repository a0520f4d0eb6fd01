package io.github.jooqconformance.runtime.report;

import io.github.jooqconformance.runtime.diff.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The phrases that all formats for people have in common. Texts of the database in them are printable. */
final class Headline {
    private Headline() {}

    /** What was compared: {@code public: 3 tables, 6 columns}. */
    static String extent(ConformanceReport report) {
        var schemas = report.subject().schemas().stream().map(PrintableText::of).collect(Collectors.joining(", "));
        return schemas + ": " + count(report.coverage().tables().size(), "table") + ", "
                + count(report.coverage().columns(), "column");
    }

    /** How much was found: {@code 1 error, 0 warnings, 2 notes}. */
    static String summary(List<Finding> findings) {
        return Stream.of(Severity.values())
                .map(severity -> count(
                        (int) findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .count(),
                        noun(severity)))
                .collect(Collectors.joining(", "));
    }

    /** What people call findings of this severity. */
    static String noun(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Which database was read, and when. */
    static String subject(ConformanceReport report) {
        var subject = report.subject();
        return PrintableText.of(subject.database()) + " (PostgreSQL " + PrintableText.of(subject.serverVersion())
                + ") at " + subject.checkedAt();
    }

    /** What a policy has decided, where it is not what goes with the severity: {@code (fail)}. */
    static String decision(Finding finding) {
        return finding.outcome() == Outcome.of(finding.severity())
                ? ""
                : " (" + finding.outcome().name().toLowerCase(Locale.ROOT) + ")";
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
