package io.github.jooqconformance.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;

/** Tells what becomes of tables in Redis, without leaving other files. */
public final class RedisExport {
    private RedisExport() {}

    /**
     * The text of {@code redis_schemas.json}, byte for byte as a run of the code generator would write it.
     *
     * @param configuration a configuration that names {@link ConformanceGenerator}. Its target directory is not
     *     touched; the option {@code conformance.resources} must not lead elsewhere, and {@code conformance.redis} must
     *     not be none
     * @throws Exception if nothing can be generated, as by {@link GenerationTool#run(Configuration)}
     */
    public static String of(Configuration configuration) throws Exception {
        var target = configuration.getGenerator().getTarget();
        var directory = target.getDirectory();
        var scratch = Files.createTempDirectory("jooq-conformance-redis");
        try {
            target.setDirectory(scratch.toString());
            new GenerationTool().run(configuration);
            return Files.readString(new JsonFiles(scratch, target.getPackageName()).path(RedisOutput.SCHEMAS));
        } finally {
            target.setDirectory(directory);
            delete(scratch);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
