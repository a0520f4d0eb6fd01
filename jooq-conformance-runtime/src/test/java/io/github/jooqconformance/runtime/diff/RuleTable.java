package io.github.jooqconformance.runtime.diff;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The page {@code docs/rules.md}. */
final class RuleTable {
    private static final String HEAD = """
            # Rules

            What the check reports, one row a rule. `expected` is what the generated code believes, and `actual` is what the
            database holds. A code never changes its meaning.

            - **ERROR**: code that is running cannot go on as before; statements fail whatever the rows hold, the key by which it
              finds rows is gone, or a type holds less than what the code writes by its model.
            - **WARNING**: only some rows are concerned, so that a migration may come before the code that goes with it. The impact
              is what happens to those rows.
            - **INFO**: the running code does not notice.

            Generating the code anew is always a remedy, save for classes written by hand (JC050 to JC099); the statements here are the other one, and are never executed. Names
            in braces stand for the place of the difference.

            | code | rule | severity | impact | status | what the application notices | how to bring the database back |
            |---|---|---|---|---|---|---|
            """;

    private RuleTable() {}

    static String render() {
        return HEAD + Arrays.stream(Rule.values()).map(RuleTable::row).collect(Collectors.joining());
    }

    private static String row(Rule rule) {
        return "| " + rule.code() + " | " + rule.title() + " | " + rule.severity() + " | " + rule.impact() + " | "
                + rule.status().name() + " | " + rule.explanation() + " | " + remedy(rule.remedy()) + " |\n";
    }

    private static String remedy(Remedy remedy) {
        if (remedy == Remedy.REGENERATE) {
            return "";
        }
        var statement = remedy.template().isEmpty() ? "." : ": `" + remedy.template() + "`.";
        return remedy.advice()
                + statement
                + remedy.hazard().map(sentence -> " " + sentence).orElse("");
    }
}
