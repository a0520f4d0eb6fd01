package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What happens to a referencing row when the row it refers to changes.
 *
 * @param onUpdate the action of {@code ON UPDATE}
 * @param onDelete the action of {@code ON DELETE}
 * @param setColumns the columns that {@code ON DELETE SET NULL} or {@code SET DEFAULT} is limited to (since PostgreSQL
 *     15); empty means all
 */
public record ReferentialActions(Action onUpdate, Action onDelete, List<String> setColumns) {
    /** A referential action of the SQL standard. */
    public enum Action {
        NO_ACTION("no action"),
        RESTRICT("restrict"),
        CASCADE("cascade"),
        SET_NULL("set null"),
        SET_DEFAULT("set default");

        private final String text;

        Action(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public ReferentialActions {
        requireNonNull(onUpdate, "onUpdate");
        requireNonNull(onDelete, "onDelete");
        setColumns = List.copyOf(setColumns);
    }

    /** The actions that are not the default, each after a blank, as SQL appends them to a foreign key. */
    @Override
    public String toString() {
        return (onUpdate == Action.NO_ACTION ? "" : " on update " + onUpdate)
                + (onDelete == Action.NO_ACTION ? "" : " on delete " + onDelete)
                + (setColumns.isEmpty() ? "" : " (" + Traits.columns(setColumns) + ")");
    }
}
