package io.github.jooqconformance.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.json.ConformanceJackson2Module;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ConformanceJacksonAutoConfigurationTest {
    private static final ApplicationContextRunner APPLICATION = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ConformanceJacksonAutoConfiguration.class));

    @Test
    void offersJackson2ItsModule() {
        APPLICATION.run(context -> assertThat(context).hasSingleBean(ConformanceJackson2Module.class));
    }

    @Test
    void isSilentWithoutJackson2() {
        APPLICATION
                .withClassLoader(new FilteredClassLoader("com.fasterxml.jackson.databind"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("conformanceJackson2Module"));
    }
}
