package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.json.Json;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.validation.Violation;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Inserts rows into a table, and compares what PostgreSQL says with what the generated checks say. */
final class Agreement {
    private final CheckedTable table;
    private final CompiledChecks checks;
    private final DSLContext context;
    private int accepted;
    private int rejected;
    private final List<String> disagreements = new ArrayList<>();

    private Agreement(CheckedTable table, Connection connection) {
        this.table = table;
        checks = CompiledChecks.of(table);
        context = DSL.using(connection, SQLDialect.POSTGRES);
    }

    /** Tries all combinations of values worth trying, or some of them if there are too many. */
    static Agreement of(String url, String ddl, int rows) throws SQLException {
        return of(url, ddl, rows, /* onlyOfType= */ false);
    }

    /** Tries combinations of values that their types accept. */
    static Agreement ofAcceptedValues(String url, String ddl, int rows) throws SQLException {
        return of(url, ddl, rows, /* onlyOfType= */ true);
    }

    private static Agreement of(String url, String ddl, int rows, boolean onlyOfType) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            var table = CheckedTable.read(connection);
            var agreement = new Agreement(table, connection);
            var random = new Random(ddl.hashCode());
            var candidates = new Candidates(ddl, random);
            var values = IntStream.range(0, table.columns().size())
                    .mapToObj(i -> candidates.of(table.columns().get(i).type(), table.types()).stream()
                            .filter(value -> !onlyOfType || agreement.isOfType(i, value))
                            .toList())
                    .toList();
            long combinations = values.stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
            for (int i = 0; i < Math.min(combinations, rows); i++) {
                agreement.tryRow(combinations <= rows ? combination(values, i) : randomRow(values, random));
            }
            return agreement;
        }
    }

    private boolean isOfType(int index, Object value) {
        var row = new ArrayList<Object>(Collections.nCopies(table.columns().size(), null));
        row.set(index, value);
        return checks.validate(row).stream()
                .noneMatch(violation -> violation.constraint().isEmpty()
                        && violation.path().equals(table.columns().get(index).name()));
    }

    CheckedTable table() {
        return table;
    }

    int accepted() {
        return accepted;
    }

    int rejected() {
        return rejected;
    }

    List<String> disagreements() {
        return disagreements;
    }

    private static List<Object> combination(List<List<Object>> values, int index) {
        var row = new ArrayList<Object>();
        int rest = index;
        for (var candidates : values) {
            row.add(candidates.get(rest % candidates.size()));
            rest /= candidates.size();
        }
        return row;
    }

    private static List<Object> randomRow(List<List<Object>> values, Random random) {
        return values.stream()
                .map(candidates -> candidates.get(random.nextInt(candidates.size())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void tryRow(List<Object> row) {
        var violations = checks.validate(row);
        var error = insert(row);
        if (error.isEmpty()) {
            accepted++;
        } else {
            rejected++;
        }
        var agrees = error.map(
                        state -> violations.stream().map(Violation::sqlState).anyMatch(state::equals))
                .orElse(violations.isEmpty());
        if (!agrees) {
            disagreements.add(row + ": PostgreSQL " + error.orElse("accepts") + ", Java " + violations);
        }
    }

    /** The SQLSTATE with which PostgreSQL refuses a row. */
    private Optional<String> insert(List<Object> row) {
        var names = new ArrayList<Field<?>>();
        var values = new ArrayList<Field<?>>();
        IntStream.range(0, row.size()).forEach(i -> {
            var column = table.columns().get(i);
            if (isGiven(column, row.get(i))) {
                names.add(DSL.field(DSL.name(column.name())));
                values.add(value(column, row.get(i)));
            }
        });
        try {
            var insert = context.insertInto(DSL.table(DSL.name("t")));
            if (names.isEmpty()) {
                insert.defaultValues().execute();
            } else {
                insert.columns(names).values(values).execute();
            }
            return Optional.empty();
        } catch (DataAccessException e) {
            return Optional.of(e.sqlState());
        }
    }

    private boolean isGiven(Column column, Object value) {
        return switch (Presence.of(column, table.types())) {
            case COMPUTED -> false;
            case PROVIDED -> value != null;
            case OPTIONAL, REQUIRED -> true;
        };
    }

    private Field<?> value(Column column, Object value) {
        var base = ValueType.of(column.type(), table.types()).base();
        if (value instanceof List<?> list) {
            var element = ValueType.of(column.type(), table.types())
                    .element(table.types())
                    .base();
            Object[] array =
                    element.isBuiltIn("numeric") ? list.toArray(BigDecimal[]::new) : list.toArray(String[]::new);
            return DSL.val(array);
        }
        if (value instanceof Json json) {
            return base.isBuiltIn("json") ? DSL.val(JSON.valueOf(json.text())) : DSL.val(JSONB.valueOf(json.text()));
        }
        if (value == null) {
            return DSL.inline(null, SQLDataType.OTHER);
        }
        if (base.isBuiltIn("bit") || base.isBuiltIn("varbit")) {
            return DSL.field("?::pg_catalog.varbit", value);
        }
        return DSL.val(value);
    }
}
