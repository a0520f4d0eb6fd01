package io.github.jooqconformance.generator;

import io.github.jooqconformance.generator.model.BeanValidation;
import io.github.jooqconformance.generator.model.Shape;
import io.github.jooqconformance.generator.redis.RedisOptions;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The configuration of the generator: the properties of jOOQ's {@code <database>} whose names start with
 * {@code conformance.}, each overridden by the system property of the same name after {@code jooq.}. Properties of
 * other names belong to others. Immutable.
 */
public final class GeneratorOptions {
    /** What the name of every option starts with. */
    public static final String PREFIX = "conformance.";

    static final String PLACEHOLDER_PREFIX = PREFIX + "flyway.placeholders.";

    private final Map<GeneratorOption, String> values;
    private final Map<String, String> placeholders;

    GeneratorOptions(Map<GeneratorOption, String> values, Map<String, String> placeholders) {
        this.values = new EnumMap<>(values);
        this.placeholders = Map.copyOf(placeholders);
    }

    /**
     * Reads the options.
     *
     * @param properties the properties of jOOQ's {@code <database>}
     * @throws GeneratorOptionsException saying all that is wrong with them
     */
    public static GeneratorOptions of(Properties properties) {
        return of(properties, System.getProperties());
    }

    static GeneratorOptions of(Properties properties, Properties systemProperties) {
        var reader = new OptionsReader();
        reader.read("", properties);
        reader.read("jooq.", systemProperties);
        return reader.options();
    }

    /** The directories of migrations as configured: relative to the build's base directory, or absolute. */
    public List<Path> migrations() {
        return paths(value(GeneratorOption.MIGRATIONS));
    }

    /** The kind of server that the migrations run on. */
    public ServerKind serverKind() {
        return ServerKind.find(value(GeneratorOption.POSTGRES)).orElseThrow();
    }

    /**
     * The URL of the server; only for {@link ServerKind#JDBC}. May hold a password: it must not be shown.
     *
     * @throws IllegalStateException for another kind of server
     */
    public String jdbcUrl() {
        if (serverKind() != ServerKind.JDBC) {
            throw new IllegalStateException("a server of kind " + serverKind() + " has no URL in the options");
        }
        return value(GeneratorOption.POSTGRES);
    }

    /** The jar of server binaries to start, relative to the build's base directory or absolute. */
    public Optional<Path> archive() {
        return findPath(GeneratorOption.POSTGRES_ARCHIVE);
    }

    /** The image to start a container from. */
    public String image() {
        return value(GeneratorOption.POSTGRES_IMAGE);
    }

    /** The settings of Flyway, with the names that Flyway gives them: {@code flyway.schemas}. */
    public Map<String, String> flyway() {
        var settings = new TreeMap<String, String>();
        values.forEach((option, value) -> {
            if (option.key().startsWith(PREFIX + "flyway.") && !value.isEmpty()) {
                settings.put(option.key().substring(PREFIX.length()), value);
            }
        });
        placeholders.forEach((name, value) -> settings.put("flyway.placeholders." + name, value));
        return Map.copyOf(settings);
    }

    /** The names of the options that were given and that {@link ConformanceGenerator} alone reads. */
    public List<String> ofGenerator() {
        return values.keySet().stream()
                .filter(GeneratorOption.OF_GENERATOR::contains)
                .map(GeneratorOption::key)
                .toList();
    }

    /** The names of the options that were given and that a {@link ConfiguredDatabase} alone reads. */
    List<String> ofDatabase() {
        return Stream.concat(
                        values.keySet().stream()
                                .filter(option -> !GeneratorOption.OF_GENERATOR.contains(option))
                                .map(GeneratorOption::key),
                        placeholders.keySet().stream().sorted().map(name -> PLACEHOLDER_PREFIX + name))
                .toList();
    }

    /** Whether DTO records are generated. */
    public boolean dtos() {
        return Boolean.parseBoolean(value(GeneratorOption.DTOS));
    }

    /** The shapes in which each table is generated, the row among them. */
    public Set<Shape> shapes() {
        var shapes = EnumSet.noneOf(Shape.class);
        words(value(GeneratorOption.SHAPES))
                .forEach(name -> shapes.add(Shape.findByName(name).orElseThrow()));
        return shapes;
    }

    /** What Bean Validation knows of DTOs. */
    public BeanValidation beanValidation() {
        return BeanValidation.findByName(value(GeneratorOption.JAKARTA)).orElseThrow();
    }

    /** What the name of a DTO record ends in. */
    public String dtoSuffix() {
        return value(GeneratorOption.DTO_SUFFIX);
    }

    /**
     * The directory of the JSON snapshot, relative to the build's base directory or absolute; empty for the target
     * directory of the generator.
     */
    public Optional<Path> resources() {
        return findPath(GeneratorOption.RESOURCES);
    }

    /** Whether anything is generated for Redis. */
    boolean redis() {
        return !value(GeneratorOption.REDIS).equals(RedisOutput.NONE);
    }

    /** Whether codecs are generated for Redis. */
    boolean redisCodecs() {
        return value(GeneratorOption.REDIS).equals(RedisOutput.CODECS);
    }

    /** Whether search indexes are written as schemas of RedisVL as well. */
    boolean redisVl() {
        return redis() && Boolean.parseBoolean(value(GeneratorOption.REDIS_VL));
    }

    /**
     * What else is wanted of Redis.
     *
     * @param packageName the root package of the generated code
     */
    RedisOptions redisOptions(String packageName) {
        var namespace = value(GeneratorOption.REDIS_NAMESPACE);
        return new RedisOptions(
                namespace.isEmpty() ? RedisOptions.namespaceOf(packageName) : namespace,
                words(value(GeneratorOption.REDIS_STORAGE)).toList(),
                words(value(GeneratorOption.REDIS_TTL)).toList(),
                words(value(GeneratorOption.REDIS_EXCLUDE)).toList(),
                words(value(GeneratorOption.REDIS_SEARCH)).toList());
    }

    private Optional<Path> findPath(GeneratorOption option) {
        return Optional.of(value(option)).filter(path -> !path.isEmpty()).map(Path::of);
    }

    static List<Path> paths(String value) {
        return words(value).map(Path::of).toList();
    }

    /** What a value lists, separated by commas or line breaks. */
    static Stream<String> words(String value) {
        return Arrays.stream(value.split("[,\\r\\n]")).map(String::strip).filter(word -> !word.isEmpty());
    }

    private String value(GeneratorOption option) {
        return values.getOrDefault(option, option.defaultValue());
    }
}
