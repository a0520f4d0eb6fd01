package io.github.jooqconformance.runtime.report;

import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.varchar;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Location;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reports whose names try to be something else. */
final class HostileReport {
    /** Names that end a tag, a command, a table cell, a block of code or a line, in one language or another. */
    static final List<String> NAMES = List.of(
            "<script>alert(1)</script>",
            "]]>",
            "-->",
            "\"><img src=x onerror=alert(1)>",
            "'; alert(1); '",
            "${{ secrets.TOKEN }}",
            "|a|b|",
            "`a` ``` ```` b",
            "</details></summary></code></svg></style>",
            "line\n::error::forged\r\n",
            "::set-output name=a::b",
            "\u202Edesrever\u202C",
            "\u001B[31mred\u001B]8;;http://evil.example\u0007",
            "\u0001\u0008\uFFFE\uD800",
            "@everyone #1 https://evil.example www.evil.example",
            "%0A::error::a",
            "gr\u00F6\u00DFe \u4E2D\u6587 \uD83D\uDE00");

    static final SchemaSnapshot EXPECTED = snapshot(
            NAMES.stream().map(name -> table(name, nullable(name, TEXT))).toArray(Table[]::new));

    static final SchemaSnapshot ACTUAL = snapshot(NAMES.stream()
            .map(name -> table(name, nullable(name, varchar(9))))
            .toArray(Table[]::new));

    private HostileReport() {}

    /** A column of each table differs. */
    static ConformanceReport report() {
        return ConformanceReport.of(subject(), EXPECTED, ACTUAL);
    }

    /** Lines of files with the same names. */
    static ReportContext context() {
        return ReportContext.NONE
                .withTables(EXPECTED.tables(), ACTUAL.tables())
                .withLocator(location -> Optional.of(
                        new SourceLine("src/a:b,c d/" + location.object().name() + ".sql", 12)));
    }

    /** As many findings as wanted, each with an expected definition of some length. */
    static ConformanceReport withFindings(int number, int length) {
        return withFindings(number, "x".repeat(length));
    }

    static ConformanceReport withFindings(int number, String definition) {
        var findings = IntStream.range(0, number)
                .mapToObj(i -> Finding.of(Difference.changed(
                        Rule.TYPE_NARROWED,
                        Location.of(Location.Kind.TABLE, new QualifiedName("public", "t" + i))
                                .at("c"),
                        definition,
                        "integer")))
                .toList();
        return new ConformanceReport(subject(), new Coverage(Collections.emptySortedSet(), 0), findings);
    }

    private static Subject subject() {
        return new Subject(
                "film on <script>", "18.6", NAMES, Optional.of("<b>model</b>"), Instant.parse("2026-11-22T10:15:30Z"));
    }
}
