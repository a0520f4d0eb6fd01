package io.github.jooqconformance.generator.source;

import java.util.List;

/** Java source in the making: lines with the indentation of the blocks that they stand in. */
public final class SourceWriter {
    private static final String INDENTATION = "    ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Adds a line; an empty one stays empty, and what follows a line break is indented as its continuation. */
    public SourceWriter line(String line) {
        if (!line.isEmpty()) {
            text.append(indentation()).append(line.replace("\n", "\n" + indentation() + INDENTATION.repeat(2)));
        }
        text.append('\n');
        return this;
    }

    /** Adds an empty line. */
    public SourceWriter blank() {
        return line("");
    }

    /** Adds a line that begins a block, such as the head of a class, and indents what follows. */
    public SourceWriter open(String line) {
        return line(line).indent();
    }

    /** Indents what follows, after a line that begins a block. */
    public SourceWriter indent() {
        depth++;
        return this;
    }

    /** Takes an {@link #indent()} back. */
    public SourceWriter outdent() {
        depth--;
        return this;
    }

    /** Ends the innermost block with a line of its own, such as a brace. */
    public SourceWriter close(String line) {
        return outdent().line(line);
    }

    /**
     * Adds a list in parentheses or braces: an element a line, indented twice as a continuation.
     *
     * @param before what stands before the first element
     * @param after what stands behind the last, on the same line
     */
    public SourceWriter list(String before, List<String> elements, String after) {
        if (elements.isEmpty()) {
            return line(before + after);
        }
        line(before);
        depth += 2;
        for (int i = 0; i < elements.size(); i++) {
            line(elements.get(i) + (i < elements.size() - 1 ? "," : after));
        }
        depth -= 2;
        return this;
    }

    /** Adds a Javadoc comment: on one line if it is short, else a paragraph for each text, and then the tags. */
    public SourceWriter javadoc(List<String> paragraphs, List<String> tags) {
        if (paragraphs.size() == 1
                && tags.isEmpty()
                && JavaText.wrapped(paragraphs.get(0)).size() == 1) {
            return line("/** " + paragraphs.get(0) + " */");
        }
        line("/**");
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                line(" *");
            }
            commentLines(i > 0 ? "<p>" + paragraphs.get(i) : paragraphs.get(i), "");
        }
        if (!tags.isEmpty()) {
            line(" *");
        }
        tags.forEach(tag -> commentLines(tag, INDENTATION));
        return line(" */");
    }

    private void commentLines(String comment, String continuation) {
        var lines = JavaText.wrapped(comment);
        line(" * " + lines.get(0));
        lines.stream().skip(1).forEach(line -> line(" * " + continuation + line));
    }

    /** The indentation of the line that would come next. */
    public String indentation() {
        return INDENTATION.repeat(depth);
    }

    /** The source so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
