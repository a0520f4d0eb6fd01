package io.github.jooqconformance.runtime.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "same, same, 0", "'', abc, 3", "abc, '', 3", "flaw, lawn, 2"})
    void countsInsertedRemovedAndReplacedLetters(String from, String to, int distance) {
        assertThat(Spelling.distance(from, to)).isEqualTo(distance);
    }

    @Test
    void findsTheNearestOfSeveralWords() {
        assertThat(Spelling.findNearest("postgrs", List.of("posting", "postgres", "progress")))
                .contains("postgres");
    }

    @Test
    void prefersWhatBeginsLikeTheWord() {
        assertThat(Spelling.findNearest("JC2111", List.of("JC111", "JC211"))).contains("JC211");
    }

    @Test
    void findsNothingAmongWordsThatAreFar() {
        assertThat(Spelling.findNearest("colour", List.of("postgres", "dtos"))).isEmpty();
    }
}
