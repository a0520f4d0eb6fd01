package io.github.jooqconformance.generator.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void comparesNumbersByValue() {
        var ordered = List.of(
                "01.sql",
                "1.sql",
                "2_x.sql",
                "10_a.sql",
                "10_b.sql",
                "20240101120000_x.sql",
                "99999999999999999999.sql",
                "a.sql",
                "a1.sql",
                "a1b2.sql",
                "a1b10.sql",
                "b.sql");

        assertThat(ordered.stream().sorted(NaturalOrder.INSTANCE.reversed()).sorted(NaturalOrder.INSTANCE))
                .containsExactlyElementsOf(ordered);
    }
}
