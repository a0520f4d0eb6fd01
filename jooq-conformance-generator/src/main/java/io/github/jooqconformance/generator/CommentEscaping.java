package io.github.jooqconformance.generator;

/** Replaces the backslashes of comments in Java source by their entity, and leaves literals alone. */
final class CommentEscaping {
    private static final String TEXT_BLOCK = "\"\"\"";

    private final String source;
    private final StringBuilder escaped;
    private int position;

    private CommentEscaping(String source) {
        this.source = source;
        this.escaped = new StringBuilder(source.length());
    }

    /** The source with {@code &#92;} for every backslash of a comment. */
    static String escape(String source) {
        // Most files have none at all.
        return source.indexOf('\\') < 0 ? source : new CommentEscaping(source).run();
    }

    private String run() {
        while (position < source.length()) {
            if (at("/*")) {
                escaped.append(through("*/", /* isLiteral= */ false).replace("\\", "&#92;"));
            } else if (at("//")) {
                escaped.append(through("\n", /* isLiteral= */ false).replace("\\", "&#92;"));
            } else if (at(TEXT_BLOCK)) {
                escaped.append(through(TEXT_BLOCK, /* isLiteral= */ true));
            } else if (at("\"") || at("'")) {
                escaped.append(through(source.substring(position, position + 1), /* isLiteral= */ true));
            } else {
                escaped.append(source.charAt(position++));
            }
        }
        return escaped.toString();
    }

    private boolean at(String start) {
        return source.startsWith(start, position);
    }

    /** What stands from here to the end of the comment or literal, and steps behind it. */
    private String through(String end, boolean isLiteral) {
        int start = position;
        position += isLiteral ? end.length() : 2;
        while (position < source.length() && !at(end)) {
            position += isLiteral && source.charAt(position) == '\\' ? 2 : 1;
        }
        position = Math.min(position + end.length(), source.length());
        return source.substring(start, position);
    }
}
