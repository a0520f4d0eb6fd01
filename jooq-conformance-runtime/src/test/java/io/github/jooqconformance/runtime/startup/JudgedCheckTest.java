package io.github.jooqconformance.runtime.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.policy.Baseline;
import io.github.jooqconformance.runtime.policy.Clause;
import io.github.jooqconformance.runtime.policy.Policy;
import io.github.jooqconformance.runtime.report.Notice;
import io.github.jooqconformance.runtime.report.Outcome;
import io.github.jooqconformance.runtime.spring.scanned.FilmManifest;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class JudgedCheckTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);
    private static final Policy PATIENT = Policy.standard()
            .with(Clause.ignore("It is about to grow.")
                    .location("public.film.title")
                    .until(LAST_DAY));

    private final ConformanceCheck narrowed = check("create table film (film_id integer not null, title varchar(100))");

    private static ConformanceCheck check(String ddl) {
        var database = new PGSimpleDataSource();
        database.setUrl(TestPostgres.newest().createDatabase(ddl));
        return ConformanceCheck.of(database, List.of(new FilmManifest()));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.ofHours(9));
    }

    @Test
    void goesByItsClock() {
        var check = narrowed.withPolicy(PATIENT);

        assertThat(check.withClock(at("2027-03-31T23:59:59Z"))
                        .verify()
                        .judgement()
                        .ignored())
                .hasSize(1);
        assertThatThrownBy(check.withClock(at("2027-04-01T00:00:00Z"))::verify)
                .isInstanceOf(NonConformanceException.class)
                .hasMessageContaining("ERROR JC211 public.film.title")
                .hasMessageContaining("expired: ignore public.film.title until 2027-03-31");
    }

    @Test
    void throwsByThePolicyAndNotByTheSeverity() {
        var lenient = Policy.standard().with(Clause.of(Outcome.WARN).severity(Severity.ERROR));
        var noted = check("create table film (film_id integer not null, title varchar(255), note text)");

        assertThat(narrowed.withPolicy(lenient).verify().count(Severity.ERROR)).isEqualTo(1);
        assertThatThrownBy(noted.withPolicy(Policy.standard().failingOn(Severity.INFO))::verify)
                .isInstanceOf(NonConformanceException.class)
                .hasMessageContaining("INFO JC202 public.film.note: column unexpected (fail)");
    }

    @Test
    void acceptsItsBaselineUnderEveryPolicy() {
        var strict = narrowed.withBaseline(Baseline.of(narrowed.check()))
                .withPolicy(Policy.standard().failingOn(Severity.INFO));

        assertThat(strict.verify().judgement().accepted()).hasSize(1);
    }

    @Test
    void tellsWhatOfTheBaselineIsMended() {
        var mended = check(FilmManifest.DDL).withBaseline(Baseline.of(narrowed.check()));

        assertThat(mended.verify().judgement().notices())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.RESOLVED);
    }
}
