package io.github.jooqconformance.cli.console;

import java.util.Map;
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

    private static final int TERMINAL_WIDTH = 120;

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

    /**
     * What suits a terminal.
     *
     * @param environment the environment variables
     * @param coloured whether there is a terminal that shows colours, or the user insists on them
     */
    public static Style of(Map<String, String> environment, boolean coloured) {
        if (!coloured || isDumb(environment)) {
            return PLAIN;
        }
        var columns = environment.getOrDefault("COLUMNS", "");
        return new Style(
                true, OptionalInt.of(columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : TERMINAL_WIDTH));
    }

    /** Such as Emacs' shell, which shows control sequences as they are. */
    private static boolean isDumb(Map<String, String> environment) {
        return environment.getOrDefault("TERM", "").equals("dumb")
                && environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0");
    }

    /** The text in a colour, if there are any. */
    public String paint(Colour colour, String text) {
        return colours && colour != Colour.NONE && !text.isEmpty()
                ? "\u001B[" + colour.code + "m" + text + "\u001B[0m"
                : text;
    }
}
