package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.generator.model.TableRules;

/** The figures of a whole schema. */
final class Totals {
    private int translated;
    private int left;
    private long values;
    private int disagreements;

    void add(TableRules rules) {
        translated += rules.translated();
        left += rules.leftToPostgres().size();
    }

    void add(Trial trial) {
        values += trial.tried();
        disagreements += trial.disagreements().size();
    }

    int disagreements() {
        return disagreements;
    }

    @Override
    public String toString() {
        return "%d CHECKs translated, %d constraints and types left to PostgreSQL; %d values tried, %d disagreements"
                .formatted(translated, left, values, disagreements);
    }
}
