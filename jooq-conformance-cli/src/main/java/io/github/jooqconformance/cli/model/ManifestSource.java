package io.github.jooqconformance.cli.model;

import io.github.jooqconformance.cli.console.FailureException;
import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.manifest.SourceSeal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A generated manifest, read from its source as text: so whoever can change the source of a pull request does not run
 * code where it is checked, and no compiler is needed. The constants are text blocks, the header first, then the
 * objects, then the tables in their order.
 */
final class ManifestSource implements Manifest {
    private static final String QUOTES = "\"\"\"";
    private static final Pattern CONSTANT = Pattern.compile("(?m)^ +private static final String \\w+ =");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^public final class \\w+ implements Manifest \\{");
    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+([0-9a-fA-F]{4})");
    private static final int OTHERS = 2;

    private final Path file;
    private final String source;
    private final List<String> constants;

    private ManifestSource(Path file, String source, List<String> constants) {
        this.file = file;
        this.source = source;
        this.constants = constants;
    }

    /** Whether a source is that of a manifest. */
    static boolean matches(String source) {
        return DECLARATION.matcher(source).find();
    }

    /**
     * Reads a source.
     *
     * @throws FailureException if it does not look as the generator made it
     */
    static ManifestSource parse(Path file, String source) {
        var text = source.replace("\r\n", "\n");
        var constants = new ArrayList<String>();
        var constant = CONSTANT.matcher(text);
        while (constant.find()) {
            constants.add(value(file, text, constant.end()));
        }
        if (constants.size() < OTHERS) {
            throw unreadable(file);
        }
        return new ManifestSource(file, text, List.copyOf(constants));
    }

    /** The text blocks up to the end of the statement, one after another. */
    private static String value(Path file, String source, int start) {
        var value = new StringBuilder();
        int at = start;
        while (true) {
            int open = source.indexOf(QUOTES, at);
            int end = source.indexOf(';', at);
            if (end >= 0 && (open < 0 || end < open)) {
                return value.toString();
            }
            int close = open < 0 ? -1 : closing(source, open + QUOTES.length());
            if (close < 0) {
                throw unreadable(file);
            }
            value.append(decoded(file, source.substring(source.indexOf('\n', open) + 1, close)));
            at = close + QUOTES.length();
        }
    }

    private static int closing(String source, int start) {
        for (int at = start; at < source.length(); at++) {
            if (source.charAt(at) == '\\') {
                at++;
            } else if (source.startsWith(QUOTES, at)) {
                return at;
            }
        }
        return -1;
    }

    private static String decoded(Path file, String block) {
        try {
            var characters = UNICODE.matcher(block.stripIndent())
                    .replaceAll(match ->
                            Matcher.quoteReplacement(match.group(1) + (char) Integer.parseInt(match.group(2), 16)));
            return characters.translateEscapes();
        } catch (IllegalArgumentException e) {
            throw new FailureException(message(file), e);
        }
    }

    private static FailureException unreadable(Path file) {
        return new FailureException(message(file));
    }

    private static String message(Path file) {
        return "The manifest " + file + " is not as it was generated. Generate it again.";
    }

    Path file() {
        return file;
    }

    /** Whether the source was changed since it was generated. */
    boolean isEdited() {
        return SourceSeal.verify(source) != SourceSeal.Verdict.INTACT;
    }

    @Override
    public String header() {
        return constants.get(0);
    }

    @Override
    public String objects() {
        return constants.get(1);
    }

    @Override
    public List<String> tables() {
        return constants.subList(OTHERS, constants.size());
    }
}
