package io.github.jooqconformance.runtime.expression;

import static io.github.jooqconformance.runtime.schema.ColumnType.SYSTEM_SCHEMA;
import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.List;
import java.util.Map;

/**
 * A type as an expression names it. Synonyms are resolved: {@code integer}, {@code int} and {@code int4} are one type.
 *
 * @param name the type's catalog name, such as {@code pg_catalog.int4}; of an array, its element's
 * @param modifiers what SQL writes in parentheses, each as SQL writes it: the 10 and the 2 of {@code numeric(10,2)}; an
 *     interval's fields come first: {@code day to second}
 * @param array whether this is an array of {@code name}; PostgreSQL enforces neither dimensions nor bounds
 */
public record TypeName(QualifiedName name, List<String> modifiers, boolean array) {
    static final TypeName BIT = builtIn("bit");
    static final TypeName BOOLEAN = builtIn("bool");
    static final TypeName BIGINT = builtIn("int8");
    static final TypeName INTEGER = builtIn("int4");
    static final TypeName NUMERIC = builtIn("numeric");
    static final TypeName TEXT = builtIn("text");

    /** The built-in types that SQL calls otherwise than the catalog; the star is the place of the modifiers. */
    private static final Map<String, String> SQL_NAMES = Map.ofEntries(
            Map.entry("bool", "boolean"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("json", "json"),
            Map.entry("numeric", "numeric*"),
            Map.entry("varchar", "character varying*"),
            Map.entry("varbit", "bit varying*"),
            Map.entry("time", "time* without time zone"),
            Map.entry("timetz", "time* with time zone"),
            Map.entry("timestamp", "timestamp* without time zone"),
            Map.entry("timestamptz", "timestamp* with time zone"));

    public TypeName {
        requireNonNull(name, "name");
        modifiers = List.copyOf(modifiers);
    }

    /** The built-in type with the given catalog name, such as {@code varchar} or {@code int4}, without modifiers. */
    public static TypeName builtIn(String name) {
        return new TypeName(new QualifiedName(SYSTEM_SCHEMA, name), List.of(), false);
    }

    /** Whether this is, or is an array of, the built-in type with the given catalog name, whatever its modifiers. */
    public boolean isBuiltIn(String catalogName) {
        return isBuiltIn() && name.name().equals(catalogName);
    }

    boolean isBuiltIn() {
        return name.schema().equals(SYSTEM_SCHEMA);
    }

    /** The element's type of this array type, or this type if it is not an array. */
    TypeName element() {
        return new TypeName(name, modifiers, false);
    }

    /** The type as SQL writes it under an empty search path. */
    @Override
    public String toString() {
        return scalar() + (array ? "[]" : "");
    }

    private String scalar() {
        if (!isBuiltIn()) {
            return Keywords.quoted(name) + parenthesised(modifiers);
        }
        return switch (name.name()) {
            case "interval" -> "interval" + intervalModifiers();
            // Without a length, SQL's character and bit are those of length 1, and PostgreSQL's are without limit.
            case "bpchar" -> modifiers.isEmpty() ? "bpchar" : "character" + parenthesised(modifiers);
            case "bit" -> modifiers.isEmpty() ? "\"bit\"" : "bit" + parenthesised(modifiers);
            default -> inSqlOrCatalogWords();
        };
    }

    private String inSqlOrCatalogWords() {
        var sqlName = SQL_NAMES.getOrDefault(name.name(), "");
        var fits = modifiers.isEmpty() || sqlName.contains("*");
        return sqlName.isEmpty() || !fits
                ? Keywords.quoted(name) + parenthesised(modifiers)
                : sqlName.replace("*", parenthesised(modifiers));
    }

    private String intervalModifiers() {
        if (modifiers.isEmpty() || Character.isDigit(modifiers.get(0).charAt(0))) {
            return parenthesised(modifiers);
        }
        return " " + modifiers.get(0) + parenthesised(modifiers.subList(1, modifiers.size()));
    }

    private static String parenthesised(List<String> modifiers) {
        return modifiers.isEmpty() ? "" : "(" + String.join(",", modifiers) + ")";
    }
}
