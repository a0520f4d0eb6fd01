package io.github.jooqconformance.runtime.report;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a report tells people beyond the findings that count: a line for each thing, and none if there is nothing. */
final class Footer {
    /** More names than this are in the JSON only. */
    private static final int NAMES = 5;

    private Footer() {}

    static String of(ConformanceReport report) {
        var coverage = report.coverage();
        var judgement = report.judgement();
        var lines = line("not compared" + told(judgement.notCompared()), coverage.notCompared())
                + line("unknown" + told(judgement.unknown()), coverage.unknown())
                + line("ignored", judgement.ignored().stream().map(Footer::text).toList())
                + line(
                        "accepted",
                        judgement.accepted().stream().map(Footer::name).toList());
        var notices = judgement.notices().stream().map(Footer::line).collect(Collectors.joining());
        return lines + notices;
    }

    private static String told(Outcome outcome) {
        return outcome == Outcome.NOTE ? "" : " (" + lower(outcome) + ")";
    }

    private static String line(String label, Collection<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        var rest = names.size() - NAMES;
        return names.stream()
                .limit(NAMES)
                .map(PrintableText::of)
                .collect(Collectors.joining(
                        "; ", label + ": " + names.size() + ": ", rest > 0 ? "; and " + rest + " more\n" : "\n"));
    }

    private static String text(IgnoredFinding ignored) {
        return name(ignored.finding())
                + ignored.until().map(day -> " until " + day).orElse("")
                + " (" + ignored.reason() + ")";
    }

    private static String name(Finding finding) {
        return finding.rule().code() + " " + finding.location();
    }

    private static String line(Notice notice) {
        return lower(notice.kind()).replace('_', ' ') + ": " + PrintableText.of(notice.subject()) + ". "
                + notice.advice() + "\n";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
