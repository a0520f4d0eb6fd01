package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A policy of row-level security.
 *
 * @param name the policy's name
 * @param command the command that it is for: {@code all}, {@code select}, {@code insert}, {@code update} or
 *     {@code delete}
 * @param isPermissive whether it lets rows through beside other policies, or else restricts what those let through
 * @param roles the roles that it is for, sorted; {@code public} for all
 * @param rows which rows it lets through, {@code USING} as {@code pg_get_expr} prints it
 * @param newRows which rows it lets in, {@code WITH CHECK} as {@code pg_get_expr} prints it
 * @param comment the text of {@code COMMENT ON POLICY}
 */
public record Policy(
        String name,
        String command,
        boolean isPermissive,
        List<String> roles,
        Optional<String> rows,
        Optional<String> newRows,
        Optional<String> comment) {
    public Policy {
        requireNonNull(name, "name");
        requireNonNull(command, "command");
        roles = roles.stream().sorted().toList();
        requireNonNull(rows, "rows");
        requireNonNull(newRows, "newRows");
        requireNonNull(comment, "comment");
    }

    /** The policy as SQL writes it, without its name. */
    public String definition() {
        return "as " + (isPermissive ? "permissive" : "restrictive") + " for " + command + " to "
                + String.join(", ", roles.stream().map(QualifiedName::quoted).toList())
                + rows.map(condition -> " using " + Parentheses.around(condition))
                        .orElse("")
                + newRows.map(condition -> " with check " + Parentheses.around(condition))
                        .orElse("");
    }
}
