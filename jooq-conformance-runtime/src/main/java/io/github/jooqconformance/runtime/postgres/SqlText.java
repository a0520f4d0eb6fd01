package io.github.jooqconformance.runtime.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** SQL as PostgreSQL prints it, in which quoted text is told from the rest. */
final class SqlText {
    /**
     * A token: an identifier in quotes, a string with backslashes, one without, a word or number, or any other
     * character. The quantifiers are possessive: no text makes it step back.
     */
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"]|\"\")*+\"|[eE]'(?:[^'\\\\]|''|\\\\.)*+'|'(?:[^']|'')*+'|[\\w$]++|.", Pattern.DOTALL);

    private SqlText() {}

    /** The parts of the text, in order and without a gap. */
    static List<String> tokens(String sql) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** The text with its key words in lower case; PostgreSQL quotes every name that is not. */
    static String lowerCase(String sql) {
        var text = new StringBuilder();
        for (var token : tokens(sql)) {
            text.append(isQuoted(token) ? token : token.toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }

    private static boolean isQuoted(String token) {
        return token.endsWith("'") || token.endsWith("\"");
    }
}
