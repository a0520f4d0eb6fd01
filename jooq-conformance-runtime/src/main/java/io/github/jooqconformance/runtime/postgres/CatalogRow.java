package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The current row of a catalog query, in the terms of the schema model. */
final class CatalogRow {
    /** The state of an exception that a missing fact causes: no data. */
    static final String NO_DATA = "02000";

    private final ResultSet rows;

    CatalogRow(ResultSet rows) {
        this.rows = rows;
    }

    /** Turns one row into a value. */
    interface Reader<T> {
        T read(CatalogRow row) throws SQLException;
    }

    /** The remaining rows. */
    <T> List<T> all(Reader<T> reader) throws SQLException {
        var values = new ArrayList<T>();
        while (rows.next()) {
            values.add(reader.read(this));
        }
        return values;
    }

    boolean next() throws SQLException {
        return rows.next();
    }

    /** The first row of an answer that has no more. */
    CatalogRow only() throws SQLException {
        if (!next()) {
            throw new SQLException("The catalog gave no answer", NO_DATA);
        }
        return this;
    }

    /** An object identifier; 0 where there is none, as in the catalog. */
    long oid(String column) throws SQLException {
        return rows.getLong(column);
    }

    int number(String column) throws SQLException {
        return rows.getInt(column);
    }

    long bigNumber(String column) throws SQLException {
        return rows.getLong(column);
    }

    boolean flag(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    String text(String column) throws SQLException {
        return findText(column).orElseThrow(() -> new SQLException("The catalog has no " + column, NO_DATA));
    }

    Optional<String> findText(String column) throws SQLException {
        return Optional.ofNullable(rows.getString(column));
    }

    /** The only letter of one of the catalog's codes; a blank where it is empty. */
    char code(String column) throws SQLException {
        var text = text(column);
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    /** What PostgreSQL printed of something that is there, which is nothing once others have removed it. */
    Optional<String> findPrinted(String column) throws SQLException {
        var text = findText(column);
        if (text.filter(String::isEmpty).isPresent()) {
            throw new SQLException("The catalog has no " + column + " any longer", NO_DATA);
        }
        return text;
    }

    List<String> names(String column) throws SQLException {
        var names = texts(column);
        if (Arrays.asList(names).contains(null)) {
            throw new SQLException("The catalog lacks one of the " + column, NO_DATA);
        }
        return List.of(names);
    }

    /** An array whose elements may be missing. */
    List<Optional<String>> findNames(String column) throws SQLException {
        return Arrays.stream(texts(column)).map(Optional::ofNullable).toList();
    }

    private String[] texts(String column) throws SQLException {
        var array = rows.getArray(column);
        return array == null ? new String[0] : (String[]) array.getArray();
    }

    QualifiedName name(String schemaColumn, String nameColumn) throws SQLException {
        return new QualifiedName(text(schemaColumn), text(nameColumn));
    }

    /** A name that may be missing, with its schema. */
    Optional<QualifiedName> findName(String schemaColumn, String nameColumn) throws SQLException {
        var schema = findText(schemaColumn);
        return findText(nameColumn).flatMap(name -> schema.map(s -> new QualifiedName(s, name)));
    }

    ColumnType type() throws SQLException {
        return new ColumnType(
                text("type_sql"),
                name("type_schema", "type_name"),
                kind(code("type_kind")),
                number("type_modifier"),
                flag("type_array"),
                findName("collation_schema", "collation_name"));
    }

    private static TypeKind kind(char code) {
        return switch (code) {
            case 'b' -> TypeKind.BASE;
            case 'c' -> TypeKind.COMPOSITE;
            case 'd' -> TypeKind.DOMAIN;
            case 'e' -> TypeKind.ENUM;
            case 'm' -> TypeKind.MULTIRANGE;
            case 'p' -> TypeKind.PSEUDO;
            case 'r' -> TypeKind.RANGE;
            default -> throw new IllegalArgumentException("pg_type.typtype " + code + " is not known");
        };
    }
}
