package io.github.jooqconformance.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MagnitudeTest {
    /** Around powers of ten and of two, where an estimate by bits may be one off. */
    static Stream<BigDecimal> values() {
        var unscaled = LongStream.of(1, 18, 19, 300, 309, 310, 1_000, 20_000)
                .mapToObj(exponent -> BigInteger.TEN.pow((int) exponent))
                .flatMap(power -> Stream.of(
                        power,
                        power.subtract(BigInteger.ONE),
                        BigInteger.ONE.shiftLeft(power.bitLength()),
                        BigInteger.ONE.shiftLeft(power.bitLength() - 1).subtract(BigInteger.ONE)));
        return Stream.concat(unscaled, Stream.of(BigInteger.ONE.shiftLeft(1_024)))
                .flatMap(number -> Stream.of(number, number.negate()))
                .flatMap(number -> Stream.of(-5, 0, 2, 19, 20, 400).map(scale -> new BigDecimal(number, scale)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void comparesWithPowersOfTen(BigDecimal value) {
        int digits = value.precision() - value.scale();

        assertThat(Magnitude.exceeds(value, digits - 1)).isTrue();
        assertThat(Magnitude.exceeds(value, digits)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("values")
    void tellsNumbersOfHundredsOfDigits(BigDecimal value) {
        assertThat(Magnitude.isLong(value))
                .isEqualTo(value.unscaledValue().abs().bitLength() > 1_024);
    }
}
