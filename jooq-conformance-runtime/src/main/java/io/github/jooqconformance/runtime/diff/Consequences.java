package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.expression.ExpressionText;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint.Element;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes and comes with a column or a table, and is told with it. PostgreSQL drops with a column the constraints and
 * indexes that speak of it, and with a table the foreign keys to it. A new column that running code does not write
 * holds NULL or its default, which its own checks, and of NULL keys and foreign keys, do not mind.
 */
final class Consequences {
    private static final Set<Rule> CONSTRAINT_MISSING = EnumSet.of(
            Rule.PRIMARY_KEY_MISSING,
            Rule.UNIQUE_MISSING,
            Rule.FOREIGN_KEY_MISSING,
            Rule.CHECK_MISSING,
            Rule.EXCLUSION_MISSING);

    private static final Set<Rule> CONSTRAINT_UNEXPECTED =
            EnumSet.of(Rule.UNIQUE_UNEXPECTED, Rule.FOREIGN_KEY_UNEXPECTED, Rule.EXCLUSION_UNEXPECTED);

    private static final Set<Rule> INDEX_MISSING = EnumSet.of(Rule.INDEX_MISSING, Rule.UNIQUE_INDEX_MISSING);

    private final Table expected;
    private final Table actual;
    private final Comparison comparison;
    private final Set<String> missing;
    private final Set<String> unexpected;
    private final Set<String> unwritten;
    private final Set<String> defaulted;

    Consequences(Table expected, Table actual, Comparison comparison) {
        this.expected = expected;
        this.actual = actual;
        this.comparison = comparison;
        var columns = ColumnDiff.pairs(expected, actual);
        this.missing = names(columns.missing().stream());
        this.unexpected = names(columns.unexpected().stream());
        this.unwritten = names(columns.unexpected().stream().filter(this::isUnwritten));
        this.defaulted = names(columns.unexpected().stream().filter(this::isDefaulted));
    }

    private static Set<String> names(Stream<Column> columns) {
        return columns.map(Column::name).collect(Collectors.toSet());
    }

    private boolean isUnwritten(Column column) {
        var snapshot = comparison.actual();
        return snapshot.acceptsNull(column) && !snapshot.provides(column);
    }

    private boolean isDefaulted(Column column) {
        return comparison.actual().provides(column) && !column.source().kind().isGenerated();
    }

    /** Whether a difference of the table is one of these. */
    boolean include(Difference difference) {
        var member = difference.location().member().orElse("");
        var rule = difference.rule();
        if (CONSTRAINT_MISSING.contains(rule)) {
            return !disjoint(columns(expected.constraints(), member), missing) || isTargetGone(member);
        }
        if (INDEX_MISSING.contains(rule)) {
            return !disjoint(named(expected.indexes(), Index::name, member).flatMap(Consequences::columns), missing);
        }
        return comesWithColumn(rule, member);
    }

    private boolean isTargetGone(String foreignKey) {
        return named(expected.constraints().foreignKeys(), ForeignKey::name, foreignKey)
                .anyMatch(key -> comparison.expected().findTable(key.target()).isPresent()
                        && comparison.actual().findTable(key.target()).isEmpty());
    }

    private boolean comesWithColumn(Rule rule, String member) {
        return (rule == Rule.CHECK_UNEXPECTED
                        && named(actual.constraints().checks(), CheckConstraint::name, member)
                                .anyMatch(this::isLeftAlone))
                || (rule == Rule.INDEX_UNEXPECTED
                        && !disjoint(
                                named(actual.indexes(), Index::name, member).flatMap(Consequences::columns),
                                unexpected))
                || (rule == Rule.UNIQUE_INDEX_UNEXPECTED
                        && named(actual.indexes(), Index::name, member)
                                .anyMatch(index -> passesNull(plain(index.keys().stream()), index.traits())))
                || (CONSTRAINT_UNEXPECTED.contains(rule) && isPassedByNull(actual.constraints(), member));
    }

    /**
     * Whether a check is about new columns only, which rows of the running code leave to NULL and to their defaults.
     */
    private boolean isLeftAlone(CheckConstraint check) {
        return !check.columns().isEmpty()
                && unexpected.containsAll(check.columns())
                && (defaulted.containsAll(check.columns())
                        || (unwritten.containsAll(check.columns()) && ExpressionText.holdsForNull(check.expression())));
    }

    private boolean isPassedByNull(TableConstraints constraints, String member) {
        return named(constraints.uniqueKeys(), UniqueKey::name, member)
                        .anyMatch(key -> passesNull(key.columns().stream(), key.traits()))
                || named(constraints.foreignKeys(), ForeignKey::name, member)
                        .anyMatch(key -> passesNull(key.columns().stream(), key.traits()))
                || named(constraints.exclusions(), ExclusionConstraint::name, member)
                        .anyMatch(exclusion ->
                                passesNull(plain(exclusion.elements().stream().map(Element::key)), exclusion.traits()));
    }

    private boolean passesNull(Stream<String> columns, Set<Trait> traits) {
        return !traits.contains(Trait.NULLS_NOT_DISTINCT)
                && !traits.contains(Trait.MATCH_FULL)
                && !disjoint(columns, unwritten);
    }

    private static Stream<String> columns(TableConstraints constraints, String name) {
        var keys = Stream.concat(constraints.primaryKey().stream(), constraints.uniqueKeys().stream());
        return Stream.of(
                        keys.filter(key -> key.name().equals(name))
                                .flatMap(key -> Stream.of(key.columns(), key.included())),
                        named(constraints.foreignKeys(), ForeignKey::name, name).map(ForeignKey::columns),
                        named(constraints.checks(), check -> check.name(), name).map(check -> check.columns()),
                        named(constraints.exclusions(), ExclusionConstraint::name, name)
                                .map(Consequences::columns))
                .flatMap(columns -> columns)
                .flatMap(Collection::stream);
    }

    private static List<String> columns(ExclusionConstraint exclusion) {
        var keys = exclusion.elements().stream().map(Element::key);
        return columns(keys, exclusion.included(), exclusion.predicate()).toList();
    }

    private static Stream<String> columns(Index index) {
        return columns(index.keys().stream(), index.included(), index.predicate());
    }

    private static Stream<String> columns(Stream<IndexKey> keys, List<String> included, Optional<String> predicate) {
        var expressions = Stream.concat(keys.map(IndexKey::expression), predicate.stream());
        return Stream.concat(
                included.stream(), expressions.flatMap(expression -> ExpressionText.columnsOf(expression).stream()));
    }

    /** The unwritten columns that are a key by themselves: NULL in one makes the row a duplicate of none. */
    private Stream<String> plain(Stream<IndexKey> keys) {
        var expressions = keys.map(IndexKey::expression).collect(Collectors.toSet());
        return unwritten.stream().filter(column -> expressions.contains(QualifiedName.quoted(column)));
    }

    private static <T> Stream<T> named(List<T> members, Function<T, String> nameOf, String name) {
        return members.stream().filter(member -> nameOf.apply(member).equals(name));
    }

    private static boolean disjoint(Stream<String> columns, Set<String> others) {
        return columns.noneMatch(others::contains);
    }
}
