package io.github.jooqconformance.runtime.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifRendererTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<ConformanceReport> reports() {
        return Stream.of(
                SampleReport.rich(),
                SampleReport.clean(),
                SampleReport.judged(),
                SampleReport.partial(Outcome.FAIL),
                HostileReport.report());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isValidByTheSchemaOfTheStandard(ConformanceReport report) throws IOException {
        var sarif = sarif(report, HostileReport.context());

        assertThat(schema().validate(sarif)).isEmpty();
    }

    @Test
    void isNotValidByThatSchemaIfAnythingIsMisspelt() throws IOException {
        var text = ReportFormat.SARIF.render(SampleReport.rich()).replace("\"ruleId\"", "\"rule_id\"");

        assertThat(schema().validate(MAPPER.readTree(text))).isNotEmpty();
    }

    @Test
    void pointsToLinesThatAreUris() throws IOException {
        var uris = sarif(HostileReport.report(), HostileReport.context()).findValuesAsText("uri");

        assertThat(uris)
                .hasSize(HostileReport.NAMES.size())
                .allSatisfy(uri -> assertThat(URI.create(uri).isAbsolute()).isFalse())
                .contains("src/a%3Ab%2Cc%20d/%5D%5D%3E.sql");
    }

    @Test
    void pointsToTheModelWhereNoLineIsKnown() throws IOException {
        var report = SampleReport.judged();

        var results = sarif(report, ReportContext.NONE).at("/runs/0/results");

        assertThat(results).isNotEmpty().allSatisfy(result -> {
            var place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("com.example.PublicManifest");
            assertThat(place.at("/region/startLine").asInt()).isEqualTo(1);
        });
    }

    @Test
    void knowsFindingsAgainAndSuppressesWhatDoesNotCount() throws IOException {
        var results = sarif(SampleReport.judged(), ReportContext.NONE).at("/runs/0/results");

        assertThat(results).hasSize(SampleReport.judged().everything().size());
        assertThat(results.findValuesAsText("jooqConformance/v1"))
                .doesNotHaveDuplicates()
                .contains(SampleReport.judged().findings().get(0).id());
        assertThat(StreamSupport.stream(results.spliterator(), false).filter(result -> result.has("suppressions")))
                .hasSize(7);
    }

    private static JsonNode sarif(ConformanceReport report, ReportContext context) throws IOException {
        return MAPPER.readTree(ReportFormat.SARIF.render(report, context));
    }

    private static JsonSchema schema() throws IOException {
        try (var schema = Objects.requireNonNull(
                SarifRendererTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
        }
    }
}
