package io.github.jooqconformance.runtime.report;

import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.check;
import static io.github.jooqconformance.runtime.testing.Snapshots.commented;
import static io.github.jooqconformance.runtime.testing.Snapshots.enumType;
import static io.github.jooqconformance.runtime.testing.Snapshots.index;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.varchar;
import static io.github.jooqconformance.runtime.testing.Snapshots.with;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reports that every format is tested with. */
final class SampleReport {
    private static final Subject SUBJECT = new Subject(
            "jdbc:postgresql://app:secret@db.example:5432/film?password=secret",
            "18.6",
            List.of("public"),
            Optional.of("com.example.PublicManifest"),
            Instant.parse("2026-11-22T10:15:30Z"));

    private static final SchemaSnapshot EXPECTED = snapshot(
            List.of(
                    with(
                            index("customer_email_idx", "lower((email)::text)"),
                            table(
                                    "customer",
                                    required("id", INTEGER),
                                    nullable("email", varchar(320)),
                                    required("order", TEXT))),
                    table("film", required("id", INTEGER), commented("Plain", nullable("title", TEXT))),
                    table("rental", required("id", INTEGER))),
            List.of(enumType("mood", "sad", "ok")),
            List.of());

    private static final SchemaSnapshot ACTUAL = snapshot(
            List.of(
                    with(
                            check(check("no_gifts", "(id > 0)", List.of("id"))),
                            table(
                                    "customer",
                                    required("id", INTEGER),
                                    nullable("email", varchar(255)),
                                    nullable("order", TEXT),
                                    required("since", INTEGER))),
                    table(
                            "film",
                            required("id", INTEGER),
                            commented("\u001b[31mred\nERROR JC101: \u202eforged", nullable("title", TEXT)),
                            nullable("line\nbreak", TEXT)),
                    table("stock", required("id", INTEGER), required("film", INTEGER))),
            List.of(enumType("mood", "sad", "it's ok")),
            List.of());

    private SampleReport() {}

    static ConformanceReport rich() {
        return ConformanceReport.of(SUBJECT, EXPECTED, ACTUAL);
    }

    /** Half of it does not count, and not all could be compared. */
    static ConformanceReport judged() {
        var rich = rich();
        var findings = rich.findings();
        var coverage = rich.coverage();
        return new ConformanceReport(
                rich.subject(),
                new Coverage(
                        coverage.tables(),
                        coverage.columns(),
                        List.of("operator public.=== (public.box, public.box)", "cast \u001b[31m"),
                        List.of("privileges of public.film")),
                List.of(
                        new Finding(findings.get(0).difference(), Severity.ERROR, Outcome.WARN),
                        findings.get(1),
                        new Finding(findings.get(4).difference(), Severity.WARNING, Outcome.FAIL)),
                new Judgement(
                        Outcome.NOTE,
                        Outcome.FAIL,
                        List.of(
                                new IgnoredFinding(
                                        findings.get(9), "Red\nis fine.", Optional.of(LocalDate.of(2027, 3, 31))),
                                new IgnoredFinding(findings.get(8), "Nobody reads it.", Optional.empty())),
                        List.of(findings.get(2), findings.get(3), findings.get(5), findings.get(6), findings.get(7)),
                        List.of(
                                new Notice(Notice.Kind.EXPIRED, "ignore JC4* until 2026-01-31 (Old\nreason.)"),
                                new Notice(Notice.Kind.UNUSED_IGNORE, "ignore public.\"Actor\" (It is not ours.)"),
                                new Notice(Notice.Kind.RESOLVED, "JC211 public.film.title [064a5e0c0a891f6b]"))));
    }

    /** Nothing differs, but something is told all the same. */
    static ConformanceReport partial(Outcome ofNotCompared) {
        var clean = clean();
        var coverage = clean.coverage();
        return new ConformanceReport(
                clean.subject(),
                new Coverage(
                        coverage.tables(), coverage.columns(), List.of("aggregate public.first (text)"), List.of()),
                List.of(),
                new Judgement(ofNotCompared, Outcome.NOTE, List.of(), List.of(), List.of()));
    }

    static ConformanceReport clean() {
        return ConformanceReport.of(SUBJECT, EXPECTED, EXPECTED);
    }
}
