package io.github.jooqconformance.cli.console;

import java.util.regex.Pattern;

/** Takes passwords out of texts that quote what somebody typed. */
final class Credentials {
    /**
     * A password may hold anything, an @ among it: all up to the last one. Without a colon before it, there is a user
     * alone. What looks like a URL of something else may be one of these that was misspelt.
     */
    private static final Pattern USER_INFORMATION =
            Pattern.compile("(?i)(postgres(?:ql)?:/*|\\b[a-z][a-z0-9+.-]*:/+)\\S*?(?::|%3a)\\S*@");

    private static final Pattern PARAMETER = Pattern.compile("(?i)(password=)[^&\\s'\"]*");

    private Credentials() {}

    static String hidden(String text) {
        var anonymous = USER_INFORMATION.matcher(text).replaceAll("$1…@");
        return PARAMETER.matcher(anonymous).replaceAll("$1…");
    }
}
