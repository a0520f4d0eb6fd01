package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.Console;
import io.github.jooqconformance.cli.console.Progress;
import io.github.jooqconformance.cli.console.Style;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.LogManager;
import picocli.CommandLine.Help.Ansi;

/** The program. */
public final class Main {
    private Main() {}

    /** Runs one command, and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        // What not even the report of a failure survives.
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            err().println("error: the program is damaged, or Java is: "
                    + failure.getClass().getName());
            Runtime.getRuntime().halt(ExitCode.NOT_CHECKED);
        });
        System.exit(run(args, System.getenv()));
    }

    private static int run(String[] args, Map<String, String> environment) {
        quieten();
        // Not System.out, which keeps to itself that a file system is full.
        var out = new FileOutputStream(FileDescriptor.out);
        // Picocli knows terminals, NO_COLOR, CLICOLOR and CLICOLOR_FORCE.
        var console = new Console(out, err(), Style.of(environment, Ansi.AUTO.enabled()));
        try (var progress = new Progress(console::say)) {
            int code = Commands.of(new Session(console, progress, environment)).execute(args);
            console.requireWritten();
            return code;
        } catch (RuntimeException | Error e) {
            // Java itself would end with 1, as if something had been found.
            return new Failures(console).report(e);
        }
    }

    private static PrintWriter err() {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
    }

    /** Libraries have nothing to say to people here, and might quote from a URL. */
    private static void quieten() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        LogManager.getLogManager().reset();
    }
}
