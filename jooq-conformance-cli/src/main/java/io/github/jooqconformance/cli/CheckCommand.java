package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.Console;
import io.github.jooqconformance.cli.console.UsageException;
import io.github.jooqconformance.cli.model.Model;
import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.policy.Baseline;
import io.github.jooqconformance.runtime.policy.Policy;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.Outcome;
import io.github.jooqconformance.runtime.report.ReportFormat;
import io.github.jooqconformance.runtime.report.Subject;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.startup.Examination;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares a database, or what migrations make, with a model. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells whether the database is as the model says.")
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final SourceOptions source = new SourceOptions();

    @Mixin
    private final ModelOptions models = new ModelOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report as JSON to this file as well. What goes to - is printed in place of the"
                    + " usual text.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = ReportFile.Formats.class,
            description = "What to print: ${COMPLETION-CANDIDATES}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = ReportFile.Converter.class,
            description = "Write a report to a file as well. Can be given several times.")
    private List<ReportFile> reports = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            completionCandidates = Severities.class,
            description =
                    "Fail on findings of this severity or a graver one: ${COMPLETION-CANDIDATES}. By default, what the"
                            + " policy says, or error.")
    private Optional<Severity> failOn = Optional.empty();

    @Option(names = "--policy", paramLabel = "FILE", description = "What fails, warns or is ignored (docs/policy.md).")
    private Optional<Path> policy = Optional.empty();

    @Option(names = "--baseline", paramLabel = "FILE", description = "The findings that are accepted (docs/policy.md).")
    private Optional<Path> baseline = Optional.empty();

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write a baseline that accepts what is found, and end with 0.")
    private Optional<Path> newBaseline = Optional.empty();

    /** The names of the severities, as people write them. */
    static final class Severities implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Severity.values())
                    .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                    .iterator();
        }
    }

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var isPrinted = isAnythingPrinted();
        var judge = policy();
        var accepted = baseline.map(Baseline::read).orElseGet(Baseline::none);
        var model = session.progress().during("Reading the model", models::load);
        var checked = check(model, judge, accepted);
        var report = checked.report();
        var console = session.console();
        output.ifPresent(file -> new ReportFile(ReportFormat.JSON, file).write(report, checked.context(), console));
        reports.forEach(file -> file.write(report, checked.context(), console));
        if (!isPrinted) {
            print(checked, model);
        }
        if (newBaseline.isPresent()) {
            console.write(newBaseline.get(), Baseline.of(report).json());
            return ExitCode.CONFORMS;
        }
        return report.outcome() == Outcome.FAIL ? ExitCode.DIFFERS : ExitCode.CONFORMS;
    }

    /** Whether something else is printed than what {@code --format} says. */
    private boolean isAnythingPrinted() {
        var printed = Stream.of(output.stream(), reports.stream().map(ReportFile::file), newBaseline.stream())
                .flatMap(Function.identity())
                .filter(Console.STANDARD_OUTPUT::equals)
                .count();
        if (printed > 1) {
            throw new UsageException("Two results are to go to standard output (-). Give one of them a file.");
        }
        return printed > 0;
    }

    private Policy policy() {
        var said = policy.map(Policy::read).orElseGet(Policy::standard);
        return failOn.map(said::failingOn).orElse(said);
    }

    private Examination check(Model model, Policy judge, Baseline accepted) {
        try (var live = source.open(session)) {
            var check = ConformanceCheck.of(DSL.using(live.connection(), SQLDialect.POSTGRES), model.expected())
                    .withPolicy(judge)
                    .withBaseline(accepted);
            var found = session.progress().during("Comparing with " + live.shown(), check::examine);
            return new Examination(
                    named(found.report(), live.shown(), model),
                    found.context().withLocator(source.locator().orElse(model.locator())));
        }
    }

    private static ConformanceReport named(ConformanceReport report, String database, Model model) {
        var subject = report.subject();
        return new ConformanceReport(
                new Subject(
                        database,
                        subject.serverVersion(),
                        subject.schemas(),
                        Optional.of(model.path().toString()),
                        subject.checkedAt()),
                report.coverage(),
                report.findings(),
                report.judgement());
    }

    private void print(Examination checked, Model model) {
        var console = session.console();
        console.print(
                format == ReportFormat.TEXT
                        ? CheckText.render(checked.report(), model.kind(), console.style())
                        : format.render(checked.report(), checked.context()));
    }
}
