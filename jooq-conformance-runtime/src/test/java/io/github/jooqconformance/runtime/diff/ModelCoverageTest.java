package io.github.jooqconformance.runtime.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes every component of every record of the model, one at a time: none may escape the comparison. */
class ModelCoverageTest {
    /**
     * What is no difference by itself: a grant matters only to the role that it is for ({@link PrivilegeDiff}), the
     * sequence of a column is an identity's if the column is one, and neither a NOT NULL that only one side names nor
     * options of a view that only one side knows say anything.
     */
    private static final Set<String> NOT_TOLD_ALONE = Set.of(
            "Grant.role",
            "Grant.privilege",
            "Grant.column",
            "TableAccess.grants",
            "TableAccess.viewOptions",
            "Sequence.isIdentity",
            "NotNullConstraint.column",
            "TableConstraints.notNulls");

    static Stream<Mutation> noticeableMutations() {
        return mutations().filter(mutation -> !NOT_TOLD_ALONE.contains(mutation.component()));
    }

    private static Stream<Mutation> mutations() {
        return Mutation.of(RichSnapshot.SNAPSHOT);
    }

    @ParameterizedTest
    @MethodSource("noticeableMutations")
    void noticesTheChange(Mutation mutation) {
        assertThat(SchemaDiff.between(RichSnapshot.SNAPSHOT, mutation.mutated()))
                .isNotEmpty();
    }

    @Test
    void changesEveryComponentOfTheModel() {
        var components = new TreeSet<String>();
        Mutation.components(SchemaSnapshot.class, components);

        assertThat(mutations().map(Mutation::component)).containsAll(components);
        assertThat(components).contains("Column.nullable", "IndexKey.order", "ReferentialActions.setColumns");
    }
}
