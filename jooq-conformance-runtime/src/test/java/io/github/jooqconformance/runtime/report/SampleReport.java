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

import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.time.Instant;
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

    static ConformanceReport clean() {
        return ConformanceReport.of(SUBJECT, EXPECTED, EXPECTED);
    }
}
