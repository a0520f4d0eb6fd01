package io.github.jooqconformance.runtime.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Renders a finding as an article of a page: what is expected beside what was found, and what to do. */
final class HtmlFinding {
    /** More of a definition than this is left out. */
    private static final int LONGEST = 20_000;

    private HtmlFinding() {}

    /**
     * The article.
     *
     * @param notes what else there is to say of the finding, such as why it is ignored
     */
    static String of(Finding finding, SourceLocator locator, Optional<String> notes) {
        var rule = finding.rule();
        var severity = Headline.noun(finding.severity());
        var id = "f-" + finding.id();
        return "<article class=\"finding " + severity + "\" id=\"" + id + "\" data-severity=\"" + severity + "\">\n"
                + "<h4><span class=\"pill " + severity + "\">" + severity + "</span> "
                + finding.location().member().map(member -> code(member) + " ").orElse("")
                + "<span class=\"title\">" + rule.title() + Headline.decision(finding) + "</span>"
                + " <a class=\"rule\" href=\"#" + id + "\">" + rule.code() + "</a></h4>\n"
                + sides(finding)
                + "<p><strong>" + impact(finding) + "</strong> " + rule.explanation() + "</p>\n"
                + "<p>" + Markup.of(finding.advice()) + "</p>\n"
                + finding.statement()
                        .map(statement -> "<pre class=\"ddl\"><code>" + clipped(statement + ";") + "</code></pre>\n")
                        .orElse("")
                + paragraph("hazard", finding.difference().remedy().hazard())
                + paragraph("source", locator.find(finding.location()).map(SourceLine::toString))
                + paragraph("notes", notes)
                + "</article>\n";
    }

    private static String code(String name) {
        return "<code>" + Markup.of(name) + "</code>";
    }

    private static String impact(Finding finding) {
        var impact = finding.rule().impact().toString();
        return impact.substring(0, 1).toUpperCase(Locale.ROOT) + impact.substring(1) + ".";
    }

    private static String paragraph(String kind, Optional<String> text) {
        return text.map(t -> "<p class=\"" + kind + "\">" + Markup.of(t) + "</p>\n")
                .orElse("");
    }

    private static String sides(Finding finding) {
        var expected = finding.difference().expected();
        var actual = finding.difference().actual();
        return "<div class=\"sides\">\n"
                + side("Expected", "expected", expected, actual)
                + side("Found", "found", actual, expected)
                + "</div>\n";
    }

    private static String side(String label, String kind, Optional<String> text, Optional<String> other) {
        return "<section class=\"" + kind + "\"><h5>" + label + "</h5>"
                + text.map(t -> "<pre><code>" + marked(t, other) + "</code></pre>")
                        .orElse("<p class=\"nothing\">nothing</p>")
                + "</section>\n";
    }

    private static String marked(String text, Optional<String> other) {
        if (other.isEmpty() || text.length() > LONGEST) {
            return clipped(text);
        }
        return pieces(WordDiff.of(text, other.get()));
    }

    private static String pieces(List<WordDiff.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.differs()
                        ? "<mark>" + Markup.lines(piece.text()) + "</mark>"
                        : Markup.lines(piece.text()))
                .collect(Collectors.joining());
    }

    private static String clipped(String text) {
        var rest = text.length() - LONGEST;
        return rest <= 0
                ? Markup.lines(text)
                : Markup.lines(text.substring(0, LONGEST)) + " ... and " + rest + " more characters";
    }
}
