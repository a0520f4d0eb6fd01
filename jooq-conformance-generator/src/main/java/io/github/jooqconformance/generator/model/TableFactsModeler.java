package io.github.jooqconformance.generator.model;

import io.github.jooqconformance.generator.model.TableFacts.Constants;
import io.github.jooqconformance.generator.model.TableFacts.NotNull;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.generator.source.Names;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import io.github.jooqconformance.runtime.validation.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the facts of one table. */
final class TableFactsModeler {
    private final Table table;
    private final Map<String, MappedColumn> columns = new LinkedHashMap<>();
    private final SchemaSnapshot types;
    private final TableRules rules;
    private final Imports imports;
    private final Names constants;

    /**
     * Prepares to collect.
     *
     * @param types the snapshot that has the domains
     * @param rules what the row checks
     * @param imports the imports of the row's class
     */
    TableFactsModeler(MappedTable table, SchemaSnapshot types, TableRules rules, Imports imports) {
        this.table = table.table();
        table.columns().forEach(column -> columns.put(column.column().name(), column));
        this.types = types;
        this.rules = rules;
        this.imports = imports;
        this.constants = new Names(
                Stream.concat(table.names().stream(), rules.constants().stream().map(Constant::name))
                        .toList());
    }

    /**
     * The facts.
     *
     * @param rowName the simple name of the row's class, which no nested class may have
     */
    TableFacts facts(String rowName) {
        var required = new ArrayList<Constant>();
        var notNulls = new ArrayList<NotNull>();
        for (var column : columns.values()) {
            if (!column.isComputed() && !types.acceptsNull(column.column())) {
                var constant = findRequired(column).orElseGet(() -> newRequired(column, required));
                notNulls.add(new NotNull(column.column().name(), constant));
            }
        }
        var classes = new Names(List.of(rowName));
        return new TableFacts(
                new Constants(classes.unique("Limits"), limits()),
                new Constants(classes.unique("Constraints"), constraintNames()),
                required,
                notNulls,
                serverRules());
    }

    /** The rule that the row checks already. */
    private Optional<String> findRequired(MappedColumn column) {
        var expression = requiredRule(column);
        return rules.constants().stream()
                .filter(constant -> constant.expression().equals(expression))
                .map(Constant::name)
                .findFirst();
    }

    private String newRequired(MappedColumn column, List<Constant> required) {
        var constant = new Constant(
                imports.use(Rule.class),
                constants.unique(Names.constant(column.name()) + "_REQUIRED"),
                requiredRule(column));
        required.add(constant);
        return constant.name();
    }

    private String requiredRule(MappedColumn column) {
        return imports.use(Rule.class) + ".required(" + JavaText.literal(column.name()) + ")";
    }

    private List<Constant> limits() {
        var names = new Names(List.of());
        var limits = new ArrayList<Constant>();
        for (var column : columns.values()) {
            var type = base(column.column().type());
            if (type.array()) {
                continue;
            }
            var name = Names.constant(column.name());
            type.length().ifPresent(length -> limits.add(limit(names.unique(name + "_LENGTH"), length)));
            type.precision().ifPresent(digits -> limits.add(limit(names.unique(name + "_PRECISION"), digits)));
            type.scale().ifPresent(digits -> limits.add(limit(names.unique(name + "_SCALE"), digits)));
        }
        return limits;
    }

    private static Constant limit(String name, int value) {
        return new Constant("int", name, String.valueOf(value));
    }

    private ColumnType base(ColumnType type) {
        var domains = type.array() ? List.<Domain>of() : types.domainChain(type);
        return domains.isEmpty() ? type : domains.get(domains.size() - 1).base();
    }

    private List<Constant> constraintNames() {
        var names = new Names(List.of());
        var constraints = table.constraints();
        return Stream.of(
                        constraints.primaryKey().stream().map(UniqueKey::name),
                        constraints.uniqueKeys().stream().map(UniqueKey::name),
                        constraints.foreignKeys().stream().map(ForeignKey::name),
                        constraints.checks().stream().map(CheckConstraint::name),
                        constraints.exclusions().stream().map(ExclusionConstraint::name),
                        uniqueIndexes().map(Index::name))
                .flatMap(kind -> kind)
                .map(name -> new Constant("String", names.unique(Names.constant(name)), JavaText.literal(name)))
                .toList();
    }

    /** PostgreSQL reports them as if they were constraints. */
    private Stream<Index> uniqueIndexes() {
        return table.indexes().stream().filter(Index::isUnique);
    }

    private List<String> serverRules() {
        var constraints = table.constraints();
        var checked = rules.constants().stream()
                .filter(constant -> constant.expression().startsWith(imports.use(Rule.class) + ".check("))
                .map(Constant::name);
        var unchecked = constraints.checks().stream()
                .filter(check -> rules.leftToPostgres().stream()
                        .anyMatch(left -> left.constraint().equals(check.name())))
                .map(check -> newRule(
                        "23514", check.name(), check.columns(), check.comment(), "must satisfy " + check.expression()));
        var keys = Stream.concat(constraints.primaryKey().stream(), constraints.uniqueKeys().stream())
                .map(key -> newRule("23505", key.name(), key.columns(), key.comment(), "must be unique"));
        var indexes = uniqueIndexes()
                .map(index -> newRule("23505", index.name(), List.of(), index.comment(), "must be unique"));
        var foreignKeys = constraints.foreignKeys().stream()
                .map(key -> newRule(
                        "23503",
                        key.name(),
                        key.columns(),
                        key.comment(),
                        "must be in " + key.target().name()));
        var exclusions = constraints.exclusions().stream()
                .map(exclusion -> newRule(
                        "23P01",
                        exclusion.name(),
                        List.of(),
                        exclusion.comment(),
                        "must not conflict with another row"));
        return Stream.of(checked, unchecked, keys, indexes, foreignKeys, exclusions)
                .flatMap(kind -> kind)
                .collect(Collectors.toList());
    }

    private String newRule(String sqlState, String name, List<String> about, Optional<String> comment, String message) {
        var path = about.size() == 1
                ? Optional.ofNullable(columns.get(about.get(0))).map(MappedColumn::name)
                : Optional.<String>empty();
        return "new %s(%s, %s, %s, %s)"
                .formatted(
                        imports.use(Rule.class),
                        JavaText.literal(path.orElse("")),
                        JavaText.literal(sqlState),
                        JavaText.literal(name),
                        JavaText.literal(comment.orElse(message)));
    }
}
