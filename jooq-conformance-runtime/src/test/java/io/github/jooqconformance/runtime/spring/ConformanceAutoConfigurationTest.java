package io.github.jooqconformance.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.spring.scanned.FilmManifest;
import io.github.jooqconformance.runtime.startup.NonConformanceException;
import io.github.jooqconformance.runtime.testing.Logs;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ConformanceAutoConfigurationTest {
    private static final String NARROWED = "create table film (film_id integer not null, title varchar(100))";
    private static final String WIDENED = "create table film (film_id integer not null, title varchar(300))";

    private static ApplicationContextRunner filmsIn(String ddl) {
        return Applications.with(ddl).withBean(FilmManifest.class);
    }

    @Test
    void startsOnADatabaseThatConforms() {
        filmsIn(FilmManifest.DDL).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(Applications.report(context).findings()).isEmpty();
            assertThat(Applications.report(context).coverage().columns()).isEqualTo(2);
        });
    }

    @Test
    void refusesToStartIfWritesWouldFail() {
        filmsIn(NARROWED)
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasRootCauseInstanceOf(NonConformanceException.class)
                        .rootCause()
                        .hasMessageContaining("public.film.title")
                        .hasMessageContaining("character varying(100)"));
    }

    @Test
    void startsAndWarnsIfNothingWouldFail() throws Exception {
        var log = Logs.during(() -> filmsIn(WIDENED).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(Applications.report(context).count(Severity.ERROR)).isZero();
            assertThat(Applications.report(context).conforms()).isFalse();
        }));

        assertThat(log).contains("WARN", "public.film.title", "character varying(300)");
    }

    @Test
    void startsWhateverItFindsIfItIsToWarn() throws Exception {
        var log = Logs.during(() -> filmsIn(NARROWED)
                .withPropertyValues("jooq.conformance.mode=warn")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(Applications.report(context).count(Severity.ERROR))
                            .isEqualTo(1);
                }));

        assertThat(log).contains("WARN", "public.film.title", "character varying(100)");
    }

    @Test
    void touchesNeitherDatabaseNorManifestsIfItIsOff() {
        Applications.on(Applications.unreachable())
                .withPropertyValues("jooq.conformance.mode=off", "jooq.conformance.manifests=no.such.Manifest")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(StartupConformance.class).report())
                            .isEmpty();
                });
    }

    @Test
    void isNotPutOffByLazyInitialization() {
        filmsIn(NARROWED)
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .run(context -> assertThat(context).getFailure().hasRootCauseInstanceOf(NonConformanceException.class));
    }

    @Test
    void hasNothingToDoWithoutADatabase() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ConformanceAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(StartupConformance.class));
    }

    @Test
    void doesNotChooseAmongSeveralDatabases() {
        var application = filmsIn(FilmManifest.DDL)
                .withBean("archive", DataSource.class, () -> Applications.dataSource(Applications.unreachable()));

        application.run(context ->
                assertThat(context).getFailure().hasRootCauseInstanceOf(NoUniqueBeanDefinitionException.class));
        application
                .withPropertyValues("jooq.conformance.mode=warn")
                .run(context -> assertThat(context).hasNotFailed());
    }
}
