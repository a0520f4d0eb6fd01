package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Extension;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.stream.Stream;

/** Compares extensions. A database has one of each name, in whatever schema. */
final class ExtensionDiff implements ObjectKind<Extension> {
    static Stream<Difference> differences(Comparison comparison) {
        var pairs = NamedPairs.of(
                comparison.expected().extensions(), comparison.actual().extensions(), Extension::name);
        return new ObjectDiff<>(new ExtensionDiff()).between(pairs);
    }

    @Override
    public Location location(Extension extension) {
        return Location.of(Location.Kind.EXTENSION, new QualifiedName(extension.schema(), extension.name()));
    }

    @Override
    public String definition(Extension extension) {
        return Definitions.extension(extension);
    }

    @Override
    public Rule missing(Extension expected) {
        return Rule.EXTENSION_MISSING;
    }

    @Override
    public Rule unexpected(Extension actual) {
        return Rule.EXTENSION_UNEXPECTED;
    }

    @Override
    public Rule renamed(Extension expected, Extension actual) {
        throw new IllegalArgumentException("an extension's name is given by its author");
    }

    @Override
    public Stream<Difference> changed(Location location, Extension expected, Extension actual) {
        return Stream.concat(
                Difference.unlessEqual(
                        Rule.EXTENSION_VERSION_CHANGED,
                        location,
                        Definitions.literal(expected.version()),
                        Definitions.literal(actual.version())),
                Difference.unlessEqual(
                        Rule.EXTENSION_SCHEMA_CHANGED,
                        location,
                        QualifiedName.quoted(expected.schema()),
                        QualifiedName.quoted(actual.schema())));
    }
}
