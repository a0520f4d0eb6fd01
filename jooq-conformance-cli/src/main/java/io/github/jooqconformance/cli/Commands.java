package io.github.jooqconformance.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.RunLast;

/** The program with all its commands. */
@Command(
        name = "jooq-conformance",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Tells whether a PostgreSQL database is the one that code was generated from, and generates it.",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  conforms",
            "  1  differs: there are findings that fail the check",
            "  2  wrong usage",
            "  3  could not check: nothing is known"
        })
final class Commands {
    private Commands() {}

    /** The program, ready to execute arguments. */
    static CommandLine of(Session session) {
        var failures = new Failures(session.console());
        var line = new CommandLine(new Commands())
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new GenerateCommand(session))
                .addSubcommand(new ExportRedisCommand(session))
                .addSubcommand(new SnapshotCommand(session))
                .addSubcommand(new ExplainCommand(session))
                .addSubcommand(new DoctorCommand(session))
                .addSubcommand(completion());
        var colours = session.console().style().colours() ? Ansi.ON : Ansi.OFF;
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(Help.defaultColorScheme(colours))
                .setOut(session.console().results())
                .setExecutionStrategy(new RunLast())
                .setParameterExceptionHandler((failure, arguments) -> failures.refuse(failure))
                .setExecutionExceptionHandler((failure, command, result) -> failures.report(failure));
    }

    /** Of picocli, which calls it otherwise. */
    private static CommandLine completion() {
        var line = new CommandLine(new GenerateCompletion());
        line.setCommandName("completion")
                .getCommandSpec()
                .usageMessage()
                .description(
                        "Prints a script that completes commands and options in bash and zsh.",
                        "Let them read it with: source <(jooq-conformance completion)");
        return line;
    }
}
