package io.github.jooqconformance.runtime.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {
    private static final String ALPHABET = "aZ%:{}25 37ABD\t\n\u0085\u00a0\u2028é😀+.*?[]\\";

    private static String key(String... texts) {
        var segments = List.of(texts).stream().map(KeyText::of).toArray(String[]::new);
        return new String(KeyText.key("app:t:00000000:k:", segments), UTF_8);
    }

    @Test
    void writesWhatCannotBeMistakenAsItIs() {
        assertThat(key("Das-Boot_é😀", "1")).isEqualTo("app:t:00000000:k:Das-Boot_é😀:1");
    }

    @Test
    void escapesWhatMeansSomething() {
        assertThat(key("a:b", "{user}", "50 %", "\u00a0"))
                .isEqualTo("app:t:00000000:k:a%3Ab:%7Buser%7D:50%20%25:%C2%A0");
    }

    @Test
    void givesDifferentValuesDifferentKeysAndMakesNoHashTag() {
        var random = new Random(1);
        var values = new HashMap<String, List<String>>();
        for (int i = 0; i < 20_000; i++) {
            var parts = List.of(text(random), text(random));
            var key = key(parts.get(0), parts.get(1));
            assertThat(values.getOrDefault(key, parts)).isEqualTo(parts);
            assertThat(key).doesNotContain("{", "}", " ", "\n");
            values.put(key, parts);
        }
    }

    private static String text(Random random) {
        var points = ALPHABET.codePoints().toArray();
        var text = new StringBuilder();
        for (int length = random.nextInt(4); length > 0; length--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    @Test
    void givesEqualValuesTheSameKey() {
        assertThat(KeyText.of(new BigDecimal("1.00")))
                .isEqualTo(KeyText.of(BigDecimal.ONE))
                .isEqualTo("1");
        assertThat(KeyText.of(new BigDecimal("1E+2"))).isEqualTo(KeyText.of(BigInteger.valueOf(100)));
        assertThat(KeyText.of(new BigDecimal("0.00"))).isEqualTo("0");
        assertThat(KeyText.ofPadded("de  ")).isEqualTo(KeyText.ofPadded("de")).isEqualTo("de");
        assertThat(KeyText.of(OffsetDateTime.parse("2026-01-01T01:00:00+01:00")))
                .isEqualTo(KeyText.of(OffsetDateTime.parse("2026-01-01T00:00:00Z")));
        assertThat(KeyText.of(UUID.fromString("ABCDEF00-0000-0000-0000-000000000000")))
                .isEqualTo("abcdef00-0000-0000-0000-000000000000");
    }

    @Test
    void tellsEmptyTextsAndPlacesOfSeparatorsApart() {
        assertThat(Set.of(
                        key(""),
                        key("", ""),
                        key("a", ""),
                        key("", "a"),
                        key("a:", ""),
                        key("a", ":"),
                        key("%3A", "a")))
                .hasSize(7);
    }

    @Test
    void doesNotCutLongTexts() {
        var text = "{é:".repeat(100_000);

        assertThat(key(text))
                .hasSize("app:t:00000000:k:".length() + 7 * 100_000)
                .endsWith("%7Bé%3A");
        assertThat(key(text + "a")).isNotEqualTo(key(text + "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\0"})
    void refusesTextsThatPostgresDoesNotHold(String text) {
        assertThatThrownBy(() -> KeyText.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotBuildGiantTexts() {
        assertThatThrownBy(() -> KeyText.of(new BigDecimal("1E+999999999")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
