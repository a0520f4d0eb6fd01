package io.github.jooqconformance.runtime.spring;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jooqconformance.runtime.json.ConformanceJackson2Module;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Teaches the {@link ObjectMapper} of Spring Boot the values of DTOs. That of Jackson 3 looks for modules on the class
 * path and finds its own; that of Jackson 2 takes none but beans.
 */
@AutoConfiguration
@ConditionalOnClass(ObjectMapper.class)
public final class ConformanceJacksonAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    ConformanceJackson2Module conformanceJackson2Module() {
        return new ConformanceJackson2Module();
    }
}
