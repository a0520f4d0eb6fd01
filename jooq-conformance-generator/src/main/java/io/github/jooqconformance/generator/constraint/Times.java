package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** Which dates and times a value can be, from few to many. */
enum Times {
    /** What jOOQ sends itself: to columns whose type the user forces. */
    OF_JOOQ,
    /** What PostgreSQL has but the infinities, with which Java does not calculate as PostgreSQL does. */
    FINITE,
    /** All that PostgreSQL has. */
    ALL;

    /** The times that a column of a table can be: infinities only if no CHECK does more than compare them. */
    static Times of(JavaColumn column, Table table, SchemaSnapshot types) {
        if (!column.exact()) {
            return OF_JOOQ;
        }
        var checks = Stream.concat(
                table.constraints().checks().stream(),
                checks(ValueType.of(column.column().type(), types).domains()));
        return checks.allMatch(TimeUse.of(column.column(), types, table.columns())::isOnlyCompared) ? ALL : FINITE;
    }

    /** The times that an element of an array can be, given the domains that it has to satisfy. */
    Times ofElement(List<Domain> domains) {
        return this == ALL && !checks(domains).allMatch(TimeUse.OF_VALUE::isOnlyCompared) ? FINITE : this;
    }

    private static Stream<CheckConstraint> checks(List<Domain> domains) {
        return domains.stream().flatMap(domain -> domain.checks().stream());
    }
}
