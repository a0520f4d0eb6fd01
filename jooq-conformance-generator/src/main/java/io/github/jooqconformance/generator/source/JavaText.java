package io.github.jooqconformance.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns untrusted text into Java literals and Javadoc. */
public final class JavaText {
    /** How wide a line of Javadoc may become before it is broken. */
    private static final int WIDTH = 100;

    private static final Pattern BLANK_BEFORE_SEPARATOR = Pattern.compile(" (?=\\\\u(000b|000c|0085|2028|2029))");

    private JavaText() {}

    /** A string literal with its quotes. */
    public static String literal(String text) {
        return '"' + escaped(text).replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /**
     * A text block that evaluates to exactly the given text.
     *
     * @param indentation what its lines are indented by, and the closing delimiter where it stands alone
     */
    public static String block(String text, String indentation) {
        var lines = escaped(text).replace("\"\"\"", "\\\"\"\"").split("\n", -1);
        var block = Stream.of(lines)
                .map(JavaText::keepingLastBlank)
                .map(JavaText::keepingBlanksBeforeSeparators)
                .map(line -> line.isEmpty() ? line : indentation + line)
                .collect(Collectors.joining("\n", "\"\"\"\n", ""));
        if (text.endsWith("\n")) {
            return block + indentation + "\"\"\"";
        }
        // The delimiter fixes the indentation of a text whose own lines are all indented.
        return text.startsWith(" ") ? block + "\\\n" + indentation + "\"\"\"" : block + "\"\"\"";
    }

    private static String keepingLastBlank(String line) {
        return line.endsWith(" ") ? line.substring(0, line.length() - 1) + "\\s" : line;
    }

    /** Javac warns of blanks before what Unicode calls the end of a line, as if it removed them. */
    private static String keepingBlanksBeforeSeparators(String line) {
        return BLANK_BEFORE_SEPARATOR.matcher(line).replaceAll("\\\\s");
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(point -> switch (point) {
                    case '\\' -> "\\\\";
                    case '\n' -> "\n";
                    case '\r' -> "\\r";
                    case '\t' -> "\\t";
                    default -> isInvisible(point) ? unicode(point) : Character.toString(point);
                })
                .collect(Collectors.joining());
    }

    private static String unicode(int point) {
        return Character.toString(point)
                .chars()
                .mapToObj(unit -> String.format("\\u%04x", unit))
                .collect(Collectors.joining());
    }

    /** Whether a reader could not see the character, or would see others in the wrong order. */
    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    /** Plain text on one line, as it may stand within a Javadoc comment: no tag, no HTML and no end of comment. */
    public static String javadoc(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .codePoints()
                .mapToObj(point -> "<>&@{}\\*".indexOf(point) >= 0 || isInvisible(point)
                        ? entity(point)
                        : Character.toString(point))
                .collect(Collectors.joining());
    }

    private static String entity(int point) {
        return switch (point) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            // An asterisk ends the comment only before a slash, but nobody misses it elsewhere.
            case '*' -> "&#42;";
            default -> "&#" + point + ";";
        };
    }

    /** Lines no wider than about {@value #WIDTH} characters, broken at blanks. */
    public static List<String> wrapped(String text) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            wrap(paragraph, lines);
        }
        return lines;
    }

    private static void wrap(String paragraph, List<String> lines) {
        var line = new StringBuilder();
        for (var word : paragraph.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
