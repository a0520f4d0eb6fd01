package io.github.jooqconformance.runtime.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Renders a report as JUnit XML, in what Jenkins, GitLab and others have in common: a test for each finding, which
 * fails if the finding does, and one that passes for each table of which nothing was found.
 */
final class JunitRenderer implements ReportRenderer {
    private static final String NAME = "jooq-conformance";

    /** A test, ready to be printed. */
    private record TestCase(String classname, String name, String element) {
        boolean has(String tag) {
            return element.startsWith("<" + tag);
        }
    }

    @Override
    public void render(ConformanceReport report, ReportContext context, Appendable out) throws IOException {
        var tests = tests(report, context.locator());
        var totals =
                "tests=\"" + tests.size() + "\" failures=\"" + count(tests, "failure") + "\" errors=\"0\" time=\"0\"";
        // Of all tests together, Jenkins' schema allows no such number.
        var skipped = " skipped=\"" + count(tests, "skipped") + "\"";
        // The schema of JUnit reports wants the second without a zone.
        var timestamp = report.subject().checkedAt().toString().substring(0, "2026-11-22T10:15:30".length());
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuites name=\"" + NAME + "\" " + totals + ">\n");
        out.append("  <testsuite name=\"" + NAME + "\" " + totals + skipped + " timestamp=\"" + timestamp + "\">\n");
        for (var test : tests) {
            append(test, out);
        }
        out.append("    <system-out>" + Markup.of(Headline.subject(report)) + "</system-out>\n");
        out.append("  </testsuite>\n</testsuites>\n");
    }

    private static long count(List<TestCase> tests, String tag) {
        return tests.stream().filter(test -> test.has(tag)).count();
    }

    private static void append(TestCase test, Appendable out) throws IOException {
        out.append("    <testcase classname=\"").append(Markup.of(test.classname()));
        out.append("\" name=\"").append(Markup.of(test.name())).append("\" time=\"0\"");
        out.append(test.element().isEmpty() ? "/>\n" : ">" + test.element() + "</testcase>\n");
    }

    private static List<TestCase> tests(ConformanceReport report, SourceLocator locator) {
        var everything = report.everything();
        var found =
                everything.stream().map(finding -> finding.location().object()).collect(Collectors.toSet());
        var tests = new ArrayList<TestCase>();
        report.tables().keySet().stream()
                .filter(table -> !found.contains(table))
                .forEach(table -> tests.add(new TestCase(table.toString(), "conforms", "")));
        report.findings().forEach(finding -> tests.add(test(finding, element(finding, locator))));
        var judgement = report.judgement();
        judgement.ignored().forEach(ignored -> tests.add(test(ignored.finding(), skipped(ignored.reason()))));
        judgement.accepted().forEach(finding -> tests.add(test(finding, skipped("accepted by the baseline"))));
        Footer.remarks(report).stream()
                .filter(remark -> remark.outcome() != Outcome.IGNORE)
                .forEach(remark -> tests.add(test(remark)));
        return tests;
    }

    private static TestCase test(Finding finding, String element) {
        var rule = finding.rule();
        // The id keeps apart what the same rule finds at the same place.
        var name = rule.code() + " " + rule.title()
                + finding.location().member().map(member -> ": " + member).orElse("") + " [" + finding.id() + "]";
        return new TestCase(finding.location().object().toString(), name, element);
    }

    private static TestCase test(Remark remark) {
        return new TestCase(
                NAME,
                remark.outcome() == Outcome.WARN ? remark.label() + ": " + remark.text() : remark.label(),
                element(remark.outcome(), remark.label(), remark.text(), ""));
    }

    private static String element(Finding finding, SourceLocator locator) {
        return element(
                finding.outcome(),
                finding.rule().code(),
                finding.text(),
                Markup.of(finding.action())
                        + locator.find(finding.location())
                                .map(line -> "\n" + Markup.of(line.toString()))
                                .orElse(""));
    }

    /** What is inside of a test, of which the detail is markup already. */
    private static String element(Outcome outcome, String type, String message, String detail) {
        if (outcome == Outcome.FAIL) {
            return "<failure type=\"" + Markup.of(type) + "\" message=\"" + Markup.of(message) + "\">" + detail
                    + "</failure>";
        }
        return "<system-out>" + outcome.name().toLowerCase(Locale.ROOT) + ": " + Markup.of(message)
                + (detail.isEmpty() ? "" : "\n" + detail) + "</system-out>";
    }

    private static String skipped(String reason) {
        return "<skipped message=\"" + Markup.of(reason) + "\"/>";
    }
}
