package io.github.jooqconformance.cli.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One start of the packaged program.
 *
 * @param directory where it is started, and where its output is kept
 * @param environment the variables that it has beside those that Java needs
 */
public record Program(Path directory, Map<String, String> environment) {
    /** The program as it is built. */
    public static final Path JAR = Path.of("target", "jooq-conformance.jar");

    private static final long PATIENCE = 120;

    /** What changes what the program does or prints, or has Java speak of itself. */
    private static final Set<String> OTHERS = Set.of(
            "DATABASE_URL",
            "NO_COLOR",
            "CLICOLOR",
            "CLICOLOR_FORCE",
            "COLUMNS",
            "TERM",
            "JOOQ_CONFORMANCE_JAR",
            "JAVA_TOOL_OPTIONS",
            "JDK_JAVA_OPTIONS",
            "_JAVA_OPTIONS");

    /** What it ended with. */
    public record Ended(int code, String out, String err) {
        /** What it said on standard error, but for what people are told while they wait on a slow machine. */
        public String complaint() {
            return err.lines()
                    .filter(line -> !line.endsWith("…"))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
        }
    }

    public Program {
        environment = Map.copyOf(environment);
    }

    /** A program without any variable that says where a database is. */
    public static Program in(Path directory) {
        return new Program(directory, Map.of());
    }

    /** The same with another variable. */
    public Program with(String name, String value) {
        var all = new TreeMap<>(environment);
        all.put(name, value);
        return new Program(directory, all);
    }

    /** Starts it and waits for its end. */
    public Ended run(String... arguments) {
        var out = directory.resolve("out.txt");
        var err = directory.resolve("err.txt");
        try {
            var process = builder(arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new Ended(codeOf(process), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException("running " + List.of(arguments), e);
        }
    }

    /** How it is started; its output goes nowhere yet. */
    public ProcessBuilder builder(String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = Stream.concat(
                        Stream.of(
                                java.toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-jar",
                                JAR.toAbsolutePath().toString()),
                        Stream.of(arguments))
                .toList();
        return prepared(new ArrayList<>(command));
    }

    /** How a command line of a shell is started, in which {@code $PROGRAM} is the program. */
    public ProcessBuilder shell(String commandLine) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var builder = prepared(List.of("/bin/sh", "-c", commandLine));
        builder.environment().put("PROGRAM", java + " -XX:TieredStopAtLevel=1 -jar " + JAR.toAbsolutePath());
        return builder;
    }

    private ProcessBuilder prepared(List<String> command) {
        var builder = new ProcessBuilder(command).directory(new File(directory.toString()));
        var variables = builder.environment();
        variables.keySet().removeIf(name -> name.startsWith("PG") || OTHERS.contains(name));
        variables.putAll(environment);
        return builder;
    }

    /** Waits for the end of a process. */
    public static int codeOf(Process process) {
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The program does not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("waiting for the program", e);
        }
    }
}
