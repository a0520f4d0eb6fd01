package io.github.jooqconformance.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.spring.scanned.FilmManifest;
import io.github.jooqconformance.runtime.startup.NonConformanceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class InitializationOrderTest {
    /** A bean that creates the tables, as Flyway's would. */
    static final class Migrations {
        Migrations(DataSource dataSource) throws SQLException {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(FilmManifest.DDL);
            }
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

    /** Defined after the check, so that only dependencies can put it first. */
    @AutoConfiguration(after = ConformanceAutoConfiguration.class)
    static class LateMigrations {
        @Bean
        Migrations migrations(DataSource dataSource) throws SQLException {
            return new Migrations(dataSource);
        }
    }

    /** Defined before the check, so that only dependencies can put it last. */
    @Configuration(proxyBeanMethods = false)
    static class Application {
        @Bean
        @DependsOnDatabaseInitialization
        Catalogue catalogue(List<String> log) {
            return new Catalogue(log);
        }
    }

    @Test
    void checksWhatMigrationsMade() {
        Applications.with("")
                .withBean(FilmManifest.class)
                .withConfiguration(AutoConfigurations.of(LateMigrations.class))
                .run(context ->
                        assertThat(Applications.report(context).findings()).isEmpty());
    }

    @Test
    void checksBeforeAnythingUsesTheDatabase() {
        var log = new ArrayList<String>();

        Applications.with("")
                .withUserConfiguration(Application.class)
                .withBean(FilmManifest.class)
                .withBean("log", List.class, () -> log)
                .run(context -> assertThat(context).getFailure().hasRootCauseInstanceOf(NonConformanceException.class));

        assertThat(log).isEmpty();
    }
}
