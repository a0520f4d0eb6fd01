package io.github.jooqconformance.runtime.report;

import static io.github.jooqconformance.runtime.report.AsciiJson.writeOptional;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jooqconformance.runtime.diff.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Renders a report as one JSON object. */
final class JsonRenderer implements ReportRenderer {
    @Override
    public void render(ConformanceReport report, ReportContext context, Appendable out) throws IOException {
        out.append(AsciiJson.document(json -> write(report, json)));
    }

    private static void write(ConformanceReport report, JsonGenerator json) throws IOException {
        var subject = report.subject();
        json.writeStartObject();
        json.writeStringField("timestamp", subject.checkedAt().toString());
        json.writeStringField("database", subject.database());
        json.writeStringField("server_version", subject.serverVersion());
        writeOptional(json, "model_path", subject.model());
        writeTexts(json, "schemas", subject.schemas());
        json.writeBooleanField("conforms", report.conforms());
        json.writeStringField("outcome", lower(report.outcome()));
        writeSummary(report, json);
        writeTables(report, json);
        writeIssues(report.findings(), json);
        writeIgnored(report.judgement().ignored(), json);
        writeAccepted(report.judgement().accepted(), json);
        writeNotices(report.judgement().notices(), json);
        writeTexts(json, "not_compared", report.coverage().notCompared());
        writeTexts(json, "unknown", report.coverage().unknown());
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (var text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void writeSummary(ConformanceReport report, JsonGenerator json) throws IOException {
        var coverage = report.coverage();
        var judgement = report.judgement();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("tables", coverage.tables().size());
        json.writeNumberField("columns", coverage.columns());
        json.writeNumberField("total_issues", report.findings().size());
        json.writeNumberField("errors", report.count(Severity.ERROR));
        json.writeNumberField("warnings", report.count(Severity.WARNING));
        json.writeNumberField("infos", report.count(Severity.INFO));
        json.writeNumberField("ignored", judgement.ignored().size());
        json.writeNumberField("accepted", judgement.accepted().size());
        json.writeNumberField("notices", judgement.notices().size());
        json.writeNumberField("not_compared", coverage.notCompared().size());
        json.writeNumberField("unknown", coverage.unknown().size());
        json.writeEndObject();
    }

    private static void writeTables(ConformanceReport report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("tables");
        for (var table : report.tables().entrySet()) {
            json.writeStartObject();
            json.writeStringField("table", table.getKey().toString());
            json.writeStringField("status", lower(table.getValue()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeIssues(List<Finding> findings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("issues");
        for (var finding : findings) {
            json.writeStartObject();
            writeFacts(finding, json);
            json.writeStringField("outcome", lower(finding.outcome()));
            json.writeStringField("action", finding.action());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeFacts(Finding finding, JsonGenerator json) throws IOException {
        var rule = finding.rule();
        json.writeStringField("id", finding.id());
        // The same by the name under which programs look for it.
        json.writeStringField("fingerprint", finding.id());
        json.writeStringField("table", finding.location().object().toString());
        writeOptional(json, "field", finding.location().member());
        json.writeStringField("status", lower(rule.status()));
        json.writeStringField("severity", lower(finding.severity()));
        json.writeStringField("code", rule.code());
        json.writeStringField("impact", lower(rule.impact()));
        json.writeStringField("details", finding.text());
        writeOptional(json, "expected", finding.difference().expected());
        writeOptional(json, "actual", finding.difference().actual());
    }

    private static void writeIgnored(List<IgnoredFinding> ignored, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("ignored");
        for (var exception : ignored) {
            json.writeStartObject();
            writeFacts(exception.finding(), json);
            json.writeStringField("reason", exception.reason());
            writeOptional(json, "until", exception.until().map(LocalDate::toString));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeAccepted(List<Finding> accepted, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("accepted");
        for (var finding : accepted) {
            json.writeStartObject();
            writeFacts(finding, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeNotices(List<Notice> notices, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("notices");
        for (var notice : notices) {
            json.writeStartObject();
            json.writeStringField("kind", lower(notice.kind()));
            json.writeStringField("subject", notice.subject());
            json.writeStringField("action", notice.advice());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
