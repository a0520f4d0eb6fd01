package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.ReferentialActions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jooq.Table;

/** What jOOQ's class states of a table's foreign keys: names, columns and targets. */
final class StatedForeignKeys {
    private static final ReferentialActions NO_ACTION =
            new ReferentialActions(ReferentialActions.Action.NO_ACTION, ReferentialActions.Action.NO_ACTION, List.of());

    private final Table<?> table;
    private final StatedNames names;
    private final BiPredicate<QualifiedName, List<String>> keys;

    /**
     * What is stated of a table.
     *
     * @param keys whether the model knows a key of these columns of a table: it cannot state what refers to another
     */
    StatedForeignKeys(Table<?> table, StatedNames names, BiPredicate<QualifiedName, List<String>> keys) {
        this.table = table;
        this.names = names;
        this.keys = keys;
    }

    /** The foreign keys, were the model right in all that it states. */
    List<ForeignKey> over(List<ForeignKey> actual, Set<String> columns) {
        var stated = table.getReferences().stream()
                .filter(key -> !StatedConstraints.isSynthetic(key))
                .map(this::foreignKey)
                .toList();
        return new Members(columns).over(stated, actual);
    }

    private ForeignKey foreignKey(org.jooq.ForeignKey<?, ?> key) {
        return new ForeignKey(
                key.getName(),
                StatedConstraints.columns(key.getFields()),
                names.table(key.getKey().getTable()),
                StatedConstraints.columns(key.getKeyFields()),
                NO_ACTION,
                Set.of(),
                Optional.empty());
    }

    private final class Members implements Overlay<ForeignKey> {
        private final Set<String> columns;

        Members(Set<String> columns) {
            this.columns = columns;
        }

        @Override
        public String name(ForeignKey member) {
            return member.name();
        }

        @Override
        public boolean isAlike(ForeignKey stated, ForeignKey actual) {
            return stated.columns().equals(actual.columns())
                    && stated.target().equals(actual.target())
                    && stated.targetColumns().equals(actual.targetColumns());
        }

        @Override
        public ForeignKey merged(ForeignKey stated, ForeignKey actual) {
            return new ForeignKey(
                    stated.name(),
                    stated.columns(),
                    stated.target(),
                    stated.targetColumns(),
                    actual.actions(),
                    actual.traits(),
                    actual.comment());
        }

        @Override
        public boolean isUnstated(ForeignKey actual) {
            return !columns.containsAll(actual.columns()) || !keys.test(actual.target(), actual.targetColumns());
        }
    }
}
