package io.github.jooqconformance.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.cli.console.Style.Colour;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void alignsColumns() {
        var table = new TextTable("Table", "Field", "Details")
                .row(Colour.RED, 0, "a", "column", "some words")
                .row(Colour.NONE, 0, "longer name", "", "");

        assertThat(table.render(Style.PLAIN)).isEqualTo("""
                Table        Field   Details
                a            column  some words
                longer name         \s
                """.replace("name         \n", "name          \n"));
    }

    @Test
    void wrapsTheLastColumnWhereTheTerminalEnds() {
        var table = new TextTable("A", "Details").row(Colour.NONE, 0, "a", "one two three four five six seven eight");

        assertThat(table.render(new Style(false, OptionalInt.of(30)))).isEqualTo("""
                A  Details
                a  one two three four five six
                   seven eight
                """);
        assertThat(table.render(new Style(false, OptionalInt.of(20)))).hasLineCount(2);
    }

    @Test
    void coloursOneCellWithoutMovingTheNext() {
        var table = new TextTable("A", "B").row(Colour.RED, 0, "bad", "x");

        assertThat(table.render(new Style(true, OptionalInt.of(80))))
                .isEqualTo("\u001B[1mA\u001B[0m    \u001B[1mB\u001B[0m\n\u001B[31mbad\u001B[0m  x\n");
    }

    @Test
    void writesOutWhatATerminalWouldObey() {
        var table = new TextTable("A").row(Colour.NONE, 0, "\u001B[2Jgone\n");

        assertThat(table.render(Style.PLAIN)).isEqualTo("A\n\\u{1b}[2Jgone\\u{a}\n");
    }
}
