package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who may do what with a table's rows.
 *
 * @param rowSecurity whether policies decide on each row
 * @param policies the policies, sorted by name; without row-level security, they are there but not in force
 * @param grants the privileges that were granted, sorted
 * @param viewOptions what a view does to those who read and write through it; empty if it is none, or if that is not
 *     known
 */
public record TableAccess(
        RowSecurity rowSecurity, List<Policy> policies, List<Grant> grants, Optional<ViewOptions> viewOptions) {
    /** Whether row-level security is in force. */
    public enum RowSecurity {
        DISABLED("disable row level security"),
        /** In force for all but the table's owner. */
        ENABLED("enable row level security"),
        /** In force for the table's owner, too. */
        FORCED("force row level security");

        private final String text;

        RowSecurity(String text) {
            this.text = text;
        }

        /** What {@code ALTER TABLE} sets it with. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** No row-level security, nothing granted, and no view. */
    public static final TableAccess OWNER_ONLY =
            new TableAccess(RowSecurity.DISABLED, List.of(), List.of(), Optional.empty());

    public TableAccess {
        requireNonNull(rowSecurity, "rowSecurity");
        policies = policies.stream().sorted(Comparator.comparing(Policy::name)).toList();
        grants = grants.stream().sorted().toList();
        requireNonNull(viewOptions, "viewOptions");
    }
}
