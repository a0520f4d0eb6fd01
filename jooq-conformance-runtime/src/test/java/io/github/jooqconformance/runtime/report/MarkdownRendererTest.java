package io.github.jooqconformance.runtime.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownRendererTest {
    private static final int GITHUB_LIMIT = 65_536;

    @ParameterizedTest
    @CsvSource({"10000, 1", "3, 200000", "200, 500"})
    void fitsIntoACommentAndSaysWhatDoesNot(int number, int length) {
        var markdown = ReportFormat.MARKDOWN.render(HostileReport.withFindings(number, length));
        var told = Pattern.compile("<details>").matcher(markdown).results().count();

        assertThat(markdown.length()).isLessThan(GITHUB_LIMIT - 1_000);
        assertThat(Pattern.compile("</details>").matcher(markdown).results().count())
                .isEqualTo(told);
        if (told < number) {
            assertThat(markdown).contains("**" + (number - told) + " more findings did not fit in a comment**");
        } else {
            assertThat(markdown).contains("more characters").doesNotContain("did not fit");
        }
    }

    @Test
    void fitsIntoACommentWhateverTheNames() {
        var name = "|".repeat(5_000);
        var report = SampleReport.rich();
        var subject = new Subject(
                name,
                name,
                List.of(name, name),
                Optional.of(name),
                report.subject().checkedAt());

        var notices = Collections.nCopies(100, new Notice(Notice.Kind.EXPIRED, name));
        var judgement = new Judgement(Outcome.NOTE, Outcome.NOTE, List.of(), List.of(), notices);
        var markdown = ReportFormat.MARKDOWN.render(
                new ConformanceReport(subject, report.coverage(), report.findings(), judgement));

        assertThat(markdown.length()).isLessThan(GITHUB_LIMIT);
        assertThat(markdown).contains("- and 92 more remarks").contains("<code>public.customer.email</code>");
    }

    @Test
    void writesNoTextOfTheDatabaseOutsideOfCode() {
        var markdown = ReportFormat.MARKDOWN.render(HostileReport.report(), HostileReport.context());
        var outside = withoutCode(markdown);

        assertThat(outside)
                .doesNotContain("alert", "evil", "secrets", "everyone", "forged", "\\u{")
                .contains("<details><summary>:x:  type narrowed (JC211)</summary>");
        assertThat(Pattern.compile("<code>([^<]*)</code>").matcher(markdown).results())
                .allSatisfy(code ->
                        assertThat(code.group(1)).doesNotContainPattern("[|`*_@:\\[\\]{}\\\\\"'\n]|(?i)www\\."));
    }

    @Test
    void letsNoLineEndABlockOfCode() {
        var markdown = ReportFormat.MARKDOWN.render(HostileReport.withFindings(1, "text\n```\n````\n<b>outside</b>"));

        assertThat(markdown).contains("\n````\n<b>outside</b>");
        assertThat(withoutCode(markdown)).doesNotContain("outside");
    }

    private static String withoutCode(String markdown) {
        var text = Pattern.compile("^(`{3,})[a-z]+\n.*?\n\\1$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(markdown)
                .replaceAll("");
        return text.replaceAll("<code>[^<]*</code>", "");
    }
}
