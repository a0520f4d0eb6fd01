package io.github.jooqconformance.runtime.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jooqconformance.runtime.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
    @ParameterizedTest
    @EnumSource
    void rendersEverythingThatAReportTells(ReportFormat format) {
        assertMatches(format, "rich", SampleReport.rich());
    }

    @ParameterizedTest
    @EnumSource
    void rendersThatNothingDiffers(ReportFormat format) {
        assertMatches(format, "clean", SampleReport.clean());
    }

    @ParameterizedTest
    @EnumSource
    void rendersWhatDoesNotCountAndWhatWasNotCompared(ReportFormat format) {
        assertMatches(format, "judged", SampleReport.judged());
    }

    @Test
    void tellsInTextWhatWasNotComparedThoughNothingDiffers() {
        assertThat(ReportFormat.TEXT.render(SampleReport.partial(Outcome.NOTE))).isEqualTo("""
                public: 3 tables, 6 columns conform
                not compared: 1: aggregate public.first (text)
                """);
        assertThat(ReportFormat.TEXT.render(SampleReport.partial(Outcome.FAIL))).isEqualTo("""
                Schema check of jdbc:postgresql://db.example:5432/film (PostgreSQL 18.6) at 2026-11-22T10:15:30Z
                public: 3 tables, 6 columns; 0 errors, 0 warnings, 0 notes

                not compared (fail): 1: aggregate public.first (text)
                """);
    }

    @ParameterizedTest
    @EnumSource
    void letsNoControlCharacterThrough(ReportFormat format) {
        assertThat(format.render(SampleReport.rich()) + format.render(SampleReport.judged()))
                .matches("[\\x20-\\x7e\\n]*");
    }

    /** A page keeps the lines of a definition, but in an element that holds nothing else. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HTML")
    void letsNoTextBeginALine(ReportFormat format) {
        assertThat(format.render(SampleReport.rich()) + format.render(SampleReport.judged()))
                .doesNotContain("\nERROR JC101: ");
    }

    @ParameterizedTest
    @EnumSource
    void tellsNoCredentials(ReportFormat format) {
        assertThat(format.render(SampleReport.rich())).doesNotContain("secret");
    }

    @ParameterizedTest
    @EnumSource
    void rendersTenThousandFindings(ReportFormat format) {
        var thousand = format.render(HostileReport.withFindings(1_000, 100)).length();
        var tenThousand = format.render(HostileReport.withFindings(10_000, 100)).length();

        assertThat(tenThousand).isLessThan(12 * thousand);
    }

    @Test
    void appendsToWhateverIsThere() throws IOException {
        var out = new StringBuilder("check: ");

        ReportFormat.TEXT.render(SampleReport.clean(), out);

        assertThat(out).hasToString("check: public: 3 tables, 6 columns conform\n");
    }

    @Test
    void isFoundByItsNameOnACommandLine() {
        assertThat(ReportFormat.find("Json")).contains(ReportFormat.JSON);
        assertThat(ReportFormat.find("yaml")).isEmpty();
        assertThat(ReportFormat.values())
                .allSatisfy(format ->
                        assertThat(ReportFormat.find(format.toString())).contains(format));
    }

    @Test
    void rendersJsonThatParsesToWhatTheDatabaseSaid() throws IOException {
        var json = new ObjectMapper().readTree(ReportFormat.JSON.render(SampleReport.rich()));

        assertThat(json.get("issues").findValuesAsText("field")).contains("line\nbreak");
    }

    private static void assertMatches(ReportFormat format, String name, ConformanceReport report) {
        var file = name + "." + format;
        Golden.assertMatches(Path.of("src", "test", "resources", "report", file), withoutAssets(format.render(report)));
    }

    /** What a page looks like is not for a file to say that is compared. */
    private static String withoutAssets(String text) {
        return text.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>")
                .replaceAll("'sha256-[^']*'", "'sha256-...'");
    }
}
