package io.github.jooqconformance.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.manifest.GeneratedCode;
import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.manifest.Scope;
import io.github.jooqconformance.runtime.manifest.SnapshotJson;
import io.github.jooqconformance.runtime.policy.Baseline;
import io.github.jooqconformance.runtime.policy.Clause;
import io.github.jooqconformance.runtime.policy.Policy;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.Finding;
import io.github.jooqconformance.runtime.report.IgnoredFinding;
import io.github.jooqconformance.runtime.report.Outcome;
import io.github.jooqconformance.runtime.spring.scanned.FilmManifest;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.startup.NonConformanceException;
import io.github.jooqconformance.runtime.testing.Logs;
import io.github.jooqconformance.runtime.testing.ReadManifest;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ConfiguredCheckTest {
    private static final String POLICY = "jooq.conformance.policy=classpath:spring/policy.json";
    private static final String BROKEN_POLICY = "jooq.conformance.policy=classpath:spring/broken-policy.json";
    private static final String NARROWED = "create table film (film_id integer not null, title varchar(100))";
    private static final String NARROWED_FURTHER = "create table film (film_id integer not null, title varchar(50))";
    private static final String WIDENED = "create table film (film_id integer not null, title varchar(300))";
    private static final String EXTENDED =
            "create table film (film_id integer not null, title varchar(255), note text)";

    /** Expects this class to be generated with it, which it was not. */
    private record SealedClasses(ReadManifest read) implements Manifest {
        @Override
        public String header() {
            var seals = new TreeMap<>(Map.of(ConfiguredCheckTest.class.getName(), "seal"));
            var code = new GeneratedCode(
                    "public",
                    Optional.empty(),
                    new TreeMap<>(Map.of("film", new GeneratedCode.TableCode("columns", seals))),
                    new TreeMap<>());
            return SnapshotJson.header(
                    "public", Scope.EVERYTHING, read.snapshot().tables(), code);
        }

        @Override
        public String objects() {
            return read.objects();
        }

        @Override
        public List<String> tables() {
            return read.tables();
        }
    }

    @TempDir
    private Path directory;

    private static ApplicationContextRunner films(String ddl, String... properties) {
        return Applications.with(ddl).withBean(FilmManifest.class).withPropertyValues(properties);
    }

    private static ConformanceReport report(ApplicationContextRunner application) {
        var reports = new ArrayList<ConformanceReport>();
        application.run(context -> reports.add(Applications.report(context)));
        return reports.get(0);
    }

    private static void refuses(ApplicationContextRunner application) {
        application.run(
                context -> assertThat(context).getFailure().hasRootCauseInstanceOf(NonConformanceException.class));
    }

    @Test
    void ignoresWhatThePolicyIgnores() {
        var report = report(films(NARROWED, POLICY));

        assertThat(report.findings()).isEmpty();
        assertThat(report.judgement().ignored())
                .extracting(IgnoredFinding::reason)
                .containsExactly("It is about to grow.");
    }

    @Test
    void failsOnWhatThePolicyFailsOn() {
        refuses(films(WIDENED, POLICY));
    }

    @Test
    void prefersToFailOnWhatThePropertySays() {
        assertThat(report(films(WIDENED, POLICY, "jooq.conformance.fail-on=error"))
                        .findings())
                .extracting(Finding::outcome)
                .containsExactly(Outcome.WARN);
    }

    @ParameterizedTest
    @CsvSource({"error, false, false", "warning, true, false", "info, true, true"})
    void failsFromTheSeverityOnThatThePropertyNames(String severity, boolean ofWarning, boolean ofNote) {
        var property = "jooq.conformance.fail-on=" + severity;

        films(WIDENED, property)
                .run(context -> assertThat(context.getStartupFailure() != null).isEqualTo(ofWarning));
        films(EXTENDED, property)
                .run(context -> assertThat(context.getStartupFailure() != null).isEqualTo(ofNote));
        refuses(films(NARROWED, property));
    }

    @Test
    void onlyWarnsInTheModeForThatWhateverFails() {
        var report = report(films(WIDENED, POLICY, "jooq.conformance.mode=warn"));

        assertThat(report.outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void acceptsWhatIsInTheBaseline() {
        var file = directory.resolve("baseline.json");
        var property = "jooq.conformance.baseline=" + file.toUri();
        Baseline.of(report(films(NARROWED, "jooq.conformance.mode=warn"))).write(file);

        assertThat(report(films(NARROWED, property)).judgement().accepted()).hasSize(1);
        refuses(films(NARROWED_FURTHER, property));
    }

    @Test
    void leavesTheCheckOfTheApplicationItsPolicyUnlessAPropertySaysOtherwise() {
        var database = Applications.dataSource(TestPostgres.newest().createDatabase(NARROWED));
        var check = ConformanceCheck.of(database, List.<Manifest>of(new FilmManifest()))
                .withPolicy(Policy.standard().with(Clause.ignore("All of it.").location("*.*")));
        var application = Applications.on(Applications.unreachable()).withBean(ConformanceCheck.class, () -> check);

        assertThat(report(application).findings()).isEmpty();
        refuses(application.withPropertyValues("jooq.conformance.fail-on=error"));
    }

    @Test
    void warnsInTheLogOfAPolicyThatIsOutOfDate() throws Exception {
        var log = Logs.during(() -> report(films(FilmManifest.DDL, POLICY)));

        assertThat(log)
                .contains("WARN", "1 table, 2 columns conform")
                .contains("unused ignore: ignore JC211 public.film.title (It is about to grow.). It ignores nothing;");
    }

    @Test
    void saysThatNothingWasCheckedIfThePolicyCannotBeUsed() {
        assertThat(FailureAnalysisTest.shown(films(NARROWED, BROKEN_POLICY))).isEqualTo("""
                        Nothing was checked.

                        The policy class path resource [spring/broken-policy.json] cannot be used:
                        - line 1, column 14, clauses[0]: An ignore needs a reason. Say why it does not matter.
                        - line 1, column 44, clauses[0].code: There is no rule "JC2111". Did you mean JC211? \
                        docs/rules.md lists them all; JC4* means all that begin with JC4.
                        --
                        Correct the file, or the property that names it. \
                        To start anyway, and only be warned, set jooq.conformance.mode=warn.
                        """);
    }

    @Test
    void saysWhichPropertyNamesNoFile() {
        assertThat(FailureAnalysisTest.shown(films(NARROWED, "jooq.conformance.policy=classpath:no.json")))
                .contains(
                        "The property jooq.conformance.policy names the class path resource [no.json], which does not exist.");
        assertThat(FailureAnalysisTest.shown(films(NARROWED, "jooq.conformance.baseline=file:/no/such/file.json")))
                .contains("The property jooq.conformance.baseline names the URL [file:/no/such/file.json]");
    }

    @Test
    void startsWithoutACheckIfItIsToWarnAndThePolicyCannotBeUsed() throws Exception {
        var log = Logs.during(() -> films(NARROWED, BROKEN_POLICY, "jooq.conformance.mode=warn")
                .run(context -> assertThat(context).hasNotFailed()));

        assertThat(log).contains("WARN", "was not checked", "spring/broken-policy.json");
    }

    @Test
    void failsIfItIsStrictAndSomethingIsNotCompared() {
        var ddl = FilmManifest.DDL + "; create statistics s on film_id, title from film";

        assertThat(report(films(ddl)).coverage().notCompared()).hasSize(1);
        assertThat(report(films(ddl, POLICY)).coverage().notCompared()).hasSize(1);
        refuses(films(ddl, "jooq.conformance.strict=true"));
        refuses(films(ddl, POLICY, "jooq.conformance.strict=true"));
        assertThat(report(films(FilmManifest.DDL, "jooq.conformance.strict=true"))
                        .findings())
                .isEmpty();
    }

    @Test
    void needsThePrivilegesThatThePropertyNames() {
        var url = TestPostgres.newest().createDatabase(FilmManifest.DDL);
        TestPostgres.execute(url, "create role configured_app login; grant select on film to configured_app");
        var application = Applications.on(url + "&user=configured_app").withBean(FilmManifest.class);

        assertThat(report(application).findings()).isEmpty();
        assertThat(report(application.withPropertyValues("jooq.conformance.privileges=select"))
                        .findings())
                .isEmpty();
        refuses(application.withPropertyValues("jooq.conformance.privileges=select, insert"));
    }

    @Test
    void looksForSchemasWhereThePropertyLeads() {
        var moved = "alter schema public rename to films; create schema public";

        refuses(films(FilmManifest.DDL + ";" + moved));
        assertThat(report(films(FilmManifest.DDL + ";" + moved, "jooq.conformance.schemas.public=films"))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenant_1, tenant_2", "tenant_*"})
    void checksEveryTenant(String places) {
        var tenants = films(
                "create schema tenant_1; create schema tenant_2; create table tenant_1.film (film_id integer not null,"
                        + " title varchar(255)); create table tenant_2.film (film_id integer not null)",
                "jooq.conformance.schemas.public=" + places,
                "jooq.conformance.mode=warn");

        assertThat(report(tenants).findings())
                .extracting(Finding::location)
                .extracting(Object::toString)
                .containsExactly("tenant_2.film.title");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jooq.conformance.schemas.a=x,y | jooq.conformance.schemas.b=* | no more than one may have them",
                "jooq.conformance.schemas.a=x | jooq.conformance.schemas.b= | jooq.conformance.schemas.b names no schema"
            })
    void refusesPlacesThatCannotBe(String property, String another, String message) {
        films(FilmManifest.DDL, property, another)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(message));
    }

    @Test
    void leavesTheGeneratedClassesAloneIfItIsTo() {
        var url = TestPostgres.newest().createDatabase(FilmManifest.DDL);
        var manifest = new SealedClasses(ReadManifest.of(url));
        var application = Applications.on(url).withBean(Manifest.class, () -> manifest);

        assertThat(report(application).findings()).extracting(Finding::rule).containsExactly(Rule.CLASS_OUTDATED);
        assertThat(report(application.withPropertyValues("jooq.conformance.classes=false"))
                        .findings())
                .isEmpty();
    }

    @Test
    void readsNoPolicyIfItIsOff() {
        films(NARROWED, BROKEN_POLICY, "jooq.conformance.mode=off")
                .run(context -> assertThat(context).hasNotFailed());
    }
}
