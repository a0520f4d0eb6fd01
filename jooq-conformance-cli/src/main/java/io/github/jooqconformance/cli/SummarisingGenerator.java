package io.github.jooqconformance.cli;

import io.github.jooqconformance.generator.ConformanceGenerator;
import io.github.jooqconformance.generator.GenerationSummary;
import java.util.Optional;

/** The generator, which leaves its summary to whoever started it. jOOQ makes the instance, and keeps it to itself. */
public final class SummarisingGenerator extends ConformanceGenerator {
    private static final ThreadLocal<Optional<GenerationSummary>> LAST = ThreadLocal.withInitial(Optional::empty);

    /** Creates the generator for jOOQ. */
    public SummarisingGenerator() {}

    @Override
    protected void summarise(GenerationSummary summary) {
        LAST.set(Optional.of(summary));
    }

    /** What the last run in this thread did; empty if jOOQ found nothing to generate. */
    static Optional<GenerationSummary> takeSummary() {
        var summary = LAST.get();
        LAST.remove();
        return summary;
    }
}
