package io.github.jooqconformance.cli.console;

import java.util.OptionalInt;

/**
 * How text looks.
 *
 * @param colours whether control sequences for colours may be used
 * @param width the columns of the terminal; empty if lines may be of any length
 */
public record Style(boolean colours, OptionalInt width) {
    /** For files and other programs. */
    public static final Style PLAIN = new Style(false, OptionalInt.empty());

    /** The colours that mean something here. */
    public enum Colour {
        RED("31"),
        YELLOW("33"),
        GREEN("32"),
        BOLD("1"),
        FAINT("2"),
        NONE("");

        private final String code;

        Colour(String code) {
            this.code = code;
        }
    }

    /** The text in a colour, if there are any. */
    public String paint(Colour colour, String text) {
        return colours && colour != Colour.NONE && !text.isEmpty()
                ? "\u001B[" + colour.code + "m" + text + "\u001B[0m"
                : text;
    }
}
