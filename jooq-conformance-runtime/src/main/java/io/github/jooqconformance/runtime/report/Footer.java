package io.github.jooqconformance.runtime.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report tells people beyond the findings that count: a line for each thing, and none if there is nothing. */
public final class Footer {
    /** More names than this are in the JSON only. */
    private static final int NAMES = 5;

    private Footer() {}

    /** The lines, each with a line feed; empty if there is nothing to tell. */
    public static String of(ConformanceReport report) {
        return remarks(report).stream()
                .map(remark -> remark.label() + ": " + remark.text() + "\n")
                .collect(Collectors.joining());
    }

    static List<Remark> remarks(ConformanceReport report) {
        var coverage = report.coverage();
        var judgement = report.judgement();
        return Stream.of(
                        remark(
                                "not compared" + told(judgement.notCompared()),
                                judgement.notCompared(),
                                coverage.notCompared()),
                        remark("unknown" + told(judgement.unknown()), judgement.unknown(), coverage.unknown()),
                        remark(
                                "ignored",
                                Outcome.IGNORE,
                                judgement.ignored().stream().map(Footer::text).toList()),
                        remark(
                                "accepted",
                                Outcome.IGNORE,
                                judgement.accepted().stream().map(Footer::name).toList()),
                        judgement.notices().stream().map(Footer::remark))
                .flatMap(remarks -> remarks)
                .toList();
    }

    private static String told(Outcome outcome) {
        return outcome == Outcome.NOTE ? "" : " (" + lower(outcome) + ")";
    }

    private static Stream<Remark> remark(String label, Outcome outcome, Collection<String> names) {
        if (names.isEmpty()) {
            return Stream.empty();
        }
        var rest = names.size() - NAMES;
        var text = names.stream()
                .limit(NAMES)
                .map(PrintableText::of)
                .collect(Collectors.joining("; ", names.size() + ": ", rest > 0 ? "; and " + rest + " more" : ""));
        return Stream.of(new Remark(label, outcome, text));
    }

    private static String text(IgnoredFinding ignored) {
        return name(ignored.finding())
                + ignored.until().map(day -> " until " + day).orElse("")
                + " (" + ignored.reason() + ")";
    }

    private static String name(Finding finding) {
        return finding.rule().code() + " " + finding.location();
    }

    private static Remark remark(Notice notice) {
        return new Remark(
                lower(notice.kind()).replace('_', ' '),
                Outcome.WARN,
                PrintableText.of(notice.subject()) + ". " + notice.advice());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
