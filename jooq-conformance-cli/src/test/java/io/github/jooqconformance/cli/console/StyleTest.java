package io.github.jooqconformance.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.cli.console.Style.Colour;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleTest {
    private static final String RED = "\u001B[31mred\u001B[0m";

    private static String red(Map<String, String> environment) {
        return Style.of(environment, true).paint(Colour.RED, "red");
    }

    @Test
    void coloursWhereColoursAreShown() {
        assertThat(red(Map.of("TERM", "xterm"))).isEqualTo(RED);
        assertThat(red(Map.of())).isEqualTo(RED);
        assertThat(Style.of(Map.of("TERM", "xterm"), false)).isEqualTo(Style.PLAIN);
    }

    @Test
    void sendsNoControlSequencesToATerminalThatKnowsNone() {
        assertThat(red(Map.of("TERM", "dumb"))).isEqualTo("red");
        assertThat(red(Map.of("TERM", "dumb", "CLICOLOR_FORCE", "0"))).isEqualTo("red");
        assertThat(red(Map.of("TERM", "dumb", "CLICOLOR_FORCE", "1"))).isEqualTo(RED);
    }

    @Test
    void isAsWideAsTheTerminal() {
        assertThat(Style.of(Map.of("COLUMNS", "72"), true).width()).hasValue(72);
        assertThat(Style.of(Map.of("COLUMNS", "wide"), true).width()).hasValue(120);
    }
}
