package io.github.jooqconformance.runtime.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db:5432/film,                          jdbc:postgresql://db:5432/film",
        "jdbc:postgresql://db:5432/film?user=a&password=S3CRET,   jdbc:postgresql://db:5432/film",
        "jdbc:postgresql://db/film?password=S3@CRET,              jdbc:postgresql://db/film",
        "postgresql://a:S3CRET@[::1]:5432/film,                   postgresql://[::1]:5432/film",
        "postgresql://a:S3@CRET@db/film,                          postgresql://db/film",
        "'jdbc:postgresql://a:1,b:2/film',                        'jdbc:postgresql://a:1,b:2/film'",
        "jdbc:postgresql:film?password=S3CRET,                    jdbc:postgresql:film",
        "film on db.example,                                      film on db.example"
    })
    void keepsOfAUrlWhatIsNoSecret(String url, String kept) {
        assertThat(subject(url).database()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://a:S3?CRET@db/film",
                "postgresql://a:S3/CRET@db/film",
                "postgresql://a:53?CRET@db/film"
            })
    void ratherTellsNothingThanPartOfAPassword(String url) {
        assertThat(subject(url).database()).isEqualTo("a database");
    }

    @Test
    void sortsSchemas() {
        assertThat(new Subject("film", "18.6", List.of("b", "a"), Optional.empty(), Instant.EPOCH).schemas())
                .containsExactly("a", "b");
    }

    @Test
    void wasCheckedAtAFullSecond() {
        var checkedAt = Instant.parse("2026-11-22T10:15:30.123456789Z");

        assertThat(new Subject("film", "18.6", List.of(), Optional.empty(), checkedAt).checkedAt())
                .isEqualTo(Instant.parse("2026-11-22T10:15:30Z"));
    }

    private static Subject subject(String database) {
        return new Subject(database, "18.6", List.of("public"), Optional.empty(), Instant.EPOCH);
    }
}
