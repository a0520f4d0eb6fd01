package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.model.CheckMethod;
import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.generator.model.TableRules;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what a table demands of a row into Java: NOT NULL, the types of the columns, domains and CHECK constraints.
 *
 * <p>Nothing is demanded of a column that PostgreSQL computes, and constraints that read one are left to it. Null in a
 * NOT NULL column with a default breaks no constraint either: the value is not known then.
 */
public final class ConstraintTranslator {
    private final Table table;
    private final SchemaSnapshot types;
    private final DtoSource source;
    private final Checks checks;
    private final Map<String, CheckedValue> values = new LinkedHashMap<>();

    private ConstraintTranslator(
            Table table, SchemaSnapshot types, InlinedConditions inlined, List<JavaColumn> columns, Imports imports) {
        this.table = table;
        this.types = types;
        source = new DtoSource(imports, columns.stream().map(JavaColumn::name).toList());
        checks = new Checks(table.name(), types, inlined, source);
        columns.forEach(column -> values.put(column.column().name(), CheckedValue.of(column, table, types)));
    }

    /**
     * What a DTO of a table checks.
     *
     * @param table the table
     * @param types the snapshot that has the table's domains and enums
     * @param inlined the conditions that call functions which can be inlined
     * @param columns the columns that the DTO has, with their components
     * @param imports the imports of the DTO's class, to which those of the checks are added
     */
    public static TableRules translate(
            Table table, SchemaSnapshot types, InlinedConditions inlined, List<JavaColumn> columns, Imports imports) {
        return new ConstraintTranslator(table, types, inlined, columns, imports).rules();
    }

    private TableRules rules() {
        var valueMethods = new ValueMethods(types, source, checks);
        values.forEach((column, value) -> {
            var variable = Variable.alone(value, source, types);
            checks.refuseType(value);
            valueMethods.add(variable, checks(column, variable));
        });
        var methods = new ArrayList<CheckMethod>(valueMethods.methods());
        var rowMethods = new RowMethods(values, types, source, checks);
        table.constraints().checks().stream()
                .filter(check -> !isAboutOneColumn(check))
                .flatMap(check -> rowMethods.method(check).stream())
                .forEach(methods::add);
        return new TableRules(methods, source.constants(), checks.leftToPostgres(), checks.translated());
    }

    /** The constraints of one column: first those of its domain, as in PostgreSQL. */
    private List<TranslatedCheck> checks(String column, Variable variable) {
        var translated = new ArrayList<>(checks.ofDomains(variable));
        table.constraints().checks().stream()
                .filter(check -> check.columns().equals(List.of(column)))
                .flatMap(
                        check -> checks
                                .ofTable(
                                        check,
                                        Map.of(column, variable),
                                        variable.value().component())
                                .stream())
                .forEach(translated::add);
        return translated;
    }

    private boolean isAboutOneColumn(CheckConstraint check) {
        return check.columns().size() == 1 && values.containsKey(check.columns().get(0));
    }
}
