package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.generator.model.LeftToPostgres;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Tells the CHECKs that no translation can decide exactly: those that call functions in other languages than SQL, those
 * that PostgreSQL itself does not hold to be immutable, and those that a locale or a collation decides.
 */
final class Untranslatable {
    /** How the translator says what only a locale or a collation knows. */
    private static final Pattern LOCALE = Pattern.compile("by the collation |depends on the (collation|locale)");

    /** What PostgreSQL answers where an index calls a function that is not immutable. */
    private static final String NOT_IMMUTABLE = "42P17";

    private static final String COPY = "untranslatable";

    private final DSLContext database;

    Untranslatable(DSLContext database) {
        this.database = database;
    }

    /**
     * Why a CHECK that was left to PostgreSQL cannot be translated; empty if it only is not.
     *
     * @param owner the table or domain that has the CHECK
     * @param columns what makes columns that the CHECK can read, in a CREATE TABLE
     */
    Optional<String> findReason(QualifiedName owner, CheckConstraint check, String columns, LeftToPostgres left) {
        if (LOCALE.matcher(left.reason()).find()) {
            return Optional.of("a locale or collation decides it");
        }
        if (callsOtherLanguage(owner, check)) {
            return Optional.of("it calls a function in another language than SQL");
        }
        return isImmutable(check, columns) ? Optional.empty() : Optional.of("it is not immutable");
    }

    private boolean callsOtherLanguage(QualifiedName owner, CheckConstraint check) {
        return database.fetch("""
                        select p.oid from pg_catalog.pg_constraint c
                join pg_catalog.pg_depend d on d.classid = 'pg_constraint'::regclass and d.objid = c.oid
                join pg_catalog.pg_proc p on d.refclassid = 'pg_proc'::regclass and p.oid = d.refobjid
                join pg_catalog.pg_language l on l.oid = p.prolang
                where c.contype = 'c' and c.conname = {0} and l.lanname <> 'sql'
                and (c.conrelid = to_regclass({1}) or c.contypid = to_regtype({1}))""", DSL.val(check.name()), DSL.val(owner.toString()))
                .isNotEmpty();
    }

    /** PostgreSQL makes an index only of what is immutable. */
    private boolean isImmutable(CheckConstraint check, String columns) {
        database.execute("create temporary table {0} ({1})", DSL.name(COPY), DSL.sql(columns));
        try {
            database.execute("create index on {0} (({1}))", DSL.name(COPY), DSL.sql(check.expression()));
            return true;
        } catch (DataAccessException e) {
            return !e.sqlState().equals(NOT_IMMUTABLE);
        } finally {
            database.execute("drop table {0}", DSL.name(COPY));
        }
    }
}
