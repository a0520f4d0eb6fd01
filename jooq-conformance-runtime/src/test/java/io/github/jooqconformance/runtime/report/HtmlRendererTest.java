package io.github.jooqconformance.runtime.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "script", "body", "header", "main", "footer", "section",
            "article", "h1", "h2", "h3", "h4", "h5", "p", "div", "span", "a", "code", "pre", "mark", "strong", "time",
            "dl", "dt", "dd", "ul", "li", "button", "label", "input", "details", "summary", "svg", "defs", "marker",
            "g", "path", "rect", "text");

    @Test
    void letsNoNameBecomeMarkup() {
        var page = page(HostileReport.report(), HostileReport.context());

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.getAllElements().stream().map(Element::normalName))
                .filteredOn(name -> !name.equals("#root"))
                .isSubsetOf(ELEMENTS);
        assertThat(page.getAllElements())
                .flatMap(element -> element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getKey().equals("style"));
        assertThat(page.select("#findings h3 code").eachText())
                .contains("public.\"<script>alert(1)</script>\"", "public.\"]]>\"", "public.\"-->\"")
                .contains("public.\"\\u{202e}desrever\\u{202c}\"");
        assertThat(page.select("svg g > a > text.name").eachText())
                .hasSize(HostileReport.NAMES.size())
                .contains("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"films", "large", "judged", "clean", "hostile"})
    void needsNothingFromElsewhereAndPermitsNothingElse(String name) throws Exception {
        var page = parsed(Gallery.pages().getOrDefault(name, ""));
        var policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(page.select("[src], link, iframe, img, [href^=http], [href^=//]"))
                .isEmpty();
        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("script-src 'sha256-" + hash(page.expectFirst("script")) + "'")
                .contains("style-src 'sha256-" + hash(page.expectFirst("style")) + "'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"films", "large", "judged", "clean", "hostile"})
    void canBeWalkedThroughWithoutSeeingIt(String name) {
        var page = parsed(Gallery.pages().getOrDefault(name, ""));

        assertThat(page.select("html[lang], header, main, footer, h1")).hasSize(5);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .contains("#findings")
                .allSatisfy(target ->
                        assertThat(page.getElementById(target.substring(1))).isNotNull());
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(label -> assertThat(page.getElementById(label)).isNotNull());
        assertThat(page.select("button, summary").eachText()).doesNotContain("");
        assertThat(page.select("input").stream().filter(input -> input.closest("label") == null))
                .isEmpty();
    }

    @Test
    void hidesWhatNeedsAScriptUntilThereIsOne() {
        var page = page(SampleSchemas.films().report(), SampleSchemas.films().context());

        assertThat(page.select("#theme[hidden], #filter[hidden], .zoom[hidden]"))
                .hasSize(3);
        assertThat(page.select("button").stream().filter(button -> button.closest("[hidden]") == null))
                .isEmpty();
        assertThat(page.select("#findings .finding[hidden]")).isEmpty();
    }

    @Test
    void showsEachSideWithWhatDiffersMarked() {
        var finding = page(SampleSchemas.films().report(), ReportContext.NONE)
                .select("article:has(h4:contains(type narrowed))")
                .first();

        assertThat(finding).isNotNull();
        assertThat(finding.select(".expected pre").text()).isEqualTo("character varying(255)");
        assertThat(finding.select(".expected mark").text()).isEqualTo("255");
        assertThat(finding.select(".found mark").text()).isEqualTo("50");
        assertThat(finding.attr("data-severity")).isEqualTo("error");
    }

    @Test
    void leadsFromEachDriftedTableOfTheDiagramToItsFindings() {
        var page = page(SampleSchemas.films().report(), SampleSchemas.films().context());
        var film = page.select("svg a:has(title:contains(public.film:))").attr("href");

        assertThat(page.select("svg a[href]")).hasSize(4);
        assertThat(page.select(film + " h3 code").text()).isEqualTo("public.film");
        assertThat(page.select("svg .entity.missing title").text()).isEqualTo("public.payment: error");
        assertThat(page.select("svg path.line")).hasSize(6);
    }

    @Test
    void tellsWhatTheDiagramLeavesOut() {
        var large = SampleSchemas.large(3_000);
        var page = page(large.report(), large.context());

        assertThat(page.select("svg .entity")).hasSize(300);
        assertThat(page.select("#diagram p").text()).startsWith("2700 tables left out");
    }

    @Test
    void drawsNothingOfWhichItKnowsNothing() {
        assertThat(page(SampleReport.rich(), ReportContext.NONE).select("#diagram"))
                .isEmpty();
    }

    private static String hash(Element element) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(element.data().getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    private static Document page(ConformanceReport report, ReportContext context) {
        return parsed(ReportFormat.HTML.render(report, context));
    }

    private static Document parsed(String html) {
        return Jsoup.parse(html);
    }
}
