package io.github.jooqconformance.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;

/** What is registered by name, in files that no compiler reads. */
class RegistrationTest {
    @Test
    void registersTheAutoConfigurations() {
        assertThat(ImportCandidates.load(AutoConfiguration.class, null))
                .contains(
                        ConformanceAutoConfiguration.class.getName(),
                        ConformanceJacksonAutoConfiguration.class.getName());
    }

    @Test
    void describesEveryPropertyToEditors() throws IOException {
        var components = Arrays.stream(ConformanceProperties.class.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> "jooq.conformance." + DataObjectPropertyName.toDashedForm(name))
                .toList();

        assertThat(metadata().path("properties"))
                .extracting(property -> property.path("name").asText())
                .containsExactlyElementsOf(components);
    }

    private static JsonNode metadata() throws IOException {
        var file = Path.of("src", "main", "resources", "META-INF", "spring-configuration-metadata.json");
        return new ObjectMapper().readTree(Files.readString(file));
    }
}
