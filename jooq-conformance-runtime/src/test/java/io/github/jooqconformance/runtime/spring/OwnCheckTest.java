package io.github.jooqconformance.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.spring.scanned.FilmManifest;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.testing.Logs;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Applications that define the check themselves. */
class OwnCheckTest {
    private static final List<Manifest> MANIFESTS = List.of(new FilmManifest());

    /** jOOQ, which waits for the database's initialization as it does in Spring Boot. */
    @Configuration(proxyBeanMethods = false)
    static class Jooq {
        @Bean
        @DependsOnDatabaseInitialization
        DSLContext database(DataSource dataSource) {
            return DSL.using(dataSource, SQLDialect.POSTGRES);
        }
    }

    /** A check that is created after jOOQ. */
    static class CheckOfJooq extends Jooq {
        @Bean
        ConformanceCheck check(DSLContext database) {
            return ConformanceCheck.of(database, MANIFESTS);
        }
    }

    /** A check that is created before jOOQ. */
    @Configuration(proxyBeanMethods = false)
    static class EarlyCheckOfJooq {
        @Bean
        ConformanceCheck check(DSLContext database) {
            return ConformanceCheck.of(database, MANIFESTS);
        }

        @Bean
        @DependsOnDatabaseInitialization
        DSLContext database(DataSource dataSource) {
            return DSL.using(dataSource, SQLDialect.POSTGRES);
        }
    }

    @Test
    void runsItInPlaceOfTheUsualOne() {
        var films = Applications.dataSource(TestPostgres.newest().createDatabase(FilmManifest.DDL));

        assertIsRun(ConformanceCheck.of(films, MANIFESTS));
        assertIsRun(ConformanceCheck.of(DSL.using(films, SQLDialect.POSTGRES), MANIFESTS));
    }

    private static void assertIsRun(ConformanceCheck check) {
        Applications.on(Applications.unreachable())
                .withBean(ConformanceCheck.class, () -> check)
                .run(context ->
                        assertThat(Applications.report(context).findings()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(classes = {CheckOfJooq.class, EarlyCheckOfJooq.class})
    void explainsThatJooqWaitsForTheCheck(Class<?> configuration) {
        var application = Applications.with(FilmManifest.DDL).withUserConfiguration(configuration);

        assertThat(FailureAnalysisTest.shown(application)).isEqualTo("""
                        Nothing was checked.

                        The application's ConformanceCheck is made from a bean that waits for the check, as jOOQ's DSLContext does.
                        --
                        Make it from the DataSource: ConformanceCheck.of(dataSource, manifests). \
                        To start anyway, and only be warned, set jooq.conformance.mode=warn.
                        """);
    }

    @ParameterizedTest
    @ValueSource(classes = {CheckOfJooq.class, EarlyCheckOfJooq.class})
    void startsWithoutACheckThatJooqWaitsForIfItIsToWarn(Class<?> configuration) throws Exception {
        var log = Logs.during(() -> Applications.with(FilmManifest.DDL)
                .withUserConfiguration(configuration)
                .withPropertyValues("jooq.conformance.mode=warn")
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(DSLContext.class)));

        assertThat(log).contains("The database was not checked", "as jOOQ's DSLContext does");
    }

    @Test
    void leavesOtherFailuresAsTheyAre() {
        Applications.with("")
                .withBean(ConformanceCheck.class, () -> {
                    throw new IllegalStateException("no check today");
                })
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(BeanCreationException.class)
                        .hasRootCauseMessage("no check today"));
    }
}
