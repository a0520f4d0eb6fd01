package io.github.jooqconformance.runtime.spring;

import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What the applications of these tests have in common. */
final class Applications {
    private Applications() {}

    /** An application with nothing but a database. */
    static ApplicationContextRunner on(String url) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ConformanceAutoConfiguration.class))
                .withBean("dataSource", DataSource.class, () -> dataSource(url));
    }

    /** An application whose database has the given tables. */
    static ApplicationContextRunner with(String ddl) {
        return on(TestPostgres.newest().createDatabase(ddl));
    }

    /** The URL of a server that does not answer: nothing ever listens on port 1. */
    static String unreachable() {
        return "jdbc:postgresql://localhost:1/film?user=postgres";
    }

    static DataSource dataSource(String url) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        return dataSource;
    }

    static ConformanceReport report(AssertableApplicationContext context) {
        return context.getBean(StartupConformance.class).report().orElseThrow();
    }
}
