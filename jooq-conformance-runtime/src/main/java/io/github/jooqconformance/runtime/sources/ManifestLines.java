package io.github.jooqconformance.runtime.sources;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.jooqconformance.runtime.report.SourceLine;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the source of a generated manifest: JSON in text blocks, with the schema and the name of a table on lines of
 * their own, and a line for each of its members.
 */
final class ManifestLines {
    private static final String STRING = "(\"(?:[^\"\\\\]|\\\\.)*+\")";
    private static final Pattern SCHEMA = Pattern.compile("\\s*\"schema\": " + STRING + ",");
    private static final Pattern NAME = Pattern.compile("\\s*\"name\": " + STRING + ",?");
    private static final Pattern MEMBER = Pattern.compile("\\s*\\{\"name\": " + STRING);
    private static final Pattern TYPE = Pattern.compile("\\s*\\{\"schema\": " + STRING + ", \"name\": " + STRING);
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("(\\\\\\\\)|\\\\u+([0-9a-fA-F]{4})");
    private static final JsonFactory JSON = new JsonFactory();

    private final String path;
    private final SourceIndex index;
    private Optional<String> schema = Optional.empty();
    private Optional<QualifiedName> table = Optional.empty();

    ManifestLines(String path, SourceIndex index) {
        this.path = path;
        this.index = index;
    }

    void read(String text) throws IOException {
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.startsWith("\"") || line.startsWith("{")) {
                read(withoutUnicodeEscapes(line).translateEscapes(), new SourceLine(path, i + 1));
            }
        }
    }

    /** What a Java compiler does first. A backslash that is escaped itself begins no escape. */
    private static String withoutUnicodeEscapes(String line) {
        return UNICODE_ESCAPE
                .matcher(line)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(2) == null
                                ? match.group()
                                : String.valueOf((char) Integer.parseInt(match.group(2), 16))));
    }

    private void read(String line, SourceLine at) throws IOException {
        var type = TYPE.matcher(line);
        var member = MEMBER.matcher(line);
        var name = NAME.matcher(line);
        if (type.lookingAt()) {
            index.put(new QualifiedName(string(type.group(1)), string(type.group(2))), at);
        } else if (member.lookingAt()) {
            putMember(string(member.group(1)), at);
        } else if (name.matches()) {
            putNamed(string(name.group(1)), at);
        }
        var ofSchema = SCHEMA.matcher(line);
        schema = ofSchema.matches() ? Optional.of(string(ofSchema.group(1))) : Optional.empty();
    }

    /** A name that follows a schema is a table's; another, that of the table's primary key. */
    private void putNamed(String name, SourceLine at) {
        if (schema.isEmpty()) {
            putMember(name, at);
            return;
        }
        var named = new QualifiedName(schema.get(), name);
        table = Optional.of(named);
        index.put(named, at);
    }

    private void putMember(String name, SourceLine at) {
        table.ifPresent(object -> index.put(object, name, at));
    }

    private static String string(String literal) throws IOException {
        try (var parser = JSON.createParser(literal)) {
            return Optional.ofNullable(parser.nextTextValue()).orElse("");
        }
    }
}
