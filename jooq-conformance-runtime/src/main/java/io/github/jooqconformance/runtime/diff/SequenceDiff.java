package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Sequence;
import io.github.jooqconformance.runtime.schema.Sequence.OwningColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares sequences. That of a column is the one of the same column, whatever its name; what is told of an identity
 * column's is told of the column.
 */
final class SequenceDiff implements ObjectKind<Sequence> {
    private final Comparison comparison;
    private final Map<QualifiedName, QualifiedName> tables;

    /**
     * The comparison of sequences.
     *
     * @param tables the actual names of renamed tables by their expected ones
     */
    SequenceDiff(Comparison comparison, Map<QualifiedName, QualifiedName> tables) {
        this.comparison = comparison;
        this.tables = tables;
    }

    static NamedPairs<Sequence> pairs(SchemaSnapshot expected, SchemaSnapshot actual) {
        var owned = NamedPairs.of(onlyOnes(expected), onlyOnes(actual), Sequence::owner);
        var others = NamedPairs.of(
                        without(expected.sequences(), owned, Pair::expected),
                        without(actual.sequences(), owned, Pair::actual),
                        Sequence::name)
                .withRenames(Likeness.of(
                        sequence -> likeness(sequence, sequence.name().schema())))
                .withRenames(Likeness.of(
                        sequence -> likeness(sequence, sequence.name().name())));
        return new NamedPairs<>(
                others.missing(),
                others.unexpected(),
                Stream.concat(owned.common().stream(), others.common().stream()).toList(),
                others.renamed());
    }

    /** The sequences that are the only one of the column that owns them. */
    private static List<Sequence> onlyOnes(SchemaSnapshot snapshot) {
        return snapshot.sequences().stream()
                .filter(sequence -> sequence.owner().isPresent())
                .collect(Collectors.groupingBy(Sequence::owner))
                .values()
                .stream()
                .filter(sequences -> sequences.size() == 1)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sequence> without(
            List<Sequence> sequences, NamedPairs<Sequence> paired, Function<Pair<Sequence>, Sequence> side) {
        var done = paired.common().stream().map(side).collect(Collectors.toSet());
        return sequences.stream().filter(Predicate.not(done::contains)).toList();
    }

    /** Those that columns own are told by these. */
    private static Object likeness(Sequence sequence, String place) {
        return sequence.owner().isPresent() ? sequence.name() : List.of(place, sequence.options());
    }

    Stream<Difference> differences() {
        var pairs = pairs(comparison.expected(), comparison.actual());
        return new ObjectDiff<>(this)
                .between(new NamedPairs<>(
                        pairs.missing().stream()
                                .filter(this::isToldAlone)
                                .filter(sequence -> !isOfLostDefault(sequence))
                                .toList(),
                        pairs.unexpected().stream()
                                .filter(this::isToldAlone)
                                .filter(sequence -> !isOfNewDefault(sequence))
                                .toList(),
                        pairs.common(),
                        pairs.renamed()));
    }

    /**
     * Whether a sequence is missing or unexpected for another reason than its column is. That of an identity column
     * also comes and goes with the identity.
     */
    private boolean isToldAlone(Sequence sequence) {
        Function<Column, Object> cause = sequence.isIdentity() ? Column::source : Column::name;
        return sequence.owner()
                .map(owner -> find(comparison.expected(), owner)
                        .map(cause)
                        .equals(find(comparison.actual(), owner).map(cause)))
                .orElse(true);
    }

    /** Whether it went with the default that took its numbers, and is told with that. */
    private boolean isOfLostDefault(Sequence sequence) {
        return sequence.owner().stream()
                .anyMatch(owner -> find(comparison.expected(), owner).stream()
                        .filter(column -> SerialDefault.isSourceOf(column, sequence))
                        .anyMatch(column -> find(comparison.actual(), owner)
                                .flatMap(now -> SerialDefault.lost(comparison, column, now))
                                .isPresent()));
    }

    /** Whether it came with the default that takes its numbers, and is told with that. */
    private boolean isOfNewDefault(Sequence sequence) {
        return sequence.owner().stream()
                .anyMatch(owner -> find(comparison.actual(), owner).stream()
                        .filter(column -> SerialDefault.isSourceOf(column, sequence))
                        .anyMatch(column -> find(comparison.expected(), owner)
                                .filter(before -> !before.source().equals(column.source()))
                                .isPresent()));
    }

    private static Optional<Column> find(SchemaSnapshot snapshot, OwningColumn owner) {
        return snapshot.findTable(owner.table()).flatMap(table -> table.findColumn(owner.column()));
    }

    @Override
    public Location location(Sequence sequence) {
        return sequence.owner()
                .filter(owner -> sequence.isIdentity())
                .map(owner -> Location.of(Location.Kind.TABLE, owner.table()).at(owner.column()))
                .orElseGet(() -> Location.of(Location.Kind.SEQUENCE, sequence.name()));
    }

    @Override
    public String definition(Sequence sequence) {
        return optionsAndOwner(sequence);
    }

    static String optionsAndOwner(Sequence sequence) {
        return sequence.options()
                + sequence.owner().map(owner -> " owned by " + owner).orElse("");
    }

    @Override
    public Rule missing(Sequence expected) {
        return Rule.SEQUENCE_MISSING;
    }

    @Override
    public Rule unexpected(Sequence actual) {
        return Rule.SEQUENCE_UNEXPECTED;
    }

    @Override
    public Rule renamed(Sequence expected, Sequence actual) {
        return Rule.SEQUENCE_RENAMED;
    }

    @Override
    public Stream<Difference> changed(Location location, Sequence expected, Sequence actual) {
        if (expected.isIdentity() != actual.isIdentity()) {
            // Where the values of the column come from is told of the column.
            return Stream.empty();
        }
        return Stream.of(
                        names(location, expected, actual),
                        types(expected, actual),
                        SequenceOptions.between(location, expected, actual),
                        // Unlike its options, the comment of an identity column's sequence is on the sequence.
                        CommentDiff.between(
                                Rule.COMMENT_CHANGED,
                                Location.of(Location.Kind.SEQUENCE, expected.name()),
                                expected.comment(),
                                actual.comment()))
                .flatMap(differences -> differences);
    }

    private Stream<Difference> names(Location location, Sequence expected, Sequence actual) {
        if (expected.name().equals(actual.name()) || goesWithTable(expected, actual)) {
            return Stream.empty();
        }
        if (!expected.isIdentity()) {
            return Stream.of(Difference.changed(
                    Rule.SEQUENCE_RENAMED,
                    Location.of(Location.Kind.SEQUENCE, expected.name()),
                    expected.name().toString(),
                    actual.name().toString()));
        }
        return Stream.of(Difference.changed(
                Rule.IDENTITY_SEQUENCE_RENAMED,
                location,
                QualifiedName.quoted(expected.name().name()),
                QualifiedName.quoted(actual.name().name())));
    }

    private boolean goesWithTable(Sequence expected, Sequence actual) {
        return actual.owner().stream()
                .flatMap(owner -> tables.entrySet().stream()
                        .filter(table -> table.getValue().equals(owner.table())))
                .map(table -> new TableRename(table.getKey(), table.getValue()))
                .anyMatch(table -> table.explains(expected.name(), actual.name()));
    }

    private Stream<Difference> types(Sequence expected, Sequence actual) {
        return followsColumn(expected) ? Stream.empty() : SequenceOptions.betweenTypes(expected, actual);
    }

    /** Whether the column that owns it has another type, so that an identity column's sequence has, too. */
    private boolean followsColumn(Sequence expected) {
        return expected.isIdentity()
                && expected.owner()
                        .filter(owner -> !find(comparison.expected(), owner)
                                .map(Column::type)
                                .equals(find(comparison.actual(), owner).map(Column::type)))
                        .isPresent();
    }
}
