package io.github.jooqconformance.runtime.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes every component of every record of the model, one at a time: none may escape the comparison. */
class ModelCoverageTest {
    static Stream<Mutation> mutations() {
        return Mutation.of(RichSnapshot.SNAPSHOT);
    }

    @ParameterizedTest
    @MethodSource("mutations")
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
