package io.github.jooqconformance.generator.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.model.LeftToPostgres;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that PostgreSQL judges as the generated checks do: each construct with values at its edges, and NULL. */
class CheckAgreementTest {
    private static final int ROWS = 250;
    private static final int ROWS_OF_RANDOM_CONDITION = 50;
    private static final int RANDOM_CONDITIONS = 100;

    /** What random conditions come to that honest ones do not. */
    private static final List<String> REFUSALS = List.of(
            "comes to more than 500 tests",
            "calculates with constants",
            "calculates beside a constant",
            "calculates beside NULL",
            "calculates the elements of an array",
            "casts unknown to integer");

    /** The columns and constraints of a table each. */
    private static final List<String> TABLES = TestSchema.resource("tables.txt")
            .lines()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();

    private static final List<String> RANDOM_TABLES = randomTables();

    private static TestSchema schema;

    @BeforeAll
    static void generate() throws Exception {
        schema = TestSchema.of(
                Stream.concat(TABLES.stream(), RANDOM_TABLES.stream()).toList());
    }

    @AfterAll
    static void drop() throws Exception {
        schema.close();
    }

    private static List<String> randomTables() {
        var conditions = new RandomCondition(new Random(20261101));
        return Stream.generate(() -> conditions.condition(3))
                .limit(RANDOM_CONDITIONS)
                .map(condition -> RandomCondition.COLUMNS + ", constraint c check (" + condition + ")")
                .toList();
    }

    static Stream<Arguments> tables() {
        return IntStream.range(0, TABLES.size()).mapToObj(i -> Arguments.of(TABLES.get(i), i));
    }

    static Stream<Arguments> randomConditions() {
        return IntStream.range(0, RANDOM_TABLES.size())
                .mapToObj(i -> Arguments.of(RANDOM_TABLES.get(i), TABLES.size() + i));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void judgesAsPostgresDoes(String columns, int index) {
        assertThat(schema.table(index).rules().leftToPostgres())
                .filteredOn(left -> !left.inPart())
                .isEmpty();
        assertThat(schema.disagreements(index, ROWS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("randomConditions")
    void judgesRandomConditionsAsPostgresDoes(String columns, int index) {
        assertThat(schema.table(index).rules().leftToPostgres())
                .filteredOn(left -> !left.inPart())
                .extracting(LeftToPostgres::reason)
                .isSubsetOf(REFUSALS);
        assertThat(schema.disagreements(index, ROWS_OF_RANDOM_CONDITION)).isEmpty();
    }
}
