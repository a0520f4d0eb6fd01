package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.generator.model.TableRules;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.List;

public final class ConstraintTranslator {
    private ConstraintTranslator() {}

    public static TableRules translate(Table table, SchemaSnapshot types, List<JavaColumn> columns, Imports imports) {
        return TableRules.NONE;
    }
}
