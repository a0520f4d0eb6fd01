package io.github.jooqconformance.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.diff.Location;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.sources.SourceLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks for things in the manifests that are kept as files. */
class ManifestLinesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @CsvSource({
        "film,    public,  film,       ,                          '\"name\": \"film\",'",
        "film,    public,  film,       title,                     '{\"name\": \"title\", \"type\": '",
        "film,    public,  film,       film_pkey,                 '\"name\": \"film_pkey\",'",
        "film,    public,  film,       film_title_check,          '{\"name\": \"film_title_check\", '",
        "film,    public,  film,       film_title_idx,            '{\"name\": \"film_title_idx\", '",
        "film,    public,  film,       no_such_column,            '\"name\": \"film\",'",
        "film,    public,  Film Stock, shopNo,                    '{\"name\": \"shopNo\", '",
        "film,    public,  rating,     ,                          '{\"schema\": \"public\", \"name\": \"rating\", '",
        "hostile, hostile, comments,   bidi,                      '{\"name\": \"bidi\", '",
        "hostile, hostile, 'do\"main', ,                          '{\"schema\": \"hostile\", \"name\": \"do\\\\\"main\", '"
    })
    void findsTheLineOfWhatAManifestHolds(String name, String schema, String object, String member, String line)
            throws IOException {
        var location = Location.of(Location.Kind.TABLE, new QualifiedName(schema, object));

        var found = SourceLines.ofManifests(CASES, CASES.resolve(name))
                .find(member == null ? location : location.at(member))
                .orElseThrow();

        assertThat(found.path()).startsWith(name + "/expected/").endsWith("Manifest.java");
        assertThat(Files.readAllLines(CASES.resolve(found.path()))
                        .get(found.line() - 1)
                        .strip())
                .startsWith(line);
    }
}
