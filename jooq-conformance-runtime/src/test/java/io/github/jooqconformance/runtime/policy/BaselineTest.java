package io.github.jooqconformance.runtime.policy;

import static io.github.jooqconformance.runtime.policy.Reports.conforming;
import static io.github.jooqconformance.runtime.policy.Reports.drifted;
import static io.github.jooqconformance.runtime.policy.Reports.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.Notice;
import io.github.jooqconformance.runtime.report.Outcome;
import io.github.jooqconformance.runtime.testing.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "policy", "baseline.json");

    @TempDir
    private Path directory;

    private static ConformanceReport judged(ConformanceReport report, Baseline baseline) {
        return Policy.standard().judge(report, baseline);
    }

    private static void fails(String json, String problem) {
        assertThatThrownBy(() -> Baseline.parse(json, "baseline.json"))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("The baseline baseline.json cannot be used:\n- ")
                .hasMessageContaining(problem);
    }

    @Test
    void isWrittenForPeople() {
        Golden.assertMatches(GOLDEN, Baseline.of(drifted()).json());
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        var file = directory.resolve("baseline.json");
        var baseline = Baseline.of(drifted());

        baseline.write(file);

        assertThat(Baseline.read(file)).isEqualTo(baseline);
        assertThat(Files.readString(file)).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void acceptsWhatIsKnown() {
        var report = judged(drifted(), Baseline.of(drifted()));

        assertThat(report.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(report.conforms()).isTrue();
        assertThat(names(report.judgement().accepted()))
                .isEqualTo(names(drifted().findings()));
        assertThat(report.judgement().notices()).isEmpty();
    }

    @Test
    void doesNotAcceptAnotherDifferenceAtTheSamePlace() {
        var report = judged(drifted(50), Baseline.of(drifted(100)));

        assertThat(names(report.findings())).containsExactly("JC211 public.film.title");
        assertThat(report.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(report.judgement().accepted()).hasSize(2);
        assertThat(report.judgement().notices()).extracting(Notice::kind).containsExactly(Notice.Kind.RESOLVED);
    }

    @Test
    void tellsWhatIsNoLongerFound() {
        var id = drifted().findings().get(0).id();

        var report = judged(conforming(), Baseline.of(drifted()));

        assertThat(report.outcome()).isEqualTo(Outcome.WARN);
        assertThat(report.judgement().notices())
                .hasSize(3)
                .contains(new Notice(Notice.Kind.RESOLVED, "JC211 public.film.title [" + id + "]"));
    }

    @Test
    void leavesToThePolicyWhatThatIgnores() {
        var policy =
                Policy.standard().with(Clause.ignore("It is about to grow.").location("public.film.title"));

        var report = policy.judge(drifted(), Baseline.of(drifted()));

        assertThat(report.judgement().ignored()).hasSize(1);
        assertThat(report.judgement().accepted()).hasSize(2);
        assertThat(report.judgement().notices()).isEmpty();
        assertThat(Baseline.of(report).entries()).hasSize(2);
    }

    @Test
    void keepsWhatItHasWhenItIsWrittenAgain() {
        var baseline = Baseline.of(drifted(100));

        assertThat(Baseline.of(judged(drifted(100), baseline))).isEqualTo(baseline);
        assertThat(Baseline.of(judged(drifted(50), baseline))).isEqualTo(Baseline.of(drifted(50)));
    }

    @Test
    void mayHoldRulesThatThereAreNoLonger() throws IOException {
        var entry = new Baseline.Entry("JC999", "public.film", Optional.empty(), Optional.of(""));
        var baseline = new Baseline(new TreeSet<>(Set.of(entry)));

        assertThat(Baseline.parse(baseline.json(), "baseline.json")).isEqualTo(baseline);
    }

    @Test
    void refusesAnEntryThatWasChanged() throws IOException {
        var changed = Files.readString(GOLDEN).replace("character varying(100)", "character varying(50)");

        fails(changed, "is that of another finding: the entry was changed. Write the baseline again, or restore it.");
    }

    @Test
    void refusesWhatIsNoBaseline() {
        fails("{}", "line 1, column 1: The field format is missing.");
        fails(
                "{\"format\": \"jooq-conformance-baseline/7\", \"findings\": []}",
                "format: The format is jooq-conformance-baseline/7, and this version of jooq-conformance reads"
                        + " jooq-conformance-baseline/1. Write the baseline again.");
        fails("{\"findings\": [{\"code\": \"JC211\", \"actual\": 1}]}", "findings[0]: The field expected is missing.");
        fails("{\"findings\": [{\"actual\": 1}]}", "findings[0].actual: Here has to be a string, not 1.");
    }

    @Test
    void saysWhichFileCannotBeUsed() {
        var nowhere = directory.resolve("no").resolve("baseline.json");

        assertThatThrownBy(() -> Baseline.read(nowhere)).hasMessage("The baseline " + nowhere + " does not exist.");
        assertThatThrownBy(() -> Baseline.none().write(nowhere))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("writing the baseline " + nowhere);
    }
}
