package io.github.jooqconformance.generator;

import java.util.ArrayList;
import java.util.List;
import org.jooq.codegen.JavaGenerator;
import org.jooq.codegen.JavaWriter;
import org.jooq.meta.DefaultSyntheticDaoDefinition;
import org.jooq.meta.Definition;
import org.jooq.meta.EmbeddableDefinition;
import org.jooq.meta.EnumDefinition;
import org.jooq.meta.ForeignKeyDefinition;
import org.jooq.meta.IndexDefinition;
import org.jooq.meta.RoutineDefinition;
import org.jooq.meta.SchemaDefinition;
import org.jooq.meta.TableDefinition;
import org.jooq.meta.UDTDefinition;
import org.jooq.meta.UniqueKeyDefinition;

/**
 * jOOQ's Java generator, which keeps the exceptions that jOOQ 3.19 logs and forgets: whatever fails for a single
 * object, the rest is generated, and the run fails at its end.
 */
abstract class GuardedJavaGenerator extends JavaGenerator {
    private final List<Problem> problems = new ArrayList<>();

    /** Something that failed, and what it was about. */
    record Problem(String where, Exception cause) {}

    /** Something that may fail without stopping the rest. */
    interface Action {
        void run() throws Exception;
    }

    /** Runs an action, and keeps its exception. */
    final void guard(Definition subject, Action action) {
        try {
            action.run();
        } catch (Exception e) {
            problems.add(new Problem(subject.getQualifiedInputName(), e));
        }
    }

    /**
     * Ends the run.
     *
     * @throws GenerationException if anything failed
     */
    final void requireSuccess() {
        if (!problems.isEmpty()) {
            throw GenerationException.of(problems);
        }
    }

    @Override
    protected void generateTable(SchemaDefinition schema, TableDefinition table) {
        guard(table, () -> super.generateTable(schema, table));
    }

    @Override
    protected void generateRecord(TableDefinition table) {
        guard(table, () -> super.generateRecord(table));
    }

    @Override
    protected void generatePojo(TableDefinition table) {
        guard(table, () -> super.generatePojo(table));
    }

    @Override
    protected void generateInterface(TableDefinition table) {
        guard(table, () -> super.generateInterface(table));
    }

    @Override
    protected void generateDao(TableDefinition table) {
        guard(table, () -> super.generateDao(table));
    }

    @Override
    protected void generateEnum(EnumDefinition type) {
        guard(type, () -> super.generateEnum(type));
    }

    @Override
    protected void generateUDT(SchemaDefinition schema, UDTDefinition type) {
        guard(type, () -> super.generateUDT(schema, type));
    }

    @Override
    protected void generateUDTPath(SchemaDefinition schema, UDTDefinition type) {
        guard(type, () -> super.generateUDTPath(schema, type));
    }

    @Override
    protected void generateUDTRecord(UDTDefinition type) {
        guard(type, () -> super.generateUDTRecord(type));
    }

    @Override
    protected void generateUDTPojo(UDTDefinition type) {
        guard(type, () -> super.generateUDTPojo(type));
    }

    @Override
    protected void generateUDTInterface(UDTDefinition type) {
        guard(type, () -> super.generateUDTInterface(type));
    }

    @Override
    protected void generateRoutine(SchemaDefinition schema, RoutineDefinition routine) {
        guard(routine, () -> super.generateRoutine(schema, routine));
    }

    @Override
    protected void printConvenienceMethodProcedure(JavaWriter out, RoutineDefinition routine, boolean isInstance) {
        guard(routine, () -> super.printConvenienceMethodProcedure(out, routine, isInstance));
    }

    @Override
    protected void printConvenienceMethodFunction(JavaWriter out, RoutineDefinition routine, boolean isInstance) {
        guard(routine, () -> super.printConvenienceMethodFunction(out, routine, isInstance));
    }

    @Override
    protected void printConvenienceMethodFunctionAsField(
            JavaWriter out, RoutineDefinition routine, boolean takesFields) {
        guard(routine, () -> super.printConvenienceMethodFunctionAsField(out, routine, takesFields));
    }

    @Override
    protected void generateEmbeddable(SchemaDefinition schema, EmbeddableDefinition embeddable) {
        guard(embeddable, () -> super.generateEmbeddable(schema, embeddable));
    }

    @Override
    protected void generateEmbeddablePojo(EmbeddableDefinition embeddable) {
        guard(embeddable, () -> super.generateEmbeddablePojo(embeddable));
    }

    @Override
    protected void generateEmbeddableInterface(EmbeddableDefinition embeddable) {
        guard(embeddable, () -> super.generateEmbeddableInterface(embeddable));
    }

    @Override
    protected void generateSyntheticDao(DefaultSyntheticDaoDefinition dao) {
        guard(dao, () -> super.generateSyntheticDao(dao));
    }

    @Override
    protected void generateGlobalObjectNames(Definition container, Class<? extends Definition> type) {
        guard(container, () -> super.generateGlobalObjectNames(container, type));
    }

    @Override
    protected void printUniqueKey(JavaWriter out, int number, UniqueKeyDefinition key, boolean isDistinct) {
        guard(key, () -> super.printUniqueKey(out, number, key, isDistinct));
    }

    @Override
    protected void printForeignKey(JavaWriter out, int number, ForeignKeyDefinition key, boolean isDistinct) {
        guard(key, () -> super.printForeignKey(out, number, key, isDistinct));
    }

    @Override
    protected void printIndex(JavaWriter out, int number, IndexDefinition index, boolean isDistinct) {
        guard(index, () -> super.printIndex(out, number, index, isDistinct));
    }
}
