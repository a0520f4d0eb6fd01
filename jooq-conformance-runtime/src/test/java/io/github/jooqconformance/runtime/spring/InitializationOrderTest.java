package io.github.jooqconformance.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.spring.scanned.FilmManifest;
import io.github.jooqconformance.runtime.startup.NonConformanceException;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class InitializationOrderTest {
    /** A bean that creates the tables, as Flyway's would. */
    record Migrations(String url) {
        Migrations {
            TestPostgres.execute(url, FilmManifest.DDL);
        }
    }

    /** A bean that uses the database as soon as it is there, as a cache would that is warmed up. */
    record Catalogue(List<String> log) {
        Catalogue {
            log.add("used");
        }
    }

    /** Tells Spring Boot what {@link Migrations} do. Registered in {@code META-INF/spring.factories}. */
    static final class MigrationsDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {
        @Override
        protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
            return Set.of(Migrations.class);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(DatabaseInitializationDependencyConfigurer.class)
    static class Application {
        /** First in the order of definition, so that only dependencies can make it last. */
        @Bean
        @DependsOnDatabaseInitialization
        Catalogue catalogue(List<String> log) {
            return new Catalogue(log);
        }
    }

    @Test
    void checksWhatMigrationsMade() {
        var url = TestPostgres.newest().createDatabase();

        Applications.on(url)
                .withUserConfiguration(Application.class)
                .withBean(FilmManifest.class)
                .withBean("log", List.class, ArrayList::new)
                .withBean(Migrations.class, () -> new Migrations(url))
                .run(context ->
                        assertThat(Applications.report(context).findings()).isEmpty());
    }

    @Test
    void checksBeforeAnythingUsesTheDatabase() {
        var log = new ArrayList<String>();

        Applications.on(TestPostgres.newest().createDatabase())
                .withUserConfiguration(Application.class)
                .withBean(FilmManifest.class)
                .withBean("log", List.class, () -> log)
                .run(context -> assertThat(context).getFailure().hasRootCauseInstanceOf(NonConformanceException.class));

        assertThat(log).isEmpty();
    }
}
