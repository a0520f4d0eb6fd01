package io.github.jooqconformance.runtime.spring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.core.NestedExceptionUtils.getMostSpecificCause;

import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.spring.scanned.FilmManifest;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

class FailureAnalysisTest {
    /** A manifest as another version of the library would have written it. */
    static final class FromTheFuture implements Manifest {
        @Override
        public String header() {
            return "{\"format\": \"jooq-conformance/7\"}";
        }

        @Override
        public String objects() {
            return "{}";
        }

        @Override
        public List<String> tables() {
            return List.of();
        }
    }

    /** What Spring Boot shows of the failure, found by the analyzers that are registered. */
    static String shown(ApplicationContextRunner application) {
        var shown = new StringBuilder();
        application.run(context -> shown.append(text(analysis(requireNonNull(context.getStartupFailure())))));
        return shown.toString();
    }

    private static FailureAnalysis analysis(Throwable failure) {
        var arguments = ArgumentResolver.of(BeanFactory.class, new DefaultListableBeanFactory())
                .and(Environment.class, new StandardEnvironment());
        var analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, arguments, (type, name, problem) -> {});
        // As on a class path with Spring Boot's own before ours.
        Collections.reverse(analyzers);
        AnnotationAwareOrderComparator.sort(analyzers);
        return analyzers.stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static String text(FailureAnalysis analysis) {
        return analysis.getDescription() + "\n--\n" + analysis.getAction() + "\n";
    }

    @Test
    void showsTheWholeReportOnce() {
        Applications.with("create table film (film_id integer not null, title varchar(100), language text not null)")
                .withBean(FilmManifest.class)
                .run(context -> {
                    var failure = requireNonNull(context.getStartupFailure());
                    var report = getMostSpecificCause(failure).getMessage();

                    assertThat(report).contains("2 errors", "public.film.title", "public.film.language", "action");
                    assertThat(failure).hasMessageEndingWith("The database does not conform to the generated code.");
                    assertThat(text(analysis(failure))).isEqualTo("""
                                    The database departs from what the generated code expects of it.

                                    %s--
                                    Do what each finding gives as its action, or let it pass by jooq.conformance.policy, with a reason. \
                                    To start anyway, and only be warned, set jooq.conformance.mode=warn.
                                    """, report);
                });
    }

    @Test
    void saysThatNothingWasCheckedIfTheDatabaseIsDown() {
        var application = Applications.on(Applications.unreachable()).withBean(FilmManifest.class);

        assertThat(shown(application)).isEqualTo("""
                        Nothing was checked.

                        The database cannot be reached: Connection to localhost:1 refused. \
                        Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.
                        --
                        Make sure that the DataSource is that of a PostgreSQL server which is up, and that its role may connect. \
                        To start anyway, and only be warned, set jooq.conformance.mode=warn.
                        """);
    }

    @Test
    void saysThatNothingWasCheckedIfVersionsDoNotMatch() {
        assertThat(shown(Applications.with("").withBean(FromTheFuture.class))).isEqualTo("""
                        Nothing was checked.

                        io.github.jooqconformance.runtime.spring.FailureAnalysisTest$FromTheFuture is of format \
                        jooq-conformance/7, and this version of jooq-conformance reads jooq-conformance/1. \
                        Use the same version of generator and runtime, and generate again.
                        --
                        Clean and build the application, so that its code is generated anew. \
                        To start anyway, and only be warned, set jooq.conformance.mode=warn.
                        """);
    }

    @Test
    void saysThatNothingWasCheckedIfThereIsNoManifest() {
        assertThat(shown(Applications.with(""))).isEqualTo("""
                        Nothing was checked.

                        No manifest was found. The application has no package to look in, \
                        the property jooq.conformance.manifests names no class, and there is no bean of type Manifest.
                        --
                        Generate the code with ConformanceGenerator, which writes a manifest for each schema. \
                        If it is outside the application's packages, name it: jooq.conformance.manifests=com.example.PublicManifest. \
                        To start without a check, set jooq.conformance.mode=off.
                        """);
    }
}
