package io.github.jooqconformance.runtime.policy;

import static io.github.jooqconformance.runtime.policy.Reports.TODAY;
import static io.github.jooqconformance.runtime.policy.Reports.conforming;
import static io.github.jooqconformance.runtime.policy.Reports.drifted;
import static io.github.jooqconformance.runtime.policy.Reports.names;
import static io.github.jooqconformance.runtime.policy.Reports.partial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.Finding;
import io.github.jooqconformance.runtime.report.IgnoredFinding;
import io.github.jooqconformance.runtime.report.Notice;
import io.github.jooqconformance.runtime.report.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
    private static final Clause IGNORE_TITLE =
            Clause.ignore("It is about to grow.").location("public.film.title");

    private static ConformanceReport judged(Policy policy) {
        return judged(policy, drifted());
    }

    private static ConformanceReport judged(Policy policy, ConformanceReport report) {
        return policy.judge(report, Baseline.none());
    }

    private static ConformanceReport judged(Clause... clauses) {
        var policy = Policy.standard();
        for (var clause : clauses) {
            policy = policy.with(clause);
        }
        return judged(policy);
    }

    @Test
    void failsOnErrorsWarnsOfWarningsAndTellsTheRest() {
        var report = judged(Policy.standard());

        assertThat(report).isEqualTo(drifted());
        assertThat(report.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(report.findings())
                .extracting(Finding::severity, Finding::outcome)
                .containsExactly(
                        tuple(Severity.ERROR, Outcome.FAIL),
                        tuple(Severity.WARNING, Outcome.WARN),
                        tuple(Severity.INFO, Outcome.NOTE));
    }

    @ParameterizedTest
    @CsvSource({"ERROR, FAIL, WARN, NOTE", "WARNING, FAIL, FAIL, NOTE", "INFO, FAIL, FAIL, FAIL"})
    void failsFromTheSeverityOnThatItIsTold(Severity severity, Outcome error, Outcome warning, Outcome info) {
        assertThat(judged(Policy.standard().failingOn(severity)).findings())
                .extracting(Finding::outcome)
                .containsExactly(error, warning, info);
    }

    @Test
    void ignoresWithAReason() {
        var report = judged(IGNORE_TITLE);

        assertThat(names(report.findings()))
                .containsExactly("JC401 public.film.film_title_idx", "JC202 public.audit_log.note");
        assertThat(report.outcome()).isEqualTo(Outcome.WARN);
        assertThat(report.judgement().ignored()).singleElement().satisfies(ignored -> {
            assertThat(ignored.finding().location()).hasToString("public.film.title");
            assertThat(ignored.reason()).isEqualTo("It is about to grow.");
            assertThat(ignored.until()).isEmpty();
        });
        assertThat(report.judgement().notices()).isEmpty();
    }

    @Test
    void goesByTheFirstClauseThatIsAboutAFinding() {
        var film = Clause.of(Outcome.WARN).location("public.film");
        var narrowed = Clause.of(Outcome.NOTE).code("JC211");

        assertThat(judged(film, narrowed).findings().get(0).outcome()).isEqualTo(Outcome.WARN);
        assertThat(judged(narrowed, film).findings().get(0).outcome()).isEqualTo(Outcome.NOTE);
    }

    @Test
    void selectsByAllThatAClauseNames() {
        var report = judged(
                Clause.of(Outcome.FAIL).severity(Severity.WARNING).code("JC2*"),
                Clause.of(Outcome.NOTE).severity(Severity.WARNING).code("JC4*").location("public.film.*_idx"));

        assertThat(report.findings())
                .extracting(Finding::outcome)
                .containsExactly(Outcome.FAIL, Outcome.NOTE, Outcome.NOTE);
    }

    @Test
    void tellsOfAnIgnoreThatIgnoresNothing() {
        var same = Clause.ignore("It is about to grow.").location("public.film.title");
        var shadowed = Clause.ignore("Twice.").code("JC211");

        var report = judged(IGNORE_TITLE, same, shadowed);

        assertThat(report.judgement().notices())
                .containsExactly(
                        new Notice(Notice.Kind.UNUSED_IGNORE, "ignore public.film.title (It is about to grow.)"),
                        new Notice(Notice.Kind.UNUSED_IGNORE, "ignore JC211 (Twice.)"));
    }

    @Test
    void warnsOfAPolicyThatIsOutOfDateThoughTheDatabaseConforms() {
        var report = judged(Policy.standard().with(IGNORE_TITLE), conforming());

        assertThat(report.outcome()).isEqualTo(Outcome.WARN);
        assertThat(report.conforms()).isTrue();
    }

    @Test
    void tellsNothingOfOtherClausesThatAreAboutNothing() {
        assertThat(judged(Policy.standard().with(Clause.of(Outcome.FAIL).code("JC211")), conforming()))
                .isEqualTo(conforming());
    }

    @Test
    void ignoresThroughTheLastDay() {
        assertThat(judged(IGNORE_TITLE.until(TODAY)).judgement().ignored())
                .extracting(IgnoredFinding::until)
                .containsExactly(Optional.of(TODAY));
    }

    @Test
    void ignoresNothingAfterTheLastDayAndSaysSo() {
        var report = judged(IGNORE_TITLE.until(TODAY.minusDays(1)));

        assertThat(report.findings()).isEqualTo(drifted().findings());
        assertThat(report.judgement().notices())
                .containsExactly(new Notice(
                        Notice.Kind.EXPIRED, "ignore public.film.title until 2026-11-21 (It is about to grow.)"));
    }

    @Test
    void judgesWhatWasJudgedAnew() {
        var lenient = judged(Clause.ignore("All of it.").location("*.*"));

        assertThat(lenient.findings()).isEmpty();
        assertThat(judged(Policy.standard(), lenient)).isEqualTo(drifted());
    }

    @ParameterizedTest
    @CsvSource({"operator public.===,", ", privileges of public.film", "a, b"})
    void failsOnWhatWasNotComparedIfItIsStrict(String notCompared, String unknown) {
        var report = partial(
                Stream.ofNullable(notCompared).toList(),
                Stream.ofNullable(unknown).toList());

        assertThat(judged(Policy.strict(), report).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(judged(Policy.strict(), report).conforms()).isFalse();
        assertThat(judged(Policy.standard(), report).outcome()).isEqualTo(Outcome.NOTE);
    }

    @Test
    void tellsApartWhatIsNotComparedAndWhatIsUnknown() {
        var policy = new Policy(Severity.ERROR, Outcome.WARN, Outcome.FAIL, List.of());

        assertThat(judged(policy, partial(List.of("a"), List.of())).outcome()).isEqualTo(Outcome.WARN);
        assertThat(judged(policy, partial(List.of("a"), List.of("b"))).outcome())
                .isEqualTo(Outcome.FAIL);
    }

    @Test
    void isStrictOnlyAboutWhatIsThere() {
        assertThat(judged(Policy.strict(), conforming()).outcome()).isEqualTo(Outcome.NOTE);
    }

    @Test
    void refusesToHideWhatNobodyMeant() {
        assertThatThrownBy(() -> Clause.ignore(" ")).hasMessage("The reason is blank. Say why.");
        assertThatThrownBy(() -> Clause.of(Outcome.IGNORE))
                .hasMessage("An ignore needs a reason. Say why it does not matter.");
        assertThatThrownBy(() -> Policy.standard().with(Clause.ignore("All.")))
                .hasMessageStartingWith("The clause is about every finding.");
        assertThatThrownBy(() -> new Policy(Severity.ERROR, Outcome.IGNORE, Outcome.NOTE, List.of()))
                .hasMessageContaining("cannot be ignored");
    }
}
