package io.github.jooqconformance.runtime.spring;

import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/**
 * Checks the database of a Spring Boot application when it starts: after Flyway, Liquibase or scripts have initialized
 * it, before jOOQ, JDBC templates and JPA use it, and so before the application serves.
 *
 * <p>The primary {@link DataSource} is checked against the beans of type {@link Manifest}; for want of any, against the
 * classes that {@code jooq.conformance.manifests} names; for want of these, against all manifests in the application's
 * packages. An application that needs another check defines a {@link ConformanceCheck} bean of its own, made from a
 * {@link DataSource}: jOOQ's {@code DSLContext} waits for the check. What the properties say of policy, baseline,
 * privileges and schemas replaces the check's own.
 */
// By name, because the class has moved between Spring Boot 3 and 4.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration"
        })
@ConditionalOnBean(DataSource.class)
@EnableConfigurationProperties(ConformanceProperties.class)
// Who needs a database waits for its initialization, and so for the check, even where Spring Boot initializes nothing.
@Import(DatabaseInitializationDependencyConfigurer.class)
public final class ConformanceAutoConfiguration {
    private static final String OUTCOME = "startupConformance";

    /** The outcome of the check, which runs when this bean is created. */
    @Bean(OUTCOME)
    @Lazy(false)
    @ConditionalOnMissingBean
    StartupConformance startupConformance(
            ConformanceProperties properties,
            ObjectProvider<ConformanceCheck> checks,
            ObjectProvider<DataSource> dataSources,
            ListableBeanFactory beans) {
        var manifests = new ManifestLookup(beans, properties.manifests());
        var configured = new ConfiguredCheck(properties);
        return StartupConformance.of(
                properties.mode(),
                () -> configured.of(
                        findOwn(checks).orElseGet(() -> configured.of(dataSources.getObject(), manifests.find()))));
    }

    private static Optional<ConformanceCheck> findOwn(ObjectProvider<ConformanceCheck> checks) {
        try {
            return Optional.ofNullable(checks.getIfAvailable());
        } catch (BeansException e) {
            throw CircularCheckException.of(e, OUTCOME);
        }
    }
}
