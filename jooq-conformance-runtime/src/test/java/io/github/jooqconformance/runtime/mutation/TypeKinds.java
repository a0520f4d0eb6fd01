package io.github.jooqconformance.runtime.mutation;

import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.util.List;
import java.util.function.Predicate;

/** What may happen to the types of columns. */
final class TypeKinds {
    static final List<Kind> ALL = List.of(
            retype("narrow varchar", column -> hasLength(column, 40), "varchar(39)", Rule.TYPE_NARROWED),
            retype("widen varchar", column -> hasLength(column, 40), "varchar(41)", Rule.TYPE_WIDENED),
            retype("unlimit varchar", column -> hasLength(column, 40), "text", Rule.TYPE_WIDENED),
            retype("unlimit varchar without text", column -> hasLength(column, 40), "varchar", Rule.TYPE_WIDENED),
            retype("limit text", TypeKinds::isText, "varchar(30)", Rule.TYPE_NARROWED),
            retype("turn text into varchar", TypeKinds::isText, "varchar", Rule.TYPE_RESPELLED),
            retype("turn text into integer", TypeKinds::isText, "integer", Rule.TYPE_CHANGED),
            retype("turn text into an array", TypeKinds::isText, "text[]", Rule.TYPE_CHANGED),
            retype("collate text", TypeKinds::isText, "text collate \"POSIX\"", Rule.COLLATION_CHANGED),
            retype("turn text into name", TypeKinds::isText, "name", Rule.TYPE_CHANGED),
            of("varchar", "turn char into varchar", "bpchar", "varchar(5)", Rule.TYPE_CHANGED),
            of("char", "narrow char", "bpchar", "char(4)", Rule.TYPE_NARROWED),
            of("char", "widen char", "bpchar", "char(6)", Rule.TYPE_WIDENED),
            of("integer", "widen integer", "int4", "bigint", Rule.TYPE_RANGE_WIDENED),
            of("integer", "narrow integer", "int4", "smallint", Rule.TYPE_NARROWED),
            of("integer", "turn integer into text", "int4", "text", Rule.TYPE_CHANGED),
            of("integer", "turn integer into numeric", "int4", "numeric", Rule.TYPE_CHANGED),
            of("integer", "turn integer into boolean", "int4", "boolean", Rule.TYPE_CHANGED),
            of("bigint", "narrow bigint", "int8", "integer", Rule.TYPE_NARROWED),
            of("smallint", "widen smallint", "int2", "integer", Rule.TYPE_RANGE_WIDENED),
            of("real", "widen real", "float4", "double precision", Rule.TYPE_RANGE_WIDENED),
            of("double precision", "narrow double", "float8", "real", Rule.TYPE_NARROWED),
            retype("limit numeric", TypeKinds::isUnlimited, "numeric(5,1)", Rule.TYPE_NARROWED),
            retype("narrow numeric", TypeKinds::isMoney, "numeric(7,2)", Rule.TYPE_NARROWED),
            retype("cut the scale of numeric", TypeKinds::isMoney, "numeric(8,1)", Rule.TYPE_NARROWED),
            retype("shift the point of numeric", TypeKinds::isMoney, "numeric(8,3)", Rule.TYPE_NARROWED),
            retype("widen numeric", TypeKinds::isMoney, "numeric(9,2)", Rule.TYPE_WIDENED),
            retype("unlimit numeric", TypeKinds::isMoney, "numeric", Rule.TYPE_WIDENED),
            of("json", "turn json into jsonb", "json", "jsonb", Rule.TYPE_CHANGED),
            of("jsonb", "turn jsonb into json", "jsonb", "json", Rule.TYPE_CHANGED),
            retype("cut a timestamp's fraction", TypeKinds::isMillis, "timestamp(0)", Rule.TYPE_NARROWED),
            retype("give a timestamp all its fraction", TypeKinds::isMillis, "timestamp", Rule.TYPE_WIDENED),
            of("timestamp", "give a timestamp a zone", "timestamp", "timestamptz", Rule.TYPE_CHANGED),
            of("timestamptz", "take a timestamp's zone", "timestamptz", "timestamp", Rule.TYPE_CHANGED),
            of("date", "turn date into timestamp", "date", "timestamp", Rule.TYPE_CHANGED),
            of("interval", "limit interval", "interval", "interval year to month", Rule.TYPE_NARROWED),
            of("uuid", "turn uuid into text", "uuid", "text", Rule.TYPE_CHANGED),
            of("bytea", "turn bytea into text", "bytea", "text", Rule.TYPE_CHANGED),
            of("inet", "turn inet into cidr", "inet", "cidr", Rule.TYPE_CHANGED),
            of("bit", "widen bit", "bit", "bit(9)", Rule.TYPE_NARROWED),
            of("varbit", "widen varbit", "varbit", "varbit(9)", Rule.TYPE_WIDENED),
            of("varbit", "narrow varbit", "varbit", "varbit(7)", Rule.TYPE_NARROWED),
            of("int4range", "turn int4range into int8range", "int4range", "int8range", Rule.TYPE_CHANGED),
            retype("turn an array into its element", TypeKinds::isArray, "integer", Rule.TYPE_CHANGED),
            retype("widen an array's element", TypeKinds::isArray, "bigint[]", Rule.TYPE_RANGE_WIDENED),
            retype("turn enum into text", column -> isOf(column, TypeKind.ENUM), "text", Rule.TYPE_CHANGED),
            new Kind(
                    "turn enum into another",
                    choice -> choice.plainColumn(column -> isOf(column, TypeKind.ENUM))
                            .flatMap(spot -> choice.any(choice.snapshot().enums().stream()
                                            .filter(type -> !type.name()
                                                    .equals(spot.column().type().name())))
                                    .map(type -> spot.retype(type.name().toString(), Rule.TYPE_CHANGED)))),
            new Kind(
                    "turn domain into its base",
                    choice -> choice.plainColumn(column -> isOf(column, TypeKind.DOMAIN))
                            .flatMap(spot -> choice.snapshot()
                                    .findDomain(spot.column().type().name())
                                    .map(domain -> spot.retype(domain.base().toString(), Rule.TYPE_WIDENED)))),
            new Kind(
                    "turn base into domain",
                    choice -> choice.any(choice.snapshot().domains())
                            .flatMap(domain -> choice.plainColumn(
                                            column -> column.type().equals(domain.base()))
                                    .map(spot -> spot.retype(domain.name().toString(), Rule.TYPE_CONSTRAINED)))));

    private TypeKinds() {}

    private static Kind retype(String name, Predicate<Column> isFit, String type, Rule rule) {
        return new Kind(name, choice -> choice.plainColumn(isFit).map(spot -> spot.retype(type, rule)));
    }

    private static Kind of(String sqlName, String name, String type, String changed, Rule rule) {
        return retype(name + " (" + sqlName + ")", column -> isOf(column, type), changed, rule);
    }

    /** A type in its plainest form, so that it is the change of type that counts. */
    private static boolean isOf(Column column, String type) {
        return Choice.isOf(column, type) && (column.type().modifier() < 0 || !type.startsWith("timestamp"));
    }

    private static boolean isOf(Column column, TypeKind kind) {
        return column.type().kind() == kind && !column.type().array();
    }

    private static boolean hasLength(Column column, int length) {
        return Choice.isOf(column, "varchar") && column.type().length().orElse(0) == length;
    }

    private static boolean isText(Column column) {
        return Choice.isOf(column, "text") && column.type().collation().isEmpty();
    }

    private static boolean isMoney(Column column) {
        return Choice.isOf(column, "numeric") && column.type().precision().orElse(0) == 8;
    }

    private static boolean isUnlimited(Column column) {
        return Choice.isOf(column, "numeric") && column.type().precision().isEmpty();
    }

    private static boolean isMillis(Column column) {
        return Choice.isOf(column, "timestamp") && column.type().modifier() == 3;
    }

    private static boolean isArray(Column column) {
        return column.type().isBuiltIn("int4") && column.type().array();
    }
}
