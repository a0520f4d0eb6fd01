package io.github.jooqconformance.cli.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.cli.console.FailureException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ManifestSourceTest {
    private static final Path FILE = Path.of("PublicManifest.java");

    private static ManifestSource parse(String constants) {
        return ManifestSource.parse(
                FILE, "public final class PublicManifest implements Manifest {\n" + constants + "}\n");
    }

    @Test
    void readsTextBlocksAsACompilerDoes() {
        var source = parse("""
                    private static final String HEADER = \"""
                            {
                              "a": "\\\\n; \\""\\" \\u202e\\u00e9"
                            }\""";

                    private static final String OBJECTS = String.join("", \"""
                            one\\s
                            \""", \"""
                             two\\
                            \""");

                    private static final String FILM = \"""
                            {}\""";
                """);

        assertThat(source.header()).isEqualTo("{\n  \"a\": \"\\n; \"\"\" \u202e\u00e9\"\n}");
        assertThat(source.objects()).isEqualTo("one \n two");
        assertThat(source.tables()).containsExactly("{}");
    }

    @Test
    void readsFilesOfOtherSystems() {
        var source = parse("""
                    private static final String HEADER = \"""
                            {
                            }\""";
                    private static final String OBJECTS = \"""
                            {}\""";
                """.replace("\n", "\r\n"));

        assertThat(source.header()).isEqualTo("{\n}");
        assertThat(source.tables()).isEmpty();
    }

    @Test
    void refusesWhatIsNotAsItWasGenerated() {
        assertThatThrownBy(() -> parse("")).isInstanceOf(FailureException.class);
        assertThatThrownBy(() -> parse("    private static final String HEADER = \"\"\"\n{"))
                .isInstanceOf(FailureException.class)
                .hasMessage("The manifest PublicManifest.java is not as it was generated. Generate it again.");
    }
}
