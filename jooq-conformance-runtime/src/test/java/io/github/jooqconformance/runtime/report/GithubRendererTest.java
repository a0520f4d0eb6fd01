package io.github.jooqconformance.runtime.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class GithubRendererTest {
    @Test
    void pointsToTheLine() {
        var context = ReportContext.NONE.withLocator(location -> Optional.of(new SourceLine("db/V1,a.sql", 7)));

        assertThat(ReportFormat.GITHUB.render(SampleReport.rich(), context))
                .startsWith(
                        "::error file=db/V1%2Ca.sql,line=7,title=JC211 type narrowed::JC211 public.customer.email: ");
    }

    @Test
    void printsNoMoreThanGithubShows() {
        var commands = ReportFormat.GITHUB
                .render(HostileReport.withFindings(25, 1))
                .lines()
                .filter(line -> line.startsWith("::error "))
                .toList();

        assertThat(commands).hasSize(10);
        assertThat(commands.get(9)).isEqualTo("::error title=16 more::Only the report has them all.");
        assertThat(ReportFormat.GITHUB.render(HostileReport.withFindings(10, 1)))
                .doesNotContain(" more::");
    }

    @Test
    void letsNoNameBecomeACommand() {
        var lines = ReportFormat.GITHUB
                .render(HostileReport.report(), HostileReport.context())
                .lines();

        assertThat(lines)
                .hasSize(12)
                .allMatch(line -> line.matches("::error (file=src/a%3Ab%2Cc d/[^:,]*,line=12,)?title=[^:,]*::.*")
                        || line.matches("(Schema check of|Compared) .*"));
    }
}
