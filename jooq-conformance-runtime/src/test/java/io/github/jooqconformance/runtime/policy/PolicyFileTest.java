package io.github.jooqconformance.runtime.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.report.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {
    @TempDir
    private Path directory;

    private static void fails(String json, String message) {
        assertThatThrownBy(() -> Policy.parse(json, "policy.json"))
                .isInstanceOf(PolicyException.class)
                .hasMessage("The policy policy.json cannot be used:\n" + message);
    }

    @Test
    void saysTheSameAsCode() {
        var policy = Policy.parse("""
                {
                  "fail_on": "warning",
                  "not_compared": "fail",
                  "unknown": "warn",
                  "clauses": [
                    {"outcome": "ignore", "code": "JC4*", "location": "public.audit_*",
                     "reason": "The audit team owns these.", "until": "2027-03-31"},
                    {"outcome": "note", "severity": "warning", "location": "public.\\"Film\\".title"}
                  ]
                }
                """, "policy.json");

        assertThat(policy)
                .isEqualTo(Policy.strict()
                        .onUnknown(Outcome.WARN)
                        .failingOn(Severity.WARNING)
                        .with(Clause.ignore("The audit team owns these.")
                                .code("JC4*")
                                .location("public.audit_*")
                                .until(LocalDate.of(2027, 3, 31)))
                        .with(Clause.of(Outcome.NOTE).severity(Severity.WARNING).location("public.\"Film\".title")));
    }

    @Test
    void isTheStandardIfItSaysNothing() {
        assertThat(Policy.parse("{}", "policy.json")).isEqualTo(Policy.standard());
    }

    @Test
    void readsTheExampleOfTheDocumentation() throws IOException {
        var page = Files.readString(Path.of("..", "docs", "policy.md"));
        var example = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page);

        assertThat(example.find()).isTrue();
        assertThat(Policy.parse(example.group(1), "docs/policy.md").clauses()).isNotEmpty();
    }

    @Test
    void tellsAllProblemsAtOnce() {
        fails("""
                {
                  "fail_on": "eror",
                  "unknown": "ignore",
                  "clauses": [
                    {"outcome": "ignore", "code": "JC2l1", "reason": " "},
                    {"outcome": "ignore", "location": "film", "untill": "2027-03-31"},
                    {"outcome": "warn", "severity": 1, "until": "2027-02-30"},
                    {"reason": "It is old."},
                    "JC211"
                  ]
                }
                """, """
                - line 2, column 14, fail_on: "eror" means nothing here. Did you mean error? Allowed: error, warning, info.
                - line 3, column 14, unknown: What was not compared, or could not be read, cannot be ignored. Let it fail, warn or be a note.
                - line 5, column 35, clauses[0].code: There is no rule "JC2l1". Did you mean JC201? docs/rules.md lists them all; JC4* means all that begin with JC4.
                - line 5, column 54, clauses[0].reason: The reason is blank. Say why.
                - line 6, column 5, clauses[1]: An ignore needs a reason. Say why it does not matter.
                - line 6, column 39, clauses[1].location: "film" has no schema. Write schema.table or schema.table.column, such as public.film or public.audit_*.
                - line 6, column 57, clauses[1].untill: There is no such field. Did you mean until? Allowed: outcome, severity, code, location, reason, until.
                - line 7, column 37, clauses[2].severity: Here has to be a string, not 1.
                - line 7, column 49, clauses[2].until: "2027-02-30" is no day. Write it as 2027-12-31.
                - line 8, column 5, clauses[3]: The clause is about every finding. Say which are meant, by severity, code or location; if all are, the location is *.*.
                - line 8, column 5, clauses[3]: The field outcome is missing.
                - line 9, column 5, clauses[4]: Here has to be an object, not the string "JC211".""");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "[]|line 1, column 1: Here has to be an object, not a list.",
                "''|line 1, column 1: The file is empty. The least that it may hold is {}.",
                "{} {}|line 1, column 4: The document has ended. Remove what follows.",
                "{\"clauses\": {}}|line 1, column 13, clauses: Here has to be a list, not an object.",
                "{\"fail_on\": null}|line 1, column 13, fail_on: Here has to be a string, not null.",
                "{\"fail_on\": \"info\", \"fail_on\": \"error\"}|line 1, column 21, fail_on: This is said twice. Remove one."
            })
    void refusesWhatIsNoPolicy(String json, String problem) {
        fails(json, "- " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"clauses\": [,]}", "fail_on: error", "{\"fail_on\": \"error\"}}", "{'fail_on': 1}"})
    void saysWhereItIsNoJson(String json) {
        assertThatThrownBy(() -> Policy.parse(json, "policy.json"))
                .isInstanceOf(PolicyException.class)
                .hasMessageMatching(
                        "The policy policy\\.json cannot be used:\n- line 1, column \\d+: This is no JSON: .+");
    }

    @Test
    void saysThatThereIsNoFile() {
        var file = directory.resolve("policy.json");

        assertThatThrownBy(() -> Policy.read(file))
                .isInstanceOf(PolicyException.class)
                .hasMessage("The policy " + file + " does not exist.");
    }

    @Test
    void saysThatAFileIsNoText() throws IOException {
        var file = Files.write(directory.resolve("policy.json"), "{\"grün\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Policy.read(file)).hasMessage("The policy " + file + " is not in UTF-8.");
        assertThatThrownBy(() -> Policy.read(directory))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("The policy " + directory + " cannot be read: ");
    }
}
