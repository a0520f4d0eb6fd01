package io.github.jooqconformance.cli;

import java.util.Optional;
import org.jooq.Constants;
import picocli.CommandLine.IVersionProvider;

/** The versions that matter to whoever reports a problem. */
final class Version implements IVersionProvider {
    /** The version of this program. */
    static String ofProgram() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "jooq-conformance " + ofProgram(),
            "jOOQ " + Constants.FULL_VERSION,
            "Java " + System.getProperty("java.version")
        };
    }
}
