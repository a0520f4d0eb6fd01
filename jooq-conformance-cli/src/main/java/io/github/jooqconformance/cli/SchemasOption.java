package io.github.jooqconformance.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** The schemas that code is generated for. */
final class SchemasOption {
    @Option(
            names = "--schema",
            paramLabel = "NAME…",
            hideParamSyntax = true,
            arity = "1..*",
            split = ",",
            description = "The schemas (public).")
    private Set<String> names = new LinkedHashSet<>(Set.of("public"));

    /** The names of the schemas, in the order in which they were given. */
    Set<String> names() {
        return names;
    }
}
