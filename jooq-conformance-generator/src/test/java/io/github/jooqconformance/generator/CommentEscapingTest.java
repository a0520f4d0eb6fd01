package io.github.jooqconformance.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentEscapingTest {
    @Test
    void replacesTheBackslashesOfComments() {
        assertThat(CommentEscaping.escape("/** C:\\users */ int a; // \\u000a\nint b; /*\\\\*/"))
                .isEqualTo("/** C:&#92;users */ int a; // &#92;u000a\nint b; /*&#92;&#92;*/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int a = 1;",
                "\"/* \\n */\"",
                "\"// \\\" /* \\t\"",
                "'\\'' + \"\\\\\" + '\"' + \"\\\\\"",
                "\"\"\"\n  // \\s \" \\\"\"\" /* \\\n\"\"\"",
                "\"\" + \"\\r\""
            })
    void leavesLiteralsAlone(String source) {
        assertThat(CommentEscaping.escape(source)).isEqualTo(source);
    }

    @Test
    void findsCommentsBehindLiterals() {
        assertThat(CommentEscaping.escape("\"\\\"\" /* \\ */ '\\'' // \\"))
                .isEqualTo("\"\\\"\" /* &#92; */ '\\'' // &#92;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/* \\", "// \\", "/*\\/"})
    void replacesTheBackslashesOfCommentsThatDoNotEnd(String source) {
        assertThat(CommentEscaping.escape(source)).isEqualTo(source.replace("\\", "&#92;"));
    }
}
