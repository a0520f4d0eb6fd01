package io.github.jooqconformance.generator;

import io.github.jooqconformance.generator.model.BeanValidation;
import io.github.jooqconformance.generator.model.Shape;
import io.github.jooqconformance.generator.redis.RedisOptions;
import java.nio.file.InvalidPathException;
import java.util.Optional;

/** What the value of an option may be. */
enum OptionCheck {
    ANY {
        @Override
        Optional<String> problemOf(String value) {
            return Optional.empty();
        }
    },
    BOOLEAN {
        @Override
        Optional<String> problemOf(String value) {
            return value.equals("true") || value.equals("false")
                    ? Optional.empty()
                    : Optional.of("is '" + value + "'. Write true or false.");
        }
    },
    IDENTIFIER_PART {
        @Override
        Optional<String> problemOf(String value) {
            return value.chars().allMatch(Character::isJavaIdentifierPart)
                    ? Optional.empty()
                    : Optional.of("is '" + value + "', which cannot end the name of a Java class."
                            + " Write letters and digits only.");
        }
    },
    PATHS {
        @Override
        Optional<String> problemOf(String value) {
            try {
                GeneratorOptions.paths(value);
                return Optional.empty();
            } catch (InvalidPathException e) {
                return Optional.of("holds '" + e.getInput() + "', which is not a path here: " + e.getReason()
                        + ". Write paths with forward slashes.");
            }
        }
    },
    SHAPES {
        @Override
        Optional<String> problemOf(String value) {
            var names = GeneratorOptions.words(value).toList();
            return names.stream()
                    .filter(name -> Shape.findByName(name).isEmpty())
                    .findFirst()
                    .map(name -> "lists '" + name + "', which is no shape. Write row, insert and update as needed.")
                    .or(() -> Optional.of("is '" + value + "', but the other shapes need row. Write row,insert,update.")
                            .filter(problem -> !names.contains(Shape.ROW.toString())));
        }
    },
    JAKARTA {
        @Override
        Optional<String> problemOf(String value) {
            return BeanValidation.findByName(value).isPresent()
                    ? Optional.empty()
                    : Optional.of("is '" + value + "', but must be exact, components or none.");
        }
    },
    REDIS {
        @Override
        Optional<String> problemOf(String value) {
            return RedisOutput.KINDS.contains(value)
                    ? Optional.empty()
                    : Optional.of("is '" + value + "', but must be json, codecs or none.");
        }
    },
    REDIS_NAMESPACE {
        @Override
        Optional<String> problemOf(String value) {
            return RedisOptions.problemOfNamespace(value);
        }
    },
    REDIS_STORAGE {
        @Override
        Optional<String> problemOf(String value) {
            return RedisOptions.problemOfStorage(GeneratorOptions.words(value).toList());
        }
    },
    REDIS_TTL {
        @Override
        Optional<String> problemOf(String value) {
            return RedisOptions.problemOfTtl(GeneratorOptions.words(value).toList());
        }
    },
    REDIS_COLUMNS {
        @Override
        Optional<String> problemOf(String value) {
            return RedisOptions.problemOfColumns(GeneratorOptions.words(value).toList());
        }
    },
    REDIS_TABLES {
        @Override
        Optional<String> problemOf(String value) {
            return RedisOptions.problemOfTables(GeneratorOptions.words(value).toList());
        }
    },
    SERVER {
        @Override
        Optional<String> problemOf(String value) {
            // The value may be a URL with a password: it is not repeated.
            return ServerKind.find(value).isPresent()
                    ? Optional.empty()
                    : Optional.of("names no server. Write embedded, testcontainers, or a URL that starts with "
                            + ServerKind.URL_PREFIX + ".");
        }
    };

    abstract Optional<String> problemOf(String value);
}
