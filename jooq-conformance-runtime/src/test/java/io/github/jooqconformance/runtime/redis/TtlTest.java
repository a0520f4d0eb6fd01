package io.github.jooqconformance.runtime.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TtlTest {
    @Test
    void spreadsTheEndsOfEntries() {
        var random = new Random(3);
        var ttl = new Ttl(Duration.ofSeconds(1), 0.1);

        var millis =
                LongStream.generate(() -> ttl.nextMillis(random)).limit(1_000).summaryStatistics();

        assertThat(millis.getMin()).isBetween(900L, 910L);
        assertThat(millis.getMax()).isBetween(990L, 1_000L);
    }

    @Test
    void neverLivesForeverOrNotAtAll() {
        assertThat(new Ttl(Duration.ofMillis(1), 1).nextMillis(new Random(1))).isEqualTo(1);
        assertThatThrownBy(() -> new Ttl(Duration.ZERO, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ttl(Duration.ofDays(1), Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
