package io.github.jooqconformance.runtime.report;

import java.util.function.IntPredicate;

/** Makes text from a database harmless to terminals and logs. */
public final class PrintableText {
    private PrintableText() {}

    /**
     * The text on one line, with everything that is not visible, such as a line break, an escape sequence or a change
     * of writing direction, written out as <code>&#92;u{1b}</code>.
     */
    public static String of(String text) {
        return of(text, character -> false);
    }

    /** As above, but with line feeds as they are. */
    static String lines(String text) {
        return of(text, character -> character == '\n');
    }

    private static String of(String text, IntPredicate kept) {
        var printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isVisible(character) || kept.test(character)) {
                printable.appendCodePoint(character);
            } else {
                printable.append("\\u{").append(Integer.toHexString(character)).append('}');
            }
        });
        return printable.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
