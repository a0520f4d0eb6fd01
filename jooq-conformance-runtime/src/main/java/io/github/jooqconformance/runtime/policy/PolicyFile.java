package io.github.jooqconformance.runtime.policy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BiFunction;

/** Reads the files that people keep. */
final class PolicyFile {
    private PolicyFile() {}

    /**
     * The text of a file.
     *
     * @param kind what the file holds, as the beginning of a sentence
     * @throws PolicyException if it cannot be read
     */
    static String text(String kind, Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new PolicyException(kind + " " + file + " does not exist.", e);
        } catch (CharacterCodingException e) {
            throw new PolicyException(kind + " " + file + " is not in UTF-8.", e);
        } catch (IOException e) {
            throw new PolicyException(kind + " " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * What a document says.
     *
     * @param file what messages call the file, as the beginning of a sentence
     * @param reader understands the document, and tells the problems
     * @throws PolicyException if there is a problem
     */
    static <T> T parse(String json, String file, BiFunction<Json, Problems, T> reader) {
        var problems = new Problems(file);
        var content = reader.apply(JsonDocument.parse(json, problems), problems);
        problems.throwIfAny();
        return content;
    }
}
