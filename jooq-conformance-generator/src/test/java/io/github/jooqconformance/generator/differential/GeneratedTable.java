package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.generator.constraint.ConstraintTranslator;
import io.github.jooqconformance.generator.constraint.InlinedConditions;
import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.generator.model.LeftToPostgres;
import io.github.jooqconformance.generator.model.TableRules;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.validation.Validated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with its DTOs.
 *
 * @param facts what PostgreSQL says of the table
 * @param columns the columns, in the order of the row's components
 * @param rules what the DTOs check, and what they leave to PostgreSQL
 * @param shapes the DTOs
 * @param judges what judges them
 * @param leftDomains the names of the domains' constraints that are left to PostgreSQL, those of attributes of
 *     composite values among them
 */
record GeneratedTable(
        Table facts,
        List<GeneratedColumn> columns,
        TableRules rules,
        GeneratedShapes shapes,
        List<Judge> judges,
        Set<String> leftDomains) {
    /**
     * A table.
     *
     * @param facts what PostgreSQL says of the table
     * @param row the class of its rows
     * @param snapshot what the database holds
     * @param inlined the conditions that call functions which can be inlined
     * @param document the JSON Schemas of the classes
     */
    static GeneratedTable of(
            Table facts, Class<?> row, SchemaSnapshot snapshot, InlinedConditions inlined, SchemaDocument document)
            throws ClassNotFoundException {
        var columns = new ArrayList<GeneratedColumn>();
        var components = new RowClass(row).components();
        for (int i = 0; i < components.size(); i++) {
            var component = components.get(i);
            columns.add(GeneratedColumn.of(facts.columns().get(i), component.name(), component.type(), snapshot));
        }
        var rules = rules(facts, columns, snapshot, inlined);
        var left = columns.stream()
                .flatMap(column -> leftDomains(column, rules, snapshot, inlined))
                .collect(Collectors.toSet());
        return new GeneratedTable(
                facts, List.copyOf(columns), rules, GeneratedShapes.of(row), Judge.all(document), left);
    }

    private static TableRules rules(
            Table facts, List<GeneratedColumn> columns, SchemaSnapshot snapshot, InlinedConditions inlined) {
        var javaColumns = columns.stream()
                .map(column -> new JavaColumn(
                        column.column(),
                        column.component(),
                        column.type().getTypeName(),
                        /* converted= */ false,
                        column.isComposite(),
                        /* exact= */ true))
                .toList();
        return ConstraintTranslator.translate(facts, snapshot, inlined, javaColumns, new Imports("p", "T"));
    }

    private static Stream<String> leftDomains(
            GeneratedColumn column, TableRules rules, SchemaSnapshot snapshot, InlinedConditions inlined) {
        var own = column.domains().stream()
                .flatMap(domain -> domain.checks().stream())
                .map(CheckConstraint::name)
                .filter(name -> rules.leftToPostgres().stream()
                        .anyMatch(left -> left.constraint().equals(name)));
        if (!column.isComposite()) {
            return own;
        }
        var facts = new Table(
                column.base().name(),
                TableKind.TABLE,
                Optional.empty(),
                Optional.empty(),
                column.attributes().stream().map(GeneratedColumn::column).toList(),
                TableConstraints.NONE,
                List.of(),
                List.of(),
                TableAccess.OWNER_ONLY);
        var within = rules(facts, column.attributes(), snapshot, inlined);
        return Stream.concat(
                own,
                column.attributes().stream().flatMap(attribute -> leftDomains(attribute, within, snapshot, inlined)));
    }

    Optional<GeneratedColumn> findColumn(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** Why a constraint, or the type of a column, is left to PostgreSQL; empty if it is translated. */
    Optional<String> findReasonLeft(String constraint) {
        return findLeft(constraint).filter(left -> !left.inPart()).map(LeftToPostgres::reason);
    }

    /** Whether a constraint is left to PostgreSQL, be it only in part. */
    boolean isLeft(String constraint) {
        return findLeft(constraint).isPresent();
    }

    /** A constraint, or the type of a column, if it is left to PostgreSQL, be it only in part. */
    Optional<LeftToPostgres> findLeft(String constraint) {
        return rules.leftToPostgres().stream()
                .filter(left -> left.constraint().equals(constraint))
                .findFirst();
    }

    /** A row with the values of some columns, and null in the others. */
    Validated<?> dto(Map<String, @Nullable Object> values) {
        var all = new ArrayList<@Nullable Object>();
        columns.forEach(column -> all.add(values.get(column.name())));
        return shapes.row(all);
    }
}
