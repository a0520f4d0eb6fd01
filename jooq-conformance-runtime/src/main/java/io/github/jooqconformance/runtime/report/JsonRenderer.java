package io.github.jooqconformance.runtime.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.jooqconformance.runtime.diff.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Renders a report as one JSON object in ASCII, so that no terminal or log can be fooled by it. */
final class JsonRenderer implements ReportRenderer {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Override
    public void render(ConformanceReport report, Appendable out) throws IOException {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer());
            write(report, json);
        }
        out.append(text.getBuffer()).append('\n');
    }

    private static DefaultPrettyPrinter printer() {
        // Jackson's own would end lines as the platform does.
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    private static void write(ConformanceReport report, JsonGenerator json) throws IOException {
        var subject = report.subject();
        json.writeStartObject();
        json.writeStringField("timestamp", subject.checkedAt().toString());
        json.writeStringField("database", subject.database());
        json.writeStringField("server_version", subject.serverVersion());
        writeOptional(json, "model_path", subject.model());
        writeSchemas(json, subject.schemas());
        json.writeBooleanField("conforms", report.conforms());
        writeSummary(report, json);
        writeTables(report, json);
        writeIssues(report, json);
        json.writeEndObject();
    }

    private static void writeSchemas(JsonGenerator json, List<String> schemas) throws IOException {
        json.writeArrayFieldStart("schemas");
        for (var schema : schemas) {
            json.writeString(schema);
        }
        json.writeEndArray();
    }

    private static void writeSummary(ConformanceReport report, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("tables", report.coverage().tables().size());
        json.writeNumberField("columns", report.coverage().columns());
        json.writeNumberField("total_issues", report.findings().size());
        json.writeNumberField("errors", report.count(Severity.ERROR));
        json.writeNumberField("warnings", report.count(Severity.WARNING));
        json.writeNumberField("infos", report.count(Severity.INFO));
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

    private static void writeIssues(ConformanceReport report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("issues");
        for (var finding : report.findings()) {
            writeIssue(finding, json);
        }
        json.writeEndArray();
    }

    private static void writeIssue(Finding finding, JsonGenerator json) throws IOException {
        var rule = finding.rule();
        json.writeStartObject();
        json.writeStringField("table", finding.location().object().toString());
        writeOptional(json, "field", finding.location().member());
        json.writeStringField("status", lower(rule.status()));
        json.writeStringField("severity", lower(finding.severity()));
        json.writeStringField("code", rule.code());
        json.writeStringField("impact", lower(rule.impact()));
        json.writeStringField("details", finding.text());
        writeOptional(json, "expected", finding.difference().expected());
        writeOptional(json, "actual", finding.difference().actual());
        json.writeStringField("action", finding.action());
        json.writeEndObject();
    }

    private static void writeOptional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
