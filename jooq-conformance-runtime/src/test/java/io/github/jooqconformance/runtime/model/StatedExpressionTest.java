package io.github.jooqconformance.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedExpressionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'G'::rating | 'G'::public.rating | false
            'G'::rating | 'R'::public.rating | true
            1 | 2 | true
            '2026-01-01 00:00:00+01'::timestamptz | '2025-12-31 23:00:00+00'::timestamptz | false
            what ever this is | 1 | false
            """)
    void differOnlyIfThatIsCertain(String stated, String actual, boolean differ) {
        assertThat(StatedExpression.differ(stated, actual)).isEqualTo(differ);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (((a > 1))) | (a > 1)
            ((a > 1)) NOT VALID | (a > 1)
            ((a > 1)) NO INHERIT NOT VALID | (a > 1)
            (CHECK ((VALUE > 1))) | (VALUE > 1)
            ((a > 1) OR (b > 1)) | ((a > 1) OR (b > 1))
            ((a <> ')') OR (b > 1)) | ((a <> ')') OR (b > 1))
            is_fine(a) | (is_fine(a))
            """)
    void freesConditionsOfWhatJooqLeavesAroundThem(String printed, String condition) {
        assertThat(StatedExpression.condition(printed)).isEqualTo(condition);
    }

    /** jOOQ removes the key word from literals as well. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (a <> 'this'::text) | (a <> 'CHECK this'::text) | false
            (a <> 'that'::text) | (a <> 'CHECK this'::text) | true
            """)
    void knowsWhatJooqMakesOfConditions(String stated, String actual, boolean differ) {
        assertThat(StatedExpression.conditionsDiffer(stated, actual)).isEqualTo(differ);
    }
}
