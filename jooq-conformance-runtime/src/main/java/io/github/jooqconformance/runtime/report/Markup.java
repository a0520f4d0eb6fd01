package io.github.jooqconformance.runtime.report;

/** Makes text from a database harmless to HTML and XML, in content and in quoted attributes. */
final class Markup {
    private Markup() {}

    /** The text on one line, with what is not visible written out, and no character that means something in markup. */
    static String of(String text) {
        return escaped(PrintableText.of(text));
    }

    /** As above, but with line feeds as they are. */
    static String lines(String text) {
        return escaped(PrintableText.lines(text));
    }

    private static String escaped(String printable) {
        var escaped = new StringBuilder(printable.length());
        for (var i = 0; i < printable.length(); i++) {
            var character = printable.charAt(i);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
