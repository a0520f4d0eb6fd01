package io.github.jooqconformance.runtime.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jooq.Named;
import org.jooq.Table;

/**
 * What jOOQ's generator may be told to leave out. If no class of a model states a facet, that does not say that the
 * database had none: it is not compared then.
 */
enum StatedFacet {
    PRIMARY_KEY,
    UNIQUE_KEY,
    FOREIGN_KEY,
    CHECK,
    INDEX,
    COMMENT,
    COLUMN_COMMENT;

    /** The facets that at least one of the tables states. */
    static Set<StatedFacet> of(Collection<Table<?>> tables) {
        var stated = EnumSet.noneOf(StatedFacet.class);
        for (var facet : values()) {
            if (tables.stream().anyMatch(facet::isStatedBy)) {
                stated.add(facet);
            }
        }
        return Collections.unmodifiableSet(stated);
    }

    private boolean isStatedBy(Table<?> table) {
        return switch (this) {
            case PRIMARY_KEY -> table.getPrimaryKey() != null;
            case UNIQUE_KEY -> !table.getUniqueKeys().isEmpty();
            case FOREIGN_KEY -> !table.getReferences().isEmpty();
            case CHECK -> !table.getChecks().isEmpty();
            case INDEX -> !table.getIndexes().isEmpty();
            case COMMENT -> hasComment(table);
            case COLUMN_COMMENT -> table.fieldStream().anyMatch(StatedFacet::hasComment);
        };
    }

    private static boolean hasComment(Named named) {
        return !Objects.requireNonNullElse(named.getComment(), "").isEmpty();
    }
}
