package io.github.jooqconformance.generator.redis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * An index of Redis's search over the entries of a table.
 *
 * @param alias what queries call it, whatever its definition
 * @param entries what the entries' keys begin with, up to the fingerprint
 * @param prefix what the entries' keys begin with, up to the values
 * @param fields the fields
 */
record SearchIndex(String alias, String entries, String prefix, List<SearchField> fields) {
    SearchIndex {
        requireNonNull(alias, "alias");
        requireNonNull(entries, "entries");
        requireNonNull(prefix, "prefix");
        fields = List.copyOf(fields);
    }

    /** Tells one definition from every other, since Redis does not tell all of it. */
    String fingerprint() {
        return Fingerprints.of(
                Stream.concat(Stream.of("HASH"), fieldArguments()).toList());
    }

    /** The name, which another definition does not have. */
    String name() {
        return entries + "ix:" + fingerprint();
    }

    /** The command that makes it, with its arguments. */
    List<String> create() {
        return arguments().stream().flatMap(List::stream).toList();
    }

    /** The same in groups: what is about the index, and what is about each field. */
    List<List<String>> arguments() {
        var head = List.of("FT.CREATE", name(), "ON", "HASH", "PREFIX", "1", prefix, "SCHEMA");
        return Stream.concat(Stream.of(head), fields.stream().map(SearchField::arguments))
                .toList();
    }

    private Stream<String> fieldArguments() {
        return fields.stream().flatMap(field -> field.arguments().stream());
    }
}
