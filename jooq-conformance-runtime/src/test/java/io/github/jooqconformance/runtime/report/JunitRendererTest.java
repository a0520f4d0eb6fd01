package io.github.jooqconformance.runtime.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JunitRendererTest {
    static Stream<ConformanceReport> reports() {
        return Stream.of(SampleReport.rich(), SampleReport.clean(), SampleReport.judged(), HostileReport.report());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void countsWhatItHolds(ConformanceReport report) throws Exception {
        var suites = parsed(report);
        var suite = (Element) suites.getElementsByTagName("testsuite").item(0);

        for (var element : new Element[] {suites, suite}) {
            assertThat(element.getAttribute("tests")).isEqualTo(count(suites, "testcase"));
            assertThat(element.getAttribute("failures")).isEqualTo(count(suites, "failure"));
        }
        assertThat(suite.getAttribute("skipped")).isEqualTo(count(suites, "skipped"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isValidByTheSchemaOfTheStrictestServer(ConformanceReport report) throws Exception {
        validate(ReportFormat.JUNIT.render(report, HostileReport.context()));
    }

    @Test
    void isNotValidByThatSchemaIfAnythingIsMisspelt() {
        var text = ReportFormat.JUNIT.render(SampleReport.rich());

        for (var misspelt : List.of(text.replace("classname=", "class="), text.replace("<failure", "<failed"))) {
            assertThatExceptionOfType(SAXException.class).isThrownBy(() -> validate(misspelt));
        }
    }

    @Test
    void givesNoTwoTestsOneName() throws Exception {
        var tests = parsed(HostileReport.report()).getElementsByTagName("testcase");
        var names = IntStream.range(0, tests.getLength())
                .mapToObj(i -> (Element) tests.item(i))
                .map(test -> test.getAttribute("classname") + test.getAttribute("name"))
                .toList();

        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }

    @Test
    void failsExactlyWhatFails() throws Exception {
        assertThat(count(parsed(SampleReport.rich()), "failure")).isEqualTo("4");
        assertThat(count(parsed(SampleReport.partial(Outcome.FAIL)), "failure")).isEqualTo("1");
        assertThat(count(parsed(SampleReport.partial(Outcome.NOTE)), "failure")).isEqualTo("0");
    }

    private static void validate(String text) throws Exception {
        SchemaFactory.newDefaultInstance()
                .newSchema(JunitRendererTest.class.getResource("/report-schema/junit.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(text)));
    }

    private static String count(Element element, String tag) {
        return String.valueOf(element.getElementsByTagName(tag).getLength());
    }

    private static Element parsed(ConformanceReport report) throws Exception {
        var text = ReportFormat.JUNIT.render(report, HostileReport.context());
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }
}
