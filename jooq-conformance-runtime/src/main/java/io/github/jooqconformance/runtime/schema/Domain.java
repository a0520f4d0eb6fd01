package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A domain: a type with constraints. A domain over a domain adds to what its base demands.
 *
 * @param name the domain's name
 * @param base the type it is made of, which may be a domain itself
 * @param nullable whether the domain itself lacks NOT NULL
 * @param defaultExpression the domain's default as {@code pg_get_expr} prints it; a column's own default goes before it
 * @param checks the domain's own checks, sorted by name
 * @param comment the text of {@code COMMENT ON DOMAIN}
 */
public record Domain(
        QualifiedName name,
        ColumnType base,
        boolean nullable,
        Optional<String> defaultExpression,
        List<CheckConstraint> checks,
        Optional<String> comment) {
    public Domain {
        requireNonNull(name, "name");
        requireNonNull(base, "base");
        requireNonNull(defaultExpression, "defaultExpression");
        checks = checks.stream()
                .sorted(Comparator.comparing(CheckConstraint::name))
                .toList();
        requireNonNull(comment, "comment");
    }
}
