package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.validation.Validated;
import java.util.List;

/** The generated {@code validate()}. */
final class ValidateJudge implements Judge {
    @Override
    public String name() {
        return "validate()";
    }

    @Override
    public List<Objection> objections(Validated<?> row) {
        try {
            return row.validate().stream().map(Objection::of).toList();
        } catch (RuntimeException e) {
            return List.of(Objection.ofFailure(e));
        }
    }
}
