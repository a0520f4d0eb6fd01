package io.github.jooqconformance.cli.model;

import io.github.jooqconformance.cli.console.FailureException;
import io.github.jooqconformance.cli.console.TemporaryDirectory;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources that say nothing without it: those of plain jOOQ. */
final class Compilation {
    private Compilation() {}

    /**
     * Compiles sources, without running annotation processors.
     *
     * @param shown what messages call them
     * @param classPath what they need beside the libraries of this program
     * @return a directory that is gone when the program ends
     */
    static Path compile(Path shown, List<Path> sources, List<Path> classPath) {
        var compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(
                        () -> new FailureException(
                                "The sources in " + shown + " have no manifest, and to compile them"
                                        + " takes a JDK, not only a Java runtime. Name the compiled classes, or run with a JDK."));
        try {
            // Classes are loaded from it for as long as the program runs.
            var target = TemporaryDirectory.create().path();
            compile(compiler, shown, sources, classPath, target);
            return target;
        } catch (IOException e) {
            throw new FailureException("The sources in " + shown + " cannot be compiled: " + e.getMessage() + ".", e);
        }
    }

    private static void compile(
            JavaCompiler compiler, Path shown, List<Path> sources, List<Path> classPath, Path target)
            throws IOException {
        var problems = new DiagnosticCollector<JavaFileObject>();
        var path = Stream.concat(
                        Stream.of(System.getProperty("java.class.path", "")),
                        classPath.stream().map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
        try (var files = compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            var options = List.of("-proc:none", "-nowarn", "-d", target.toString(), "-classpath", path);
            var units = files.getJavaFileObjectsFromPaths(sources);
            if (compiler.getTask(null, files, problems, options, null, units).call()) {
                return;
            }
        }
        var first = problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .map(problem ->
                        problem.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
                .orElse("for an unknown reason");
        throw new FailureException("The sources in " + shown + " do not compile: " + first
                + ". Name what they need with --classpath, or name the compiled classes.");
    }
}
