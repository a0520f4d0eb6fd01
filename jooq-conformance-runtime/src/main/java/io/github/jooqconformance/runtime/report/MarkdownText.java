package io.github.jooqconformance.runtime.report;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes text from a database harmless to Markdown as GitHub and GitLab understand it. */
final class MarkdownText {
    /** More of a block than this is left out. */
    private static final int LONGEST_BLOCK = 4_000;

    /** More of a line than this is left out, of which each character may become six. */
    private static final int LONGEST_LINE = 400;

    /** Signs that mean nothing within a line. */
    private static final String MEANINGLESS = " .,()/=;+-%";

    private static final Pattern WWW = Pattern.compile("(www)\\.", Pattern.CASE_INSENSITIVE);

    private MarkdownText() {}

    /**
     * The text as code on one line. In an element, since a span between backticks would end at a bar in a table;
     * neither mentions nor references become links in it.
     */
    static String code(String text) {
        var code = new StringBuilder("<code>");
        // Three letters and a dot would begin a link.
        var apart = WWW.matcher(clipped(PrintableText.of(text), LONGEST_LINE)).replaceAll("$1\0");
        apart.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character) || character > '~' || MEANINGLESS.indexOf(character) >= 0) {
                code.appendCodePoint(character);
            } else {
                // No rule of Markdown applies to a character that is written by its number.
                code.append("&#")
                        .append(character == '\0' ? (int) '.' : character)
                        .append(';');
            }
        });
        return code.append("</code>").toString();
    }

    /** Lines as a block of code. */
    static String block(String language, String lines) {
        var fence = "```";
        while (lines.contains(fence)) {
            fence += "`";
        }
        return fence + language + "\n" + lines + "\n" + fence + "\n";
    }

    /** The text with its line feeds, each line after the prefix. */
    static String prefixed(String prefix, String text) {
        return clipped(PrintableText.lines(text), LONGEST_BLOCK)
                .lines()
                .map(prefix::concat)
                .collect(Collectors.joining("\n"));
    }

    private static String clipped(String text, int longest) {
        var rest = text.length() - longest;
        return rest <= 0 ? text : text.substring(0, longest) + " ... and " + rest + " more characters";
    }
}
