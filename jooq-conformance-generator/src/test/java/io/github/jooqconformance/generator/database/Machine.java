package io.github.jooqconformance.generator.database;

import io.github.jooqconformance.generator.GeneratorOptions;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;

/** A virtual machine of its own that migrates the database of a project and then waits to be terminated. */
final class Machine implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private Machine(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static Machine start(Project project, String... arguments) throws IOException {
        return start(project, entry -> true, arguments);
    }

    /** Starts a virtual machine with those entries of the class path that a filter accepts. */
    static Machine start(Project project, Predicate<String> classPath, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        project.options().forEach((key, value) -> command.add("-Djooq." + key + "=" + value));
        command.addAll(List.of(
                "-cp",
                classPath(classPath),
                Machine.class.getName(),
                project.basedir().toString()));
        return new Machine(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private static String classPath(Predicate<String> filter) {
        var entries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(entries.split(File.pathSeparator, -1))
                .filter(filter)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The trace of the running server, or the exception that is thrown in its place. */
    String firstLine() throws IOException {
        return String.valueOf(output.readLine());
    }

    /** Ends the virtual machine as Ctrl-C does. */
    void terminate() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Runs in the other virtual machine. */
    public static void main(String[] arguments) throws Exception {
        try {
            var postgres = MigratedPostgres.start(GeneratorOptions.of(new Properties()), Path.of(arguments[0]));
            try (var connection = postgres.connect()) {
                print(DSL.using(connection).fetchSingle(ServerTrace.SQL).get(0, String.class));
            }
            Thread.sleep(Long.MAX_VALUE);
        } catch (RuntimeException e) {
            print(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
