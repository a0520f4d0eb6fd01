package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;

/**
 * Who may do what with a table's rows.
 *
 * @param rowSecurity whether policies decide on each row
 * @param policies the policies, sorted by name; without row-level security, they are there but not in force
 * @param grants the privileges that were granted, sorted
 */
public record TableAccess(RowSecurity rowSecurity, List<Policy> policies, List<Grant> grants) {
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

    /** No row-level security, and nothing granted. */
    public static final TableAccess OWNER_ONLY = new TableAccess(RowSecurity.DISABLED, List.of(), List.of());

    public TableAccess {
        requireNonNull(rowSecurity, "rowSecurity");
        policies = policies.stream().sorted(Comparator.comparing(Policy::name)).toList();
        grants = grants.stream().sorted().toList();
    }
}
