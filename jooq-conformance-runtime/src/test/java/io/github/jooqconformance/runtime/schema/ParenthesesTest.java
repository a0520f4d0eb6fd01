package io.github.jooqconformance.runtime.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParenthesesTest {
    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "(a > 0)",
                "((a > 0) AND (b > 0))",
                "(a <> ')'::text)",
                "(a <> '(it''s'::text)",
                "(\")\" > 0)",
                "(a <> E'\\\\)'::text)"
            })
    void keepThePairThatIsThere(String expression) {
        assertThat(Parentheses.around(expression)).isEqualTo(expression);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lower(a)               | (lower(a))",
                "(a)::numeric(4,2)      | ((a)::numeric(4,2))",
                "(a > 0) AND (b > 0)    | ((a > 0) AND (b > 0))",
                "(')'::text) = lower(a) | ((')'::text) = lower(a))",
                "(a                     | ((a)",
                "(a 'b                  | ((a 'b)"
            })
    void encloseWhatIsNotEnclosed(String expression, String enclosed) {
        assertThat(Parentheses.around(expression)).isEqualTo(enclosed);
    }
}
