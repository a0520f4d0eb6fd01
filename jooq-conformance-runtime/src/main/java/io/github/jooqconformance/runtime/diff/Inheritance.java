package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which tables are partitions or other children of which. What was done to a parent was done to its children, too, and
 * is told of the parent alone; what a child has of its own, or lacks although its parent has it, is told of the child.
 */
final class Inheritance {
    private static final String IDENTIFIER = "(?:\"(?:[^\"]|\"\")+\"|[^\".,()\\s]+)";

    private static final Pattern QUALIFIED_NAME = Pattern.compile(IDENTIFIER + "\\." + IDENTIFIER);

    private static final Pattern INDEX_OF_TABLE =
            Pattern.compile("^(create (?:unique )?index) " + IDENTIFIER + " on " + QUALIFIED_NAME);

    /** The rules of columns, constraints and indexes. Comments, triggers and rights are each table's own. */
    private static final Set<Rule> HANDED_DOWN = EnumSet.range(Rule.COLUMN_MISSING, Rule.UNIQUE_INDEX_NOW_CONSTRAINT);

    /** A constraint or index of a child may have another name than that of the parent that it belongs to. */
    private static final Set<Rule> OF_ANY_NAME =
            EnumSet.range(Rule.PRIMARY_KEY_MISSING, Rule.UNIQUE_INDEX_NOW_CONSTRAINT);

    private static final Set<Rule> OF_IDENTITY =
            EnumSet.of(Rule.IDENTITY_MISSING, Rule.IDENTITY_UNEXPECTED, Rule.IDENTITY_ADDED);

    private static final Map<Rule, Rule> WITH_PARENT =
            Map.of(Rule.PARTITION_MISSING, Rule.TABLE_MISSING, Rule.PARTITION_UNEXPECTED, Rule.TABLE_UNEXPECTED);

    private enum Side {
        EXPECTED,
        ACTUAL
    }

    /** One side of a difference, by which it is recognised in a child. */
    private record Trace(Side side, Optional<Rule> rule, String member, String text) {}

    /** The parents of each table, all by what differences are located at: the expected name, where there is one. */
    private final Map<QualifiedName, Set<QualifiedName>> parents = new HashMap<>();

    private final Set<QualifiedName> partitions = new HashSet<>();

    /** The tables that both sides have, by their expected names. */
    private final Map<QualifiedName, Pair<Table>> common;

    Inheritance(NamedPairs<Table> tables) {
        common =
                tables.paired().collect(Collectors.toMap(pair -> pair.expected().name(), Function.identity()));
        var names = new HashMap<String, QualifiedName>();
        Stream.concat(tables.missing().stream(), tables.unexpected().stream())
                .forEach(table -> names.put(table.name().toString(), table.name()));
        tables.paired()
                .forEach(pair -> names.put(
                        pair.actual().name().toString(), pair.expected().name()));
        tables.paired()
                .forEach(pair -> names.put(
                        pair.expected().name().toString(), pair.expected().name()));
        tables.missing().forEach(table -> add(table.name(), table, names));
        tables.unexpected().forEach(table -> add(table.name(), table, names));
        tables.paired().forEach(pair -> {
            add(pair.expected().name(), pair.expected(), names);
            add(pair.expected().name(), pair.actual(), names);
        });
    }

    private void add(QualifiedName child, Table table, Map<String, QualifiedName> names) {
        if (table.kind() == TableKind.PARTITION) {
            partitions.add(child);
        }
        parentsOf(table)
                .filter(names::containsKey)
                .forEach(parent -> parents.computeIfAbsent(child, name -> new LinkedHashSet<>())
                        .add(names.get(parent)));
    }

    /** The parents' names as SQL writes them. */
    private static Stream<String> parentsOf(Table table) {
        return switch (table.kind()) {
            case PARTITION -> TableDefinition.findClause(table).map(PartitionClause::parent).stream();
            case TABLE, FOREIGN_TABLE ->
                table.definition().stream()
                        .flatMap(
                                definition -> QUALIFIED_NAME.matcher(definition).results())
                        .map(match -> match.group());
            case PARTITIONED_TABLE, VIEW, MATERIALIZED_VIEW -> Stream.empty();
        };
    }

    /**
     * The differences without those that a table has because its parents have them.
     *
     * @param differences all differences of tables
     * @param attached for tables that are a partition on one side only, what comes with that: all that the partitioned
     *     table has, as differences of the latter
     */
    Stream<Difference> toldOnce(Stream<Difference> differences, Map<QualifiedName, List<Difference>> attached) {
        var byTable = differences.collect(Collectors.groupingBy(
                difference -> difference.location().object(), LinkedHashMap::new, Collectors.toList()));
        return byTable.entrySet().stream().flatMap(entry -> {
            var table = entry.getKey();
            var ofParents = parents.getOrDefault(table, Set.of()).stream()
                    .flatMap(parent -> byTable.getOrDefault(parent, List.of()).stream());
            var others = attached.getOrDefault(table, List.of()).stream();
            return ownOf(table, entry.getValue(), Stream.concat(ofParents, others));
        });
    }

    private Stream<Difference> ownOf(QualifiedName table, List<Difference> differences, Stream<Difference> ofParents) {
        // Each is used up once: of two equal indexes, a partition may have one of its own.
        var inherited = ofParents.flatMap(Inheritance::traces).collect(Collectors.toCollection(ArrayList::new));
        return differences.stream()
                .filter(difference -> !isIdentityOfParent(table, difference))
                .filter(difference ->
                        !(isHandedDown(difference, partitions.contains(table)) && isEcho(difference, inherited)));
    }

    /** Whether an identity is that of the partitioned table, which partitions have only from PostgreSQL 17 on. */
    private boolean isIdentityOfParent(QualifiedName table, Difference difference) {
        var column = difference.location().member().orElse("");
        return partitions.contains(table)
                && OF_IDENTITY.contains(difference.rule())
                && parents.getOrDefault(table, Set.of()).stream()
                        .map(common::get)
                        .filter(Objects::nonNull)
                        .anyMatch(
                                parent -> isIdentity(parent.expected(), column) && isIdentity(parent.actual(), column));
    }

    private static boolean isIdentity(Table table, String column) {
        return table.findColumn(column)
                .filter(found -> found.source().kind().isIdentity())
                .isPresent();
    }

    private static boolean isHandedDown(Difference difference, boolean isPartition) {
        var rule = difference.rule();
        if (isPartition) {
            return HANDED_DOWN.contains(rule) || WITH_PARENT.containsKey(rule);
        }
        // Other children have keys and indexes of their own.
        return HANDED_DOWN.contains(rule) && (!OF_ANY_NAME.contains(rule) || isAboutCheck(difference));
    }

    private static boolean isAboutCheck(Difference difference) {
        return difference.rule() == Rule.CONSTRAINT_RENAMED
                || Stream.of(difference.expected(), difference.actual())
                        .flatMap(Optional::stream)
                        .allMatch(definition -> definition.startsWith("check "));
    }

    private static boolean isEcho(Difference difference, List<Trace> inherited) {
        var traces = traces(difference).toList();
        if (!inherited.containsAll(traces)) {
            return false;
        }
        traces.forEach(inherited::remove);
        return true;
    }

    private static Stream<Trace> traces(Difference difference) {
        return Stream.concat(
                difference.expected().map(text -> trace(Side.EXPECTED, text, difference)).stream(),
                difference.actual().map(text -> trace(Side.ACTUAL, text, difference)).stream());
    }

    private static Trace trace(Side side, String text, Difference difference) {
        var location = difference.location();
        var rule = difference.rule();
        if (location.member().isEmpty()) {
            return new Trace(side, Optional.of(WITH_PARENT.getOrDefault(rule, rule)), "", "");
        }
        var member = location.member().orElseThrow();
        if (!OF_ANY_NAME.contains(rule)) {
            return new Trace(side, Optional.of(rule), member, text);
        }
        // The definition of an index begins with its name and that of the table.
        return new Trace(
                side, Optional.empty(), "", INDEX_OF_TABLE.matcher(text).replaceFirst(match -> match.group(1)));
    }
}
