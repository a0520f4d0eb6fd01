package io.github.jooqconformance.cli.model;

import io.github.jooqconformance.cli.console.FailureException;
import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Location;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.manifest.ExpectedSchema;
import io.github.jooqconformance.runtime.manifest.SourceSeal;
import io.github.jooqconformance.runtime.model.ExpectedModel;
import io.github.jooqconformance.runtime.model.ManifestModel;
import io.github.jooqconformance.runtime.model.ModelComparison;
import io.github.jooqconformance.runtime.model.SchemaMapping;
import io.github.jooqconformance.runtime.schema.PartialSnapshot;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The manifests among generated sources, and whether the sources that were generated with them are still of the same
 * generation: the same findings that a start of the application has for classes.
 */
final class ManifestSources implements ExpectedModel {
    private final List<ManifestSource> sources;
    private final ManifestModel model;

    ManifestSources(List<ManifestSource> sources) {
        this.sources = List.copyOf(sources);
        this.model = ManifestModel.of(sources);
    }

    @Override
    public Set<String> schemas(SchemaMapping mapping) {
        return model.schemas(mapping);
    }

    @Override
    public ModelComparison compare(PartialSnapshot actual, SchemaMapping mapping) {
        var comparison = model.compare(actual, mapping);
        return new ModelComparison(
                comparison.schemas(),
                comparison.conforming(),
                comparison.expected(),
                comparison.actual(),
                Stream.concat(
                                comparison.differences().stream(),
                                sources.stream().flatMap(ManifestSources::differences))
                        .toList());
    }

    private static Stream<Difference> differences(ManifestSource source) {
        var schema = ExpectedSchema.of(source);
        var ofManifest = source.isEdited()
                ? Stream.of(difference(
                        Rule.CLASS_EDITED,
                        Location.of(Location.Kind.SCHEMA, new QualifiedName(schema.name(), schema.name())),
                        source.file().getFileName().toString()))
                : Stream.<Difference>empty();
        var root = root(source, schema);
        var ofTables = schema.code().tables().entrySet().stream()
                .flatMap(table -> sealed(
                        root,
                        Location.of(Location.Kind.TABLE, new QualifiedName(schema.name(), table.getKey())),
                        table.getValue().seals()));
        var ofTypes = schema.code().composites().entrySet().stream()
                .flatMap(type -> sealed(
                        root,
                        Location.of(Location.Kind.COMPOSITE, new QualifiedName(schema.name(), type.getKey())),
                        type.getValue()));
        return Stream.of(ofManifest, ofTables, ofTypes).flatMap(differences -> differences);
    }

    private static Stream<Difference> sealed(Path root, Location location, Map<String, String> seals) {
        return seals.entrySet().stream()
                .flatMap(
                        seal -> judge(root, seal.getKey(), seal.getValue())
                                .map(rule -> difference(rule, location, seal.getKey()))
                                .stream());
    }

    /** The directory that packages are relative to; the manifest is in the package of jOOQ's class of the schema. */
    private static Path root(ManifestSource source, ExpectedSchema schema) {
        var depth = schema.code()
                .schemaClass()
                .map(name -> name.split("\\.", -1).length)
                .orElse(1);
        return source.file().toAbsolutePath().resolve("../".repeat(depth)).normalize();
    }

    private static Optional<Rule> judge(Path root, String className, String seal) {
        var file = root.resolve(className.replace('.', '/') + ".java");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var text = Files.readString(file);
            if (!SourceSeal.find(text).equals(Optional.of(seal))) {
                return Optional.of(Rule.CLASS_OUTDATED);
            }
            return SourceSeal.verify(text) == SourceSeal.Verdict.INTACT
                    ? Optional.empty()
                    : Optional.of(Rule.CLASS_EDITED);
        } catch (IOException e) {
            throw new FailureException("The source " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static Difference difference(Rule rule, Location location, String className) {
        return Difference.changed(
                rule, location, "class " + className + " as it was generated with the manifest", "another one");
    }
}
