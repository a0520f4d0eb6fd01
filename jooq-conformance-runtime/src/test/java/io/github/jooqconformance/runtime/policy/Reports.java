package io.github.jooqconformance.runtime.policy;

import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.index;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.varchar;
import static io.github.jooqconformance.runtime.testing.Snapshots.with;

import io.github.jooqconformance.runtime.diff.SchemaDiff;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.Coverage;
import io.github.jooqconformance.runtime.report.Finding;
import io.github.jooqconformance.runtime.report.Subject;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reports to be judged, of checks on 22 November 2026 just before midnight in UTC. */
final class Reports {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Subject SUBJECT =
            new Subject("films", "18.6", List.of("public"), Optional.empty(), Instant.parse("2026-11-22T23:59:59Z"));

    private static final SchemaSnapshot EXPECTED = snapshot(
            with(
                    index("film_title_idx", "title"),
                    table("film", required("id", INTEGER), nullable("title", varchar(255)))),
            table("audit_log", required("id", INTEGER)));

    private Reports() {}

    /** A title that is too short, and its index that is missing; a column that only the database has. */
    static ConformanceReport drifted() {
        return drifted(100);
    }

    /** The same with another length of the title in the database. */
    static ConformanceReport drifted(int length) {
        return ConformanceReport.of(
                SUBJECT,
                EXPECTED,
                snapshot(
                        table("film", required("id", INTEGER), nullable("title", varchar(length))),
                        table("audit_log", required("id", INTEGER), nullable("note", TEXT))));
    }

    static ConformanceReport conforming() {
        return ConformanceReport.of(SUBJECT, EXPECTED, EXPECTED);
    }

    /** Nothing differs, as far as it could be compared. */
    static ConformanceReport partial(List<String> notCompared, List<String> unknown) {
        var all = Coverage.of(EXPECTED);
        return ConformanceReport.of(
                SUBJECT,
                new Coverage(all.tables(), all.columns(), notCompared, unknown),
                SchemaDiff.between(EXPECTED, EXPECTED));
    }

    /** The findings in few words: {@code JC211 public.film.title}. */
    static List<String> names(Collection<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().code() + " " + finding.location())
                .toList();
    }
}
