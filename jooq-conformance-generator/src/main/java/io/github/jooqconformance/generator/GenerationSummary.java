package io.github.jooqconformance.generator;

import io.github.jooqconformance.generator.model.DtoModel;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** What a run generated, and what it left to PostgreSQL. */
public final class GenerationSummary {
    private int tables;
    private int dtos;
    private int translated;
    private final List<String> warnings = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private int left;

    GenerationSummary() {}

    void addTable() {
        tables++;
    }

    void add(Table table, DtoModel dto) {
        dtos++;
        translated += dto.rules().translated();
        dto.rules().leftToPostgres().forEach(constraint -> {
            left += constraint.inPart() ? 0 : 1;
            remarks.add(
                    table.name() + ": " + constraint.constraint() + " is left to PostgreSQL: " + constraint.remark());
        });
        if (dto.isTooWideForRecord()) {
            warnings.add(table.name() + " has " + dto.components().size()
                    + " columns, more than a Java record can hold: its DTO is a class with the same accessors");
        }
    }

    void warn(List<String> ofTables) {
        warnings.addAll(ofTables);
    }

    /** How many tables and views there were. */
    public int tables() {
        return tables;
    }

    /** For how many of them there is a DTO. */
    public int dtos() {
        return dtos;
    }

    /** How many constraints the DTOs check. */
    public int translated() {
        return translated;
    }

    /** How many constraints only PostgreSQL checks. */
    public int left() {
        return left;
    }

    /** What a user would not expect of single tables. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** What a user should know of single tables. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** The figures, on one line. */
    @Override
    public String toString() {
        return "%s DTOs; %s constraints checked in Java, %s left to PostgreSQL".formatted(dtos, translated, left);
    }
}
