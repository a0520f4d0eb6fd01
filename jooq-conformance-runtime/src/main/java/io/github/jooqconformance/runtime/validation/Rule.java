package io.github.jooqconformance.runtime.validation;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * One thing that PostgreSQL demands of a value. Generated code holds rules as constants, so that a violation costs no
 * formatting.
 *
 * @param path the component's name, or empty where the rule spans several; of a value within another one, names and
 *     indexes from the outermost on: {@code address.city}, {@code addresses[2].city}
 * @param sqlState the SQLSTATE with which PostgreSQL would refuse the value
 * @param constraint the name of the constraint, or empty where PostgreSQL names none
 * @param message what is demanded, for people: «must not be null»
 */
public record Rule(String path, String sqlState, String constraint, String message) {
    private static final Set<String> DATES_AND_TIMES =
            Set.of("date", "time", "timetz", "timestamp", "timestamptz", "interval");

    public Rule {
        requireNonNull(path, "path");
        requireNonNull(sqlState, "sqlState");
        requireNonNull(constraint, "constraint");
        requireNonNull(message, "message");
    }

    /** NOT NULL of a column or of its domain: PostgreSQL raises the same error for both, and names no constraint. */
    public static Rule required(String path) {
        return new Rule(path, "23502", "", "must not be null");
    }

    /** What every text type demands: {@link Pg#isText(String)}. */
    public static Rule text(String path) {
        return new Rule(path, "22021", "", "must not contain a NUL character or an unpaired surrogate");
    }

    /** The length of {@code varchar(max)} and {@code char(max)}, in code points. */
    public static Rule length(String path, int max) {
        return new Rule(path, "22001", "", "must have at most " + counted(max, "character"));
    }

    /** The length of {@code bit(length)}, which is exact, or of {@code varbit(length)}, which is a maximum. */
    public static Rule bits(String path, int length, boolean exact) {
        return exact
                ? new Rule(path, "22026", "", "must have exactly " + counted(length, "bit"))
                : new Rule(path, "22001", "", "must have at most " + counted(length, "bit"));
    }

    /** The magnitude of {@code numeric(precision,scale)}. */
    public static Rule numeric(String path, int precision, int scale) {
        var decimals = scale > 0 ? " at " + counted(scale, "decimal place") : "";
        return new Rule(
                path, "22003", "", "must round to an absolute value less than 10^" + (precision - scale) + decimals);
    }

    /**
     * The range of a type that has one.
     *
     * @param typeName the type's catalog name, such as {@code timestamptz} or {@code int2}
     */
    public static Rule range(String path, String typeName) {
        var sqlState = DATES_AND_TIMES.contains(typeName) ? "22008" : "22003";
        var message =
                typeName.equals("time") ? "must be a time in whole seconds" : "must be within the range of " + typeName;
        return new Rule(path, sqlState, "", message);
    }

    /** The order of the bounds of a range. */
    public static Rule order(String path) {
        return new Rule(path, "22000", "", "must not have a lower bound above the upper one");
    }

    /**
     * The syntax of {@code inet} and {@code cidr}: {@link PgInet}.
     *
     * @param typeName the type's catalog name
     */
    public static Rule network(String path, String typeName) {
        var message = typeName.equals("cidr") ? "must be the address of a network" : "must be a network address";
        return new Rule(path, "22P02", "", message);
    }

    /** The syntax of {@code json} and {@code jsonb}: {@link Pg#isJson(String)}, {@link Pg#isJsonb(String)}. */
    public static Rule json(String path) {
        return new Rule(path, "22P02", "", "must be JSON that PostgreSQL accepts");
    }

    /**
     * A CHECK of a table or of a domain.
     *
     * @param path the component's name, or empty for a CHECK over several columns
     */
    public static Rule check(String path, String constraint, String message) {
        return new Rule(path, "23514", constraint, message);
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
