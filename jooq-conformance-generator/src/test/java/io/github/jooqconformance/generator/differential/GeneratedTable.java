package io.github.jooqconformance.generator.differential;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.generator.constraint.ConstraintTranslator;
import io.github.jooqconformance.generator.constraint.InlinedConditions;
import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.generator.model.LeftToPostgres;
import io.github.jooqconformance.generator.model.TableRules;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.validation.Validated;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.TableRecord;

/**
 * A table with its DTO, used by reflection as code that was compiled with it would use it.
 *
 * @param facts what PostgreSQL says of the table
 * @param columns the columns, in the order of the DTO's components
 * @param rules what the DTO checks, and what it leaves to PostgreSQL
 * @param constructor makes a DTO of the values of all components
 */
record GeneratedTable(Table facts, List<GeneratedColumn> columns, TableRules rules, Constructor<?> constructor) {
    /**
     * The table of a DTO.
     *
     * @param dto the DTO's class, which is a record
     * @param record jOOQ's record of the table
     */
    static Optional<GeneratedTable> of(
            Class<?> dto, TableRecord<?> record, SchemaSnapshot snapshot, InlinedConditions inlined) {
        var table = record.getTable();
        var name = new QualifiedName(requireNonNull(table.getSchema()).getName(), table.getName());
        return snapshot.findTable(name).map(facts -> of(dto, facts, snapshot, inlined));
    }

    private static GeneratedTable of(Class<?> dto, Table facts, SchemaSnapshot snapshot, InlinedConditions inlined) {
        var columns = new ArrayList<GeneratedColumn>();
        RecordComponent[] components = dto.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            var column = facts.columns().get(i);
            columns.add(GeneratedColumn.of(column, components[i].getName(), components[i].getGenericType(), snapshot));
        }
        var javaColumns = columns.stream()
                .map(column -> new JavaColumn(
                        column.column(), column.component(), column.type().getTypeName()))
                .toList();
        var rules = ConstraintTranslator.translate(facts, snapshot, inlined, javaColumns, new Imports("p", "T"));
        return new GeneratedTable(facts, List.copyOf(columns), rules, dto.getDeclaredConstructors()[0]);
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

    private Optional<LeftToPostgres> findLeft(String constraint) {
        return rules.leftToPostgres().stream()
                .filter(left -> left.constraint().equals(constraint))
                .findFirst();
    }

    /** A DTO with the values of some columns, and null in the others. */
    Validated<?> dto(Map<String, Object> values) {
        var arguments =
                columns.stream().map(column -> values.get(column.name())).toArray();
        try {
            return (Validated<?>) requireNonNull(constructor.newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("building a DTO of " + facts.name(), e);
        }
    }

    /** {@code dto.toRecord()}. */
    static Record toRecord(Validated<?> dto) {
        try {
            return (Record) requireNonNull(dto.getClass().getMethod("toRecord").invoke(dto));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("turning a DTO into a record", e);
        }
    }
}
