package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.expression.Respelling;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares tables and views with all that they have. */
final class TableDiff implements ObjectKind<Table> {
    /** One concern of a table. */
    private interface Concern {
        Stream<Difference> between(Location location, Table expected, Table actual);
    }

    private static final Set<Rule> MEMBER_RENAMED = EnumSet.of(
            Rule.CONSTRAINT_RENAMED,
            Rule.NOT_NULL_RENAMED,
            Rule.INDEX_RENAMED,
            Rule.TRIGGER_RENAMED,
            Rule.POLICY_RENAMED);

    private final Comparison comparison;
    private final Renames renames;
    private final NamedPairs<Table> pairs;
    private final Relabeled relabeled;

    TableDiff(Comparison comparison, Renames renames) {
        this.comparison = comparison;
        this.renames = renames;
        this.pairs = TablePairs.between(comparison.expected(), comparison.actual());
        this.relabeled = Relabeled.between(pairs.common());
    }

    Stream<Difference> differences() {
        var swapped = pairs.renamed().stream()
                .filter(pair -> pairs.isSwapped(pair, Table::name))
                .toList();
        var others = new NamedPairs<>(
                pairs.missing(),
                pairs.unexpected(),
                pairs.common(),
                pairs.renamed().stream().filter(pair -> !swapped.contains(pair)).toList());
        var differences = Stream.of(
                        new ObjectDiff<>(this).between(others),
                        swapped.stream().flatMap(this::swapped),
                        pairs.renamed().stream().flatMap(this::changedWhenRenamed))
                .flatMap(all -> all);
        var attached = new Attachment(this, comparison).differences(pairs.common());
        return new Inheritance(pairs).toldOnce(differences, attached);
    }

    /** Two tables that swapped their names are told of once, where the first of them is. */
    private Stream<Difference> swapped(Pair<Table> pair) {
        var expected = pair.expected().name();
        var actual = pair.actual().name();
        return expected.compareTo(actual) > 0
                ? Stream.empty()
                : Stream.of(Difference.changed(
                        Rule.TABLE_NAMES_SWAPPED,
                        location(pair.expected()),
                        QualifiedName.quoted(expected.name()),
                        QualifiedName.quoted(actual.name())));
    }

    /** What else differs in a table that was renamed, told of it by its expected name, which it gets back first. */
    private Stream<Difference> changedWhenRenamed(Pair<Table> pair) {
        var rename = new TableRename(pair.expected().name(), pair.actual().name());
        return changed(location(pair.expected()), pair.expected(), pair.actual())
                .filter(difference -> !isExplained(difference, rename));
    }

    private static boolean isExplained(Difference difference, TableRename rename) {
        return MEMBER_RENAMED.contains(difference.rule())
                && difference.location().member().stream()
                        .map(rename::applyTo)
                        .anyMatch(name -> difference.actual().equals(Optional.of(QualifiedName.quoted(name))));
    }

    @Override
    public Location location(Table table) {
        return Location.of(Location.Kind.of(table.kind()), table.name());
    }

    @Override
    public String definition(Table table) {
        return table.kind().toString();
    }

    @Override
    public Rule missing(Table expected) {
        return isPartition(expected) ? Rule.PARTITION_MISSING : Rule.TABLE_MISSING;
    }

    @Override
    public Rule unexpected(Table actual) {
        return isPartition(actual) ? Rule.PARTITION_UNEXPECTED : Rule.TABLE_UNEXPECTED;
    }

    @Override
    public Rule renamed(Table expected, Table actual) {
        return Rule.TABLE_RENAMED;
    }

    private static boolean isPartition(Table table) {
        return table.kind() == TableKind.PARTITION;
    }

    @Override
    public Stream<Difference> changed(Location location, Table expected, Table actual) {
        var sameSort = expected.kind().isView() == actual.kind().isView();
        var consequences = new Consequences(expected, actual, comparison);
        return (sameSort ? concerns(expected, actual) : sharedConcerns())
                .stream()
                        .flatMap(concern -> concern.between(location, expected, actual))
                        .filter(difference -> !consequences.include(difference));
    }

    private List<Concern> concerns(Table expected, Table actual) {
        var within = comparison.within(
                new Respelling(renames.of(expected), relabeled.of(expected)), ColumnDiff.retyped(expected, actual));
        var members = new TableMembers(within);
        return List.of(
                TableDiff::kinds,
                TableDiff::comments,
                new ColumnDiff(within)::between,
                new TableDefinition(within)::between,
                members::constraintsAndIndexes,
                members::triggers,
                new AccessDiff(within)::between);
    }

    /** The concerns that a table and a view have in common. */
    private List<Concern> sharedConcerns() {
        return List.of(TableDiff::kinds, TableDiff::comments, new ColumnDiff(comparison)::betweenValues);
    }

    private static Stream<Difference> kinds(Location location, Table expected, Table actual) {
        var before = expected.kind();
        var after = actual.kind();
        if (before == after) {
            return Stream.empty();
        }
        if (before.isView() || after.isView()) {
            return Stream.of(
                    Difference.changed(kindRule(before, after), location, before.toString(), after.toString()));
        }
        return Stream.of(Difference.changed(
                placementRule(expected, actual),
                location,
                TableDefinition.kind(expected),
                TableDefinition.kind(actual)));
    }

    private static Rule kindRule(TableKind expected, TableKind actual) {
        if (expected.isView()) {
            return Rule.TABLE_KIND_CHANGED;
        }
        return actual == TableKind.VIEW ? Rule.TABLE_NOW_VIEW : Rule.TABLE_NOW_MATERIALIZED_VIEW;
    }

    private static Rule placementRule(Table expected, Table actual) {
        if (TableDefinition.findClause(actual).isPresent()) {
            return Rule.PARTITION_ATTACHED;
        }
        return TableDefinition.findClause(expected).isPresent() ? Rule.PARTITION_DETACHED : Rule.TABLE_KIND_CHANGED;
    }

    private static Stream<Difference> comments(Location location, Table expected, Table actual) {
        return CommentDiff.between(Rule.COMMENT_CHANGED, location, expected.comment(), actual.comment());
    }
}
