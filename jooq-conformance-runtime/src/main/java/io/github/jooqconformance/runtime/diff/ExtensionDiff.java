package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Extension;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares extensions. A database has one of each name, in whatever schema. */
final class ExtensionDiff implements ObjectKind<Extension> {
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})*");

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

    /** Told of where the extension is expected, since code finds it there. */
    @Override
    public Stream<Difference> changed(Location actualLocation, Extension expected, Extension actual) {
        var location = location(expected);
        return Stream.concat(
                isOutdated(actual.version(), expected.version())
                        ? Stream.of(Difference.changed(
                                Rule.EXTENSION_OUTDATED,
                                location,
                                Definitions.literal(expected.version()),
                                Definitions.literal(actual.version())))
                        : Stream.empty(),
                Difference.unlessEqual(
                        Rule.EXTENSION_SCHEMA_CHANGED,
                        location,
                        QualifiedName.quoted(expected.schema()),
                        QualifiedName.quoted(actual.schema())));
    }

    /**
     * Whether a version is before the other, or not to be compared with it. A newer one is no difference: each version
     * of PostgreSQL brings its own of the same extensions, which go on with what they had.
     */
    private static boolean isOutdated(String version, String other) {
        if (!NUMBERS.matcher(version).matches() || !NUMBERS.matcher(other).matches()) {
            return !version.equals(other);
        }
        return Arrays.compare(numbers(version), numbers(other)) < 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
