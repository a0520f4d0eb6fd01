package io.github.jooqconformance.runtime.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.report.WordDiff.Piece;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
    @ParameterizedTest
    @CsvSource({
        "character varying(255), character varying(50),  character varying([255])",
        "character varying(50),  character varying(255), character varying([50])",
        "not null,               null,                   '[not ]null'",
        "null,                   not null,               null",
        "a b c d,                a x c y,                a [b] c [d]",
        "integer,                text,                   [integer]",
        "same,                   same,                   same",
        "'',                     text,                   ''"
    })
    void marksTheWordsThatTheOtherSideLacks(String text, String other, String marked) {
        var pieces = WordDiff.of(text, other);

        assertThat(pieces.stream()
                        .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining()))
                .isEqualTo(marked);
    }

    @Test
    void marksTheMiddleOfLongTextsAsOne() {
        var text = "begin " + "a b ".repeat(10_000) + "end";

        assertThat(WordDiff.of(text, "begin " + "b a ".repeat(10_000) + "end"))
                .hasSize(3)
                .contains(new Piece("begin ", false), new Piece(" end", false));
    }
}
