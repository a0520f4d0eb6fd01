package io.github.jooqconformance.runtime.expression;

import static io.github.jooqconformance.runtime.schema.ColumnType.SYSTEM_SCHEMA;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of PostgreSQL 14 to 18 that not everything may be called without quotes ({@code pg_get_keywords()}). */
final class Keywords {
    /** Neither columns nor functions may be called so. */
    private static final Set<String> RESERVED = words("""
            all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create
            current_catalog current_date current_role current_time current_timestamp current_user default deferrable
            desc distinct do else end except false fetch for foreign from grant group having in initially intersect
            into lateral leading limit localtime localtimestamp not null offset on only or order placing primary
            references returning select session_user some symmetric system_user table then to trailing true union
            unique user using variadic when where window with
            """);

    /** Columns may be called so, functions may not. */
    private static final Set<String> NO_FUNCTION = words("""
            between bigint bit boolean char character coalesce dec decimal exists extract float greatest grouping inout
            int integer interval json json_array json_arrayagg json_exists json_object json_objectagg json_query
            json_scalar json_serialize json_table json_value least merge_action national nchar none normalize nullif
            numeric out overlay position precision real row setof smallint substring time timestamp treat trim values
            varchar xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot
            xmlserialize xmltable
            """);

    /** Functions may be called so, columns may not. */
    private static final Set<String> NO_COLUMN = words("""
            authorization binary collation concurrently cross current_schema freeze full ilike inner is isnull join left
            like natural notnull outer overlaps right similar tablesample verbose
            """);

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private Keywords() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static boolean isColumnName(String word) {
        return !RESERVED.contains(word) && !NO_COLUMN.contains(word);
    }

    static boolean isFunctionName(String word) {
        return !RESERVED.contains(word) && !NO_FUNCTION.contains(word);
    }

    /** An identifier as SQL needs it, wherever it stands. */
    static String quoted(String identifier) {
        var plain = PLAIN.matcher(identifier).matches() && isColumnName(identifier) && isFunctionName(identifier);
        return plain ? identifier : '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** A name as SQL needs it under an empty search path: the system's own need no schema. */
    static String quoted(QualifiedName name) {
        var schema = name.schema().equals(SYSTEM_SCHEMA) ? "" : quoted(name.schema()) + ".";
        return schema + quoted(name.name());
    }
}
