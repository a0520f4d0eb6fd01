package io.github.jooqconformance.runtime.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumericTextTest {
    @Test
    void readsAsManyDigitsAsPostgresHas() {
        var most = "-" + "9".repeat(131_072) + "." + "1".repeat(16_383);

        var number = NumericText.parse(most);

        assertThat(number.scale()).isEqualTo(16_383);
        assertThat(number.signum()).isNegative();
        assertThat(number.precision()).isEqualTo(131_072 + 16_383);
    }

    @Test
    void readsLongNumbersAsJavaDoes() {
        var random = new Random(11);
        for (int i = 0; i < 200; i++) {
            var digits = new StringBuilder(random.nextBoolean() ? "-" : "");
            for (int length = 900 + random.nextInt(1_500); length > 0; length--) {
                digits.append((char) ('0' + random.nextInt(10)));
            }
            if (random.nextBoolean()) {
                digits.insert(1 + random.nextInt(digits.length() - 1), '.');
            }
            var text = digits.toString();
            assertThat(NumericText.parse(text)).isEqualTo(new BigDecimal(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "x", "--1", "1.2.3"})
    void refusesWhatIsNoNumber(String text) {
        // Short and long, since these are read in two ways.
        for (var number : List.of(text, text + "1".repeat(1_500) + text)) {
            if (!number.matches("[0-9]+")) {
                assertThatThrownBy(() -> NumericText.parse(number)).isInstanceOf(NumberFormatException.class);
            }
        }
    }

    @Test
    void refusesMoreDigitsWithoutReadingThem() {
        assertThatThrownBy(() -> NumericText.parse("1".repeat(2_000_000)))
                .isInstanceOf(NumberFormatException.class)
                .hasMessage("more digits than PostgreSQL has");
    }
}
