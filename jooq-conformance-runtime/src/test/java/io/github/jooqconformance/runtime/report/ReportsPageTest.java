package io.github.jooqconformance.runtime.report;

import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the examples of docs/reports.md against what is rendered. */
class ReportsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reports.md");

    private static final SampleSchemas SHORTENED = new SampleSchemas(
            snapshot(table("film", required("film_id", INTEGER), required("title", varchar(255)))),
            snapshot(table("film", required("film_id", INTEGER), required("title", varchar(50)))));

    private static final ReportContext CONTEXT = SHORTENED
            .context()
            .withLocator(location ->
                    Optional.of(new SourceLine("src/main/resources/db/migration/V7__shorten_titles.sql", 3)));

    /** Lines that the page leaves out are three dots in it. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HTML")
    void showsWhatIsRendered(ReportFormat format) throws IOException {
        var example = Pattern.compile("## `" + format + "`\n.*?\n(`{3,})[a-z]*\n(.*?)\n\\1\n", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));

        assertThat(example.find()).as(format.toString()).isTrue();
        assertThat(ReportFormat.valueOf(format.name())
                        .render(SHORTENED.report(), CONTEXT)
                        .lines()
                        .toList())
                .containsSubsequence(example.group(2)
                        .lines()
                        .filter(line -> !line.strip().equals("..."))
                        .toList());
    }

    @Test
    void namesAllFormats() throws IOException {
        var page = Files.readString(PAGE);

        assertThat(ReportFormat.values())
                .allSatisfy(format -> assertThat(page)
                        .contains("## `" + format + "`")
                        .contains("| `" + format + "` | `." + format.fileExtension() + "` |"));
    }
}
