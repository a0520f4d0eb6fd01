package io.github.jooqconformance.cli.model;

import io.github.jooqconformance.cli.console.FailureException;
import io.github.jooqconformance.cli.console.UsageException;
import io.github.jooqconformance.runtime.manifest.ExpectedSchema;
import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.manifest.ManifestException;
import io.github.jooqconformance.runtime.manifest.SnapshotManifest;
import io.github.jooqconformance.runtime.model.JooqModel;
import io.github.jooqconformance.runtime.model.ManifestModel;
import io.github.jooqconformance.runtime.report.SourceLocator;
import io.github.jooqconformance.runtime.sources.SourceLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Schema;

/** Tells the kinds of models apart, and reads each in its way: what says most first. */
final class ModelReader {
    private static final String DEFAULT_SCHEMA = "public";

    /** What tells a snapshot from other JSON in a directory. */
    private static final String FORMAT = "\"format\": \"jooq-conformance/";

    private final Path path;
    private final Set<String> schemas;
    private final List<Path> classPath;

    ModelReader(Path path, Set<String> schemas, List<Path> classPath) {
        this.path = path;
        this.schemas = Set.copyOf(schemas);
        this.classPath = List.copyOf(classPath);
    }

    Model read() {
        if (Stream.of(".jar", ".war").anyMatch(path.toString()::endsWith) && Files.isRegularFile(path)) {
            return ofClasses(Classes.ofJar(path, classPath));
        }
        var sources = files(".java");
        return ofManifestSources(sources)
                .or(() -> Optional.of(files(".class"))
                        .filter(files -> !files.isEmpty())
                        .map(files -> ofClasses(Classes.ofFiles(path, files, classPath))))
                .or(this::ofSnapshots)
                .or(() ->
                        Optional.of(sources).filter(files -> !files.isEmpty()).map(files -> ofClasses(compiled(files))))
                .orElseThrow(() -> new UsageException("In " + path
                        + " is nothing to compare a database with: no sources, no" + " classes and no snapshot."));
    }

    private List<Path> files(String ending) {
        try (var files = Files.walk(path)) {
            return files.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new FailureException("The file " + file + " cannot be read as UTF-8: " + e.getMessage() + ".", e);
        }
    }

    private Optional<Model> ofManifestSources(List<Path> sources) {
        var manifests = new ArrayList<ManifestSource>();
        for (var file : sources) {
            var text = text(file);
            if (ManifestSource.matches(text)) {
                manifests.add(ManifestSource.parse(file, text));
            }
        }
        if (manifests.isEmpty()) {
            return Optional.empty();
        }
        var chosen = new ManifestSources(selected(manifests));
        return Optional.of(new Model(chosen, path, "generated sources", locator()));
    }

    private SourceLocator locator() {
        try {
            return SourceLines.ofManifests(Path.of(""), path);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private FailureException unreadable(Exception e) {
        return new FailureException("The model " + path + " cannot be read: " + e.getMessage() + ".", e);
    }

    private Optional<Model> ofSnapshots() {
        var snapshots = new ArrayList<Manifest>();
        for (var file : files(".json")) {
            // Beside each snapshot, the generator writes a JSON Schema.
            if (!file.toString().endsWith(".schema.json")
                    && (file.equals(path) || text(file).contains(FORMAT))) {
                snapshots.add(snapshot(file));
            }
        }
        return snapshots.isEmpty()
                ? Optional.empty()
                : Optional.of(new Model(ManifestModel.of(selected(snapshots)), path, "snapshot"));
    }

    private static Manifest snapshot(Path file) {
        try {
            return SnapshotManifest.parse(text(file));
        } catch (ManifestException e) {
            throw new FailureException(file + " is no snapshot that can be read: " + e.getMessage(), e);
        }
    }

    private Classes compiled(List<Path> sources) {
        var target = Compilation.compile(path, sources, classPath);
        var classes = new ModelReader(target, schemas, classPath).files(".class");
        return Classes.ofFiles(path, classes, classPath);
    }

    private Model ofClasses(Classes classes) {
        if (classes.isEmpty()) {
            throw new UsageException("In " + path + " is no class.");
        }
        var manifests = classes.manifests();
        if (!manifests.isEmpty()) {
            return new Model(ManifestModel.of(selected(manifests)), path, "generated classes");
        }
        var ofJooq = classes.schemas();
        if (!ofJooq.isEmpty()) {
            return new Model(JooqModel.of(selected(ofJooq, Schema::getName)), path, "classes of plain jOOQ");
        }
        return new Model(
                classes.dtos(schemas.isEmpty() ? Set.of(DEFAULT_SCHEMA) : schemas), path, "classes written by hand");
    }

    private <T extends Manifest> List<T> selected(List<T> manifests) {
        return selected(manifests, manifest -> ExpectedSchema.of(manifest).name());
    }

    private <T> List<T> selected(Collection<T> parts, Function<T, String> nameOf) {
        var names = new TreeSet<>(parts.stream().map(nameOf).toList());
        var absent = new TreeSet<>(schemas);
        absent.removeAll(names);
        if (!absent.isEmpty()) {
            throw new UsageException("The model " + path + " knows nothing of the schema " + String.join(", ", absent)
                    + ", but of " + String.join(", ", names) + ".");
        }
        return parts.stream()
                .filter(part -> schemas.isEmpty() || schemas.contains(nameOf.apply(part)))
                .toList();
    }
}
