package io.github.jooqconformance.cli.console;

import io.github.jooqconformance.cli.console.Style.Colour;
import io.github.jooqconformance.runtime.report.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows under headings, as wide as their longest cells; the last column is wrapped where the terminal ends. */
public final class TextTable {
    private static final String GAP = "  ";

    /** A last column narrower than this is left to the terminal to wrap. */
    private static final int NARROWEST = 24;

    private final List<Row> rows = new ArrayList<>();

    private record Row(Colour colour, int coloured, List<String> cells) {}

    /** A table with these headings. */
    public TextTable(String... headings) {
        rows.add(new Row(Colour.BOLD, -1, List.of(headings)));
    }

    /**
     * Adds a row. What is not visible of texts is written out.
     *
     * @param colour the colour of one cell
     * @param coloured which cell, from 0
     */
    public TextTable row(Colour colour, int coloured, String... cells) {
        rows.add(new Row(
                colour, coloured, List.of(cells).stream().map(PrintableText::of).toList()));
        return this;
    }

    /** The table, each line ending with a line feed. */
    public String render(Style style) {
        var last = rows.get(0).cells().size() - 1;
        var widths = IntStream.range(0, last).map(this::width).toArray();
        var indent = IntStream.of(widths).sum() + last * GAP.length();
        var room = style.width().orElse(Integer.MAX_VALUE) - indent;
        var text = new StringBuilder();
        for (var row : rows) {
            var lines = wrapped(row.cells().get(last), room < NARROWEST ? Integer.MAX_VALUE : room);
            for (int column = 0; column < last; column++) {
                text.append(painted(row, column, style))
                        .append(" ".repeat(widths[column] - length(row.cells().get(column))))
                        .append(GAP);
            }
            text.append(row.coloured() < 0 ? style.paint(row.colour(), lines.get(0)) : lines.get(0))
                    .append('\n');
            lines.subList(1, lines.size())
                    .forEach(
                            line -> text.append(" ".repeat(indent)).append(line).append('\n'));
        }
        return text.toString();
    }

    private static String painted(Row row, int column, Style style) {
        var cell = row.cells().get(column);
        return row.coloured() == column || row.coloured() < 0 ? style.paint(row.colour(), cell) : cell;
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> length(row.cells().get(column)))
                .max()
                .orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static List<String> wrapped(String text, int room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && length(line.toString()) + 1 + length(word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
