package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.NotNullConstraint;
import io.github.jooqconformance.runtime.schema.ReferentialActions;
import io.github.jooqconformance.runtime.schema.ReferentialActions.Action;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the constraints of one table. */
final class ConstraintAssembly {
    private static final Map<String, Trait> FLAGS = Map.of(
            "match_full", Trait.MATCH_FULL,
            "is_deferrable", Trait.DEFERRABLE,
            "is_deferred", Trait.INITIALLY_DEFERRED,
            "not_valid", Trait.NOT_VALID,
            "not_enforced", Trait.NOT_ENFORCED,
            "no_inherit", Trait.NO_INHERIT,
            "without_overlaps", Trait.WITHOUT_OVERLAPS,
            "nulls_not_distinct", Trait.NULLS_NOT_DISTINCT);

    private Optional<UniqueKey> primaryKey = Optional.empty();
    private final List<UniqueKey> uniqueKeys = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final List<ExclusionConstraint> exclusions = new ArrayList<>(0);
    private final List<NotNullConstraint> notNulls = new ArrayList<>(0);

    void add(CatalogRow row) throws SQLException {
        switch (row.code("kind")) {
            case 'p' -> primaryKey = Optional.of(uniqueKey(row));
            case 'u' -> uniqueKeys.add(uniqueKey(row));
            case 'f' -> foreignKeys.add(foreignKey(row));
            case 'c' -> checks.add(check(row));
            case 'n' -> notNulls.add(notNull(row));
            default -> throw new SQLException("pg_constraint.contype " + row.code("kind") + " was not asked for");
        }
    }

    void exclusion(ExclusionConstraint exclusion) {
        exclusions.add(exclusion);
    }

    TableConstraints constraints() {
        return new TableConstraints(primaryKey, uniqueKeys, foreignKeys, checks, exclusions, notNulls);
    }

    static CheckConstraint check(CatalogRow row) throws SQLException {
        return new CheckConstraint(
                row.text("name"), row.text("expression"), row.names("columns"), traits(row), row.findText("comment"));
    }

    private static NotNullConstraint notNull(CatalogRow row) throws SQLException {
        return new NotNullConstraint(
                row.text("name"), row.names("columns").get(0), traits(row), row.findText("comment"));
    }

    private static UniqueKey uniqueKey(CatalogRow row) throws SQLException {
        return new UniqueKey(
                row.text("name"), row.names("columns"), row.names("included"), traits(row), row.findText("comment"));
    }

    private static ForeignKey foreignKey(CatalogRow row) throws SQLException {
        return new ForeignKey(
                row.text("name"),
                row.names("columns"),
                row.name("target_schema", "target_name"),
                row.names("target_columns"),
                new ReferentialActions(
                        action(row.code("on_update")), action(row.code("on_delete")), row.names("set_columns")),
                traits(row),
                row.findText("comment"));
    }

    private static Action action(char code) throws SQLException {
        return switch (code) {
            case 'a' -> Action.NO_ACTION;
            case 'r' -> Action.RESTRICT;
            case 'c' -> Action.CASCADE;
            case 'n' -> Action.SET_NULL;
            case 'd' -> Action.SET_DEFAULT;
            default -> throw new SQLException("the referential action " + code + " is not known");
        };
    }

    private static Set<Trait> traits(CatalogRow row) throws SQLException {
        var traits = EnumSet.noneOf(Trait.class);
        for (var flag : FLAGS.entrySet()) {
            if (row.flag(flag.getKey())) {
                traits.add(flag.getValue());
            }
        }
        return traits;
    }
}
