package io.github.jooqconformance.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks, and tells how we stand to each peer. */
public final class Benchmarks {
    /** A measurement of ours, and the one of a peer that it is divided by. */
    private record Ratio(String ours, String peer) {}

    private static final List<Ratio> RATIOS = List.of(
            new Ratio("CatalogBenchmark.snapshot", "CatalogBenchmark.rowsByJdbc"),
            new Ratio("CatalogBenchmark.check", "CatalogBenchmark.rowsByJdbc"),
            new Ratio("CatalogBenchmark.check", "MetaBenchmark.metaByJooq"),
            new Ratio("ValidationBenchmark.generated", "ValidationBenchmark.byHand"),
            new Ratio("ValidationBenchmark.generated", "ValidationBenchmark.byAvajeValidator"),
            new Ratio("ValidationBenchmark.generated", "ValidationBenchmark.byHibernateValidator"),
            new Ratio("ValidationBenchmark.generatedByHibernateValidator", "ValidationBenchmark.byHibernateValidator"));

    private Benchmarks() {}

    /** Runs the benchmarks whose names match one of the given regular expressions, or all. */
    public static void main(String[] patterns) throws RunnerException {
        var options = new OptionsBuilder();
        List.of(patterns).forEach(options::include);
        options.addProfiler(GCProfiler.class);
        var results = new Runner(options.build()).run();
        System.out.println();
        results.stream()
                .map(Benchmarks::parameters)
                .distinct()
                .forEach(parameters -> RATIOS.forEach(ratio -> print(ratio, parameters, results)));
    }

    private static void print(Ratio ratio, String parameters, Collection<RunResult> results) {
        var ours = times(ratio.ours(), parameters, results);
        var peer = times(ratio.peer(), parameters, results);
        if (ours.isPresent() && peer.isPresent()) {
            System.out.printf(
                    "%s: %s / %s = %.2f; of the medians %.2f%n",
                    parameters,
                    ratio.ours(),
                    ratio.peer(),
                    ours.get().getMin() / peer.get().getMin(),
                    ours.get().getPercentile(50) / peer.get().getPercentile(50));
        }
    }

    /** {@code tables=10}, and all that is measured with it. */
    private static String parameters(RunResult result) {
        return result.getParams().getParamsKeys().stream()
                .map(key -> key + "=" + result.getParams().getParam(key))
                .collect(Collectors.joining(" "));
    }

    /** The times of all iterations: the fastest is the one that other work on the machine disturbed least. */
    private static Optional<Statistics> times(String benchmark, String parameters, Collection<RunResult> results) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(result -> parameters.equals(parameters(result)))
                .map(result -> result.getPrimaryResult().getStatistics())
                .findFirst();
    }
}
