package io.github.jooqconformance.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.value.Range.Bounds;
import org.junit.jupiter.api.Test;

class RangeTest {
    @Test
    void includesNoBoundThatIsNotThere() {
        assertThat(Range.closed(null, 5)).isEqualTo(Range.openClosed(null, 5));
        assertThat(Range.closed(1, null).bounds()).isEqualTo(Bounds.CLOSED_OPEN);
        assertThat(Range.closed(null, null)).isEqualTo(Range.open(null, null));
    }

    @Test
    void hasOneEmptyRange() {
        assertThat(new Range<>(1, 5, Bounds.EMPTY)).isEqualTo(Range.empty());
        assertThat(Range.empty().isEmpty()).isTrue();
        assertThat(Range.open(1, 1).isEmpty()).isFalse();
    }

    @Test
    void isWrittenAsSqlWritesIt() {
        assertThat(Range.closedOpen(1, 5)).hasToString("[1,5)");
        assertThat(Range.openClosed(null, 5)).hasToString("(,5]");
        assertThat(Range.empty()).hasToString("empty");
    }
}
