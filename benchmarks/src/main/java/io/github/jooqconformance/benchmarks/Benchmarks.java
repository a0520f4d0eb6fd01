package io.github.jooqconformance.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, and tells how we stand to each peer. */
public final class Benchmarks {
    /** A measurement of ours, and the one of a peer that it is divided by. */
    private record Ratio(String ours, String peer) {}

    private static final List<Ratio> RATIOS = List.of(
            new Ratio("CatalogBenchmark.snapshot", "CatalogBenchmark.rowsByJdbc"),
            new Ratio("CatalogBenchmark.check", "CatalogBenchmark.rowsByJdbc"),
            new Ratio("CatalogBenchmark.check", "MetaBenchmark.metaByJooq"));

    private Benchmarks() {}

    /** Runs the benchmarks whose names match one of the given regular expressions, or all. */
    public static void main(String[] patterns) throws RunnerException {
        var options = new OptionsBuilder();
        List.of(patterns).forEach(options::include);
        var results = new Runner(options.build()).run();
        System.out.println();
        results.stream()
                .map(result -> result.getParams().getParam("tables"))
                .distinct()
                .forEach(tables -> RATIOS.forEach(ratio -> print(ratio, tables, results)));
    }

    private static void print(Ratio ratio, String tables, Collection<RunResult> results) {
        var ours = score(ratio.ours(), tables, results);
        var peer = score(ratio.peer(), tables, results);
        if (ours.isPresent() && peer.isPresent()) {
            System.out.printf(
                    "%s tables: %s / %s = %.2f%n", tables, ratio.ours(), ratio.peer(), ours.get() / peer.get());
        }
    }

    private static Optional<Double> score(String benchmark, String tables, Collection<RunResult> results) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(result -> tables.equals(result.getParams().getParam("tables")))
                .map(result -> result.getPrimaryResult().getScore())
                .findFirst();
    }
}
