package io.github.jooqconformance.runtime.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jooqconformance.runtime.report.SchemaDiagram.Entity;
import io.github.jooqconformance.runtime.report.SchemaDiagram.Mark;
import io.github.jooqconformance.runtime.report.SchemaDiagram.Row;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchemaDiagramTest {
    private final SchemaDiagram films = SchemaDiagram.of(
            SampleSchemas.films().report(), SampleSchemas.films().context());

    @Test
    void marksTablesAndColumnsByTheSideThatHasThem() {
        assertThat(films.entities())
                .extracting(entity -> entity.name().name(), Entity::mark)
                .contains(
                        tuple("actor", Mark.SAME),
                        tuple("payment", Mark.MISSING),
                        tuple("audit_log", Mark.UNEXPECTED),
                        tuple("film", Mark.SAME));
        assertThat(entity("film").rows())
                .extracting(Row::key, Row::name, Row::mark)
                .contains(
                        tuple("PK", "id", Mark.SAME),
                        tuple("FK", "language_id", Mark.SAME),
                        tuple("", "title", Mark.CHANGED),
                        tuple("", "description", Mark.SAME),
                        tuple("", "poster_url", Mark.UNEXPECTED));
        assertThat(entity("customer").rows()).extracting(Row::name, Row::mark).contains(tuple("phone", Mark.MISSING));
    }

    @Test
    void marksForeignKeysThatWentWithTheirTable() {
        assertThat(films.references())
                .filteredOn(reference -> reference.mark() == Mark.MISSING)
                .singleElement()
                .satisfies(reference -> assertThat(reference.column()).isEqualTo("rental_id"));
        assertThat(films.references()).hasSize(6);
    }

    @Test
    void showsOfManyTablesOnlyKeysAndWhatDiffers() {
        var large = SampleSchemas.large(60);
        var entities = SchemaDiagram.of(large.report(), large.context()).entities();

        assertThat(entities).hasSize(60);
        assertThat(entities)
                .flatMap(Entity::rows)
                .allMatch(row -> !row.key().isEmpty() || row.mark() == Mark.CHANGED)
                .anyMatch(row -> row.mark() == Mark.CHANGED);
        assertThat(entities).allMatch(entity -> entity.more() > 0);
    }

    @Test
    void showsOfVeryManyTablesWhatDiffersAndItsNeighbours() {
        var large = SampleSchemas.large(1_000);
        var diagram = SchemaDiagram.of(large.report(), large.context());

        var drifted = IntStream.range(0, diagram.entities().size())
                .filter(i -> diagram.entities().get(i).severity().isPresent())
                .boxed()
                .toList();

        assertThat(drifted).hasSize(112);
        assertThat(diagram.entities().size() + diagram.omitted()).isEqualTo(1_000);
        assertThat(IntStream.range(0, diagram.entities().size()).boxed().filter(i -> !drifted.contains(i)))
                .isNotEmpty()
                .allMatch(i -> diagram.references().stream()
                        .anyMatch(reference -> (reference.from() == i && drifted.contains(reference.to()))
                                || (reference.to() == i && drifted.contains(reference.from()))));
    }

    private Entity entity(String name) {
        return films.entities().stream()
                .filter(entity -> entity.name().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
