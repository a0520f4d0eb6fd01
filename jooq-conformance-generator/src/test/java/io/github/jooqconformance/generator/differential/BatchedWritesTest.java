package io.github.jooqconformance.generator.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of rows that are sent together, PostgreSQL says what it says of each alone. */
class BatchedWritesTest {
    /** A column each: of several faults, PostgreSQL may name another one. */
    private static final List<String> TABLES = List.of(
            "v numeric(4, 2)",
            "v varchar(3)",
            "v timestamp(3)",
            "v text check (v ~ '^a')",
            "v jsonb not null",
            "v short_code[]",
            "v price",
            "v mood not null default 'sad'",
            "v bit(3)",
            "v char(3)",
            "v bytea");

    @Test
    void agreeWithThoseThatAreSentAlone() throws Exception {
        try (var schema = TestSchema.of(TABLES)) {
            for (int i = 0; i < TABLES.size(); i++) {
                var table = schema.table(i);
                var attempts = new Attempts(table, table.columns(), new Random(i));
                var rows = new Rows(table, table.columns(), new Random(i));
                var all = Stream.generate(() -> attempts.insert(rows.next(100)))
                        .limit(100)
                        .toList();
                try (var copy = schema.copy(i)) {
                    var alone = all.stream()
                            .map(attempt -> copy.alone(attempt, /* kept= */ false))
                            .toList();

                    assertThat(copy.rehearse(all))
                            .extracting(Attempt.Outcome::refusal)
                            .as(TABLES.get(i))
                            .containsExactlyElementsOf(
                                    alone.stream().map(Attempt.Outcome::refusal).toList());
                }
            }
        }
    }
}
