package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.UsageException;
import picocli.CommandLine.Option;

/** The package of the generated code. */
final class PackageOption {
    @Option(
            names = "--package",
            paramLabel = "NAME",
            defaultValue = "generated.db",
            description = "The package of the generated code (${DEFAULT-VALUE}).")
    private String name = "";

    /**
     * The package's name.
     *
     * @throws UsageException if it is none
     */
    String name() {
        if (!name.matches("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*")) {
            throw new UsageException(name + " is no name of a package. Write one such as com.example.db.");
        }
        return name;
    }
}
