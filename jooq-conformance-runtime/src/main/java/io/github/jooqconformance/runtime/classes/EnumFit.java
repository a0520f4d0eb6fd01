package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.util.EnumSet;
import java.util.Set;

/** Judges whether the constants of a Java enum stand for the values of a column. */
final class EnumFit {
    /** What an ordinal, or a number that stands for a constant, may be kept in. */
    private static final Set<Correspondence> NUMBERS =
            EnumSet.of(Correspondence.SMALLINT, Correspondence.INTEGER, Correspondence.BIGINT, Correspondence.NUMERIC);

    private EnumFit() {}

    static Fit of(DtoField field, ColumnType column) {
        if (column.kind() == TypeKind.ENUM) {
            return statesOrdinal(field) ? Fit.INCOMPATIBLE : Fit.HOLDS;
        }
        if (column.kind() != TypeKind.BASE) {
            return Fit.INCOMPATIBLE;
        }
        return Correspondence.of(column).map(family -> of(field, family)).orElse(Fit.UNKNOWN);
    }

    private static Fit of(DtoField field, Correspondence family) {
        var holds = family == Correspondence.JSON
                || (family == Correspondence.TEXT && !statesOrdinal(field))
                || (NUMBERS.contains(family) && (isOrdinal(field) || EnumConstants.haveNumbers(type(field))));
        return holds ? Fit.HOLDS : Fit.INCOMPATIBLE;
    }

    private static Class<?> type(DtoField field) {
        return field.type().unwrapped().innermost().unwrapped().raw();
    }

    private static boolean statesOrdinal(DtoField field) {
        return field.annotations().named("Enumerated").anyMatch(stated -> stated.says("value", "ORDINAL"));
    }

    /** An entity's enum is stored by its ordinal unless the entity says otherwise. */
    private static boolean isOrdinal(DtoField field) {
        return statesOrdinal(field)
                || (field.origin().entity() && !field.annotations().has("Enumerated"));
    }
}
