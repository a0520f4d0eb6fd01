package io.github.jooqconformance.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GeneratorOptionTest {
    @Test
    void isDocumentedInTheOrderOfTheConstants() throws IOException {
        var documentation = Files.readString(Path.of("..", "docs", "migrations.md"));

        var rows = Arrays.stream(GeneratorOption.values())
                .map(GeneratorOptionTest::row)
                .toList();

        assertThat(documentation).contains(String.join("\n", rows));
    }

    @Test
    void hasDefaultsThatItAccepts() {
        assertThat(GeneratorOption.values())
                .allSatisfy(option -> assertThat(option.defaultValue().isEmpty()
                                || option.problemOf(option.defaultValue()).isEmpty())
                        .isTrue());
    }

    private static String row(GeneratorOption option) {
        var defaultValue = option.defaultValue().isEmpty() ? "" : "`" + option.defaultValue() + "`";
        return "| `" + option.key() + "` | " + defaultValue + " | " + option.description() + " |";
    }
}
