package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.Routine;
import io.github.jooqconformance.runtime.schema.Routine.Kind;
import io.github.jooqconformance.runtime.schema.Routine.Volatility;
import java.sql.SQLException;

/** Turns a row of the routine query into a routine. */
final class RoutineReader {
    private RoutineReader() {}

    static Routine read(CatalogRow row) throws SQLException {
        return new Routine(
                row.name("schema", "name"),
                kind(row.code("kind")),
                row.text("identity"),
                row.text("arguments"),
                row.findText("result"),
                new Routine.Properties(
                        row.text("language"),
                        volatility(row.code("volatility")),
                        row.flag("is_strict"),
                        row.flag("is_security_definer"),
                        row.text("body")),
                row.findText("comment"));
    }

    private static Kind kind(char code) throws SQLException {
        return switch (code) {
            case 'f' -> Kind.FUNCTION;
            case 'p' -> Kind.PROCEDURE;
            case 'a' -> Kind.AGGREGATE;
            case 'w' -> Kind.WINDOW;
            default -> throw new SQLException("pg_proc.prokind " + code + " is not known");
        };
    }

    private static Volatility volatility(char code) throws SQLException {
        return switch (code) {
            case 'i' -> Volatility.IMMUTABLE;
            case 's' -> Volatility.STABLE;
            case 'v' -> Volatility.VOLATILE;
            default -> throw new SQLException("pg_proc.provolatile " + code + " is not known");
        };
    }
}
