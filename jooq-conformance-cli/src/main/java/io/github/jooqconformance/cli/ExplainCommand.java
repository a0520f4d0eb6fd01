package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.Style.Colour;
import io.github.jooqconformance.cli.console.TextTable;
import io.github.jooqconformance.cli.console.UsageException;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.spelling.Spelling;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what a rule means. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what the code of a finding means, and what to do about it. Without a code, lists all.")
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            completionCandidates = Codes.class,
            description = "The code of a rule, such as JC201.")
    @SuppressWarnings("FieldCanBeFinal") // picocli sets it
    private Optional<String> code = Optional.empty();

    /** All codes, for completion. */
    static final class Codes implements Iterable<String> {
        static List<String> all() {
            return Arrays.stream(Rule.values()).map(Rule::code).toList();
        }

        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }
    }

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.console().print(code.map(this::one).orElseGet(this::list));
        return ExitCode.CONFORMS;
    }

    private String one(String text) {
        var wanted = text.toUpperCase(Locale.ROOT);
        var rule = Rule.findByCode(wanted)
                .orElseThrow(() -> new UsageException(text + " is the code of no rule."
                        + Spelling.findNearest(wanted, Codes.all())
                                .map(nearest -> " Did you mean " + nearest + "?")
                                .orElse(" List all with jooq-conformance explain.")));
        var remedy = rule.remedy();
        return session.console().style().paint(Colour.BOLD, rule.code() + " " + rule.title()) + "\n\n"
                + line("severity", rule.severity().toString())
                + line("status", rule.status().toString())
                + line("impact", rule.impact() + ": " + rule.explanation())
                + line("action", action(rule))
                + (remedy.template().isEmpty() ? "" : line("ddl", remedy.template() + ";"))
                + remedy.hazard().map(hazard -> line("beware", hazard)).orElse("");
    }

    private static String action(Rule rule) {
        var remedy = rule.remedy();
        if (remedy.advice().isEmpty()) {
            return "Regenerate the code.";
        }
        return remedy.advice() + (remedy.isByHand() ? "." : ", or regenerate the code.");
    }

    private static String line(String label, String text) {
        return "  " + label + " ".repeat(10 - label.length()) + text + "\n";
    }

    private String list() {
        var table = new TextTable("Code", "Severity", "Rule", "What the application notices");
        for (var rule : Rule.values()) {
            table.row(Colour.NONE, 0, rule.code(), rule.severity().toString(), rule.title(), rule.explanation());
        }
        return table.render(session.console().style());
    }
}
