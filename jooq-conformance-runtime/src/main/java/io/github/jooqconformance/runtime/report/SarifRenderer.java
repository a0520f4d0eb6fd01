package io.github.jooqconformance.runtime.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jooqconformance.runtime.diff.Rule;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders a report as SARIF 2.1.0: a result for each finding, also for those that do not count, which are suppressed.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifRenderer implements ReportRenderer {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public void render(ConformanceReport report, ReportContext context, Appendable out) throws IOException {
        out.append(AsciiJson.document(json -> new Run(report, context.locator(), json).write()));
    }

    /** Writes one report. */
    private record Run(ConformanceReport report, SourceLocator locator, JsonGenerator json) {
        void write() throws IOException {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            var rules = report.everything().stream()
                    .map(Finding::rule)
                    .distinct()
                    .sorted()
                    .toList();
            writeTool(rules);
            writeAutomation();
            writeInvocation();
            json.writeStringField("columnKind", "utf16CodeUnits");
            writeResults();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }

        private void writeTool(List<Rule> rules) throws IOException {
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", "jooq-conformance");
            json.writeArrayFieldStart("rules");
            for (var rule : rules) {
                writeRule(rule);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }

        private void writeRule(Rule rule) throws IOException {
            var advice = rule.remedy().advice();
            var help = "Impact: " + rule.impact() + ". " + rule.explanation()
                    + (advice.isEmpty() ? " Regenerate the code." : " " + advice + ".");
            json.writeStartObject();
            json.writeStringField("id", rule.code());
            json.writeStringField("name", pascalCase(rule.title()));
            writeText("shortDescription", rule.title());
            writeText("fullDescription", rule.explanation());
            writeText("help", help);
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(Outcome.of(rule.severity())));
            json.writeEndObject();
            json.writeEndObject();
        }

        private void writeAutomation() throws IOException {
            json.writeObjectFieldStart("automationDetails");
            json.writeStringField("id", "jooq-conformance/");
            json.writeEndObject();
        }

        private void writeInvocation() throws IOException {
            json.writeArrayFieldStart("invocations");
            json.writeStartObject();
            json.writeBooleanField("executionSuccessful", true);
            json.writeStringField("endTimeUtc", report.subject().checkedAt().toString());
            json.writeArrayFieldStart("toolExecutionNotifications");
            for (var remark : Footer.remarks(report)) {
                if (remark.outcome() != Outcome.IGNORE) {
                    json.writeStartObject();
                    json.writeStringField("level", level(remark.outcome()));
                    writeText("message", remark.label() + ": " + remark.text());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
        }

        private void writeResults() throws IOException {
            json.writeArrayFieldStart("results");
            for (var finding : report.findings()) {
                writeResult(finding, finding.outcome(), Optional.empty());
            }
            for (var ignored : report.judgement().ignored()) {
                writeResult(ignored.finding(), Outcome.NOTE, Optional.of(ignored.reason()));
            }
            for (var accepted : report.judgement().accepted()) {
                writeResult(accepted, Outcome.NOTE, Optional.of("accepted by the baseline"));
            }
            json.writeEndArray();
        }

        private void writeResult(Finding finding, Outcome outcome, Optional<String> suppression) throws IOException {
            json.writeStartObject();
            json.writeStringField("ruleId", finding.rule().code());
            json.writeStringField("level", level(outcome));
            writeText("message", PrintableText.of(finding.text()) + "\n" + PrintableText.of(finding.action()));
            writeLocation(finding);
            json.writeObjectFieldStart("partialFingerprints");
            json.writeStringField("jooqConformance/v1", finding.id());
            // GitHub knows a result again by this one alone, and would else take it from the line of the file.
            json.writeStringField("primaryLocationLineHash", finding.id() + ":1");
            json.writeEndObject();
            if (suppression.isPresent()) {
                json.writeArrayFieldStart("suppressions");
                json.writeStartObject();
                json.writeStringField("kind", "external");
                json.writeStringField("justification", PrintableText.of(suppression.get()));
                json.writeEndObject();
                json.writeEndArray();
            }
            json.writeEndObject();
        }

        private void writeLocation(Finding finding) throws IOException {
            var location = finding.location();
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            // GitHub takes no result without a file: what is known of none is about the model as a whole.
            var line = locator.find(location).or(() -> report.subject().model().map(model -> new SourceLine(model, 1)));
            if (line.isPresent()) {
                writePhysicalLocation(line.get());
            }
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField(
                    "name",
                    PrintableText.of(location.member().orElse(location.object().name())));
            json.writeStringField("fullyQualifiedName", PrintableText.of(location.toString()));
            json.writeStringField(
                    "kind",
                    location.member().isPresent() ? "member" : location.kind().toString());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
        }

        private void writePhysicalLocation(SourceLine line) throws IOException {
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", uri(line.path()));
            json.writeStringField("uriBaseId", "%SRCROOT%");
            json.writeEndObject();
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", line.line());
            json.writeEndObject();
            json.writeEndObject();
        }

        private void writeText(String name, String text) throws IOException {
            json.writeObjectFieldStart(name);
            json.writeStringField("text", text);
            json.writeEndObject();
        }
    }

    private static String level(Outcome outcome) {
        return switch (outcome) {
            case FAIL -> "error";
            case WARN -> "warning";
            case NOTE -> "note";
            case IGNORE -> "none";
        };
    }

    private static String pascalCase(String title) {
        return Stream.of(title.split(" ", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String uri(String path) {
        // The encoder is for forms, which write a blank otherwise.
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
