package io.github.jooqconformance.runtime.report;

import io.github.jooqconformance.runtime.diagram.Box;
import io.github.jooqconformance.runtime.diagram.Layout;
import io.github.jooqconformance.runtime.diagram.Link;
import io.github.jooqconformance.runtime.diagram.Point;
import io.github.jooqconformance.runtime.report.SchemaDiagram.Entity;
import io.github.jooqconformance.runtime.report.SchemaDiagram.Mark;
import io.github.jooqconformance.runtime.report.SchemaDiagram.Reference;
import io.github.jooqconformance.runtime.report.SchemaDiagram.Row;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Draws an entity-relationship diagram as SVG within HTML, whose style sheet gives it its colours. */
final class SvgDiagram {
    private static final int MARGIN = 12;
    private static final int HEAD = 30;
    private static final int ROW = 21;

    /** The width of a character of the style sheet's font, with some reserve for other fonts. */
    private static final double CHARACTER = 7.3;

    private static final int LONGEST_NAME = 28;
    private static final int LONGEST_TYPE = 20;

    private static final Pattern WITH_ZONE = Pattern.compile("\\b(time|timestamp)(\\(\\d\\))? with time zone");

    private final SchemaDiagram diagram;
    private final Map<QualifiedName, String> anchors;
    private final List<Box> boxes;
    private final Layout layout;

    /** A diagram whose tables link to the given anchors, where they have one. */
    SvgDiagram(SchemaDiagram diagram, Map<QualifiedName, String> anchors) {
        this.diagram = diagram;
        this.anchors = anchors;
        boxes = diagram.entities().stream().map(SvgDiagram::box).toList();
        layout = Layout.of(
                boxes,
                diagram.references().stream()
                        .map(reference -> new Link(reference.from(), reference.to()))
                        .toList());
    }

    void append(Appendable out) throws IOException {
        var width = layout.width() + 2 * MARGIN;
        var height = layout.height() + 2 * MARGIN;
        out.append("<svg id=\"erd\" xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" role=\"group\" aria-label=\"Tables and their foreign"
                + " keys\">\n");
        out.append(
                "<defs><marker id=\"one\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"9\""
                        + " markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"arrow\" d=\"M0 0L8 4L0 8z\"/></marker></defs>\n");
        for (var reference : diagram.references()) {
            append(reference, out);
        }
        for (var i = 0; i < boxes.size(); i++) {
            append(diagram.entities().get(i), corner(i), boxes.get(i).width(), out);
        }
        out.append("</svg>\n");
    }

    private Point corner(int entity) {
        var corner = layout.corners().get(entity);
        return new Point(corner.x() + MARGIN, corner.y() + MARGIN);
    }

    private static Box box(Entity entity) {
        var widest = entity.rows().stream()
                .mapToDouble(row -> width(name(row)) + width(type(row)) + 5)
                .max()
                .orElse(0);
        var characters = Math.max(widest + 3, width(title(entity)) + 2);
        var rows = entity.rows().size() + (entity.more() > 0 ? 1 : 0);
        return new Box((int) Math.max(130, characters * CHARACTER + 20), HEAD + rows * ROW + (rows > 0 ? 8 : 0));
    }

    /** Characters of East Asia and the like take up the room of two. */
    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(character -> character >= 0x1100 ? 2 : 1)
                .sum();
    }

    private void append(Reference reference, Appendable out) throws IOException {
        var from = corner(reference.from());
        var to = corner(reference.to());
        var fromRight = from.x() + boxes.get(reference.from()).width();
        var toRight = to.x() + boxes.get(reference.to()).width();
        var leftward = from.x() > to.x();
        var start = new Point(
                leftward ? from.x() : fromRight,
                from.y() + rowMiddle(diagram.entities().get(reference.from()), reference.column()));
        var end = new Point(leftward || reference.from() == reference.to() ? toRight : to.x(), to.y() + HEAD / 2);
        out.append("<path class=\"line " + lower(reference.mark()) + "\" marker-end=\"url(#one)\" d=\"M" + at(start));
        var last = start;
        for (var bend : layout.bends().getOrDefault(new Link(reference.from(), reference.to()), List.of())) {
            var next = new Point(bend.x() + MARGIN, bend.y() + MARGIN);
            out.append(curve(last, next));
            last = next;
        }
        out.append(reference.from() == reference.to() ? loop(start, end) : curve(last, end))
                .append("\"/>\n");
    }

    /** Leaves and arrives horizontally; straight if both are at one height. */
    private static String curve(Point from, Point to) {
        if (from.y() == to.y()) {
            return "L" + at(to);
        }
        var middle = (from.x() + to.x()) / 2;
        return "C" + middle + " " + from.y() + " " + middle + " " + to.y() + " " + at(to);
    }

    /** From a table to itself, around its right side. */
    private static String loop(Point from, Point to) {
        return "C" + (from.x() + 40) + " " + from.y() + " " + (to.x() + 40) + " " + to.y() + " " + at(to);
    }

    private static String at(Point point) {
        return point.x() + " " + point.y();
    }

    private static int rowMiddle(Entity entity, String column) {
        var rows = entity.rows();
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).name().equals(column)) {
                return HEAD + i * ROW + ROW / 2 + 4;
            }
        }
        return HEAD / 2;
    }

    private void append(Entity entity, Point corner, int width, Appendable out) throws IOException {
        var anchor = anchors.get(entity.name());
        var rows = entity.rows().size() + (entity.more() > 0 ? 1 : 0);
        var height = HEAD + rows * ROW + (rows > 0 ? 8 : 0);
        var severity = entity.severity().map(SvgDiagram::lower).orElse("same");
        out.append("<g class=\"entity " + severity + " " + lower(entity.mark()) + "\" transform=\"translate("
                + corner.x() + " " + corner.y() + ")\">");
        out.append(anchor == null ? "" : "<a href=\"#" + anchor + "\">");
        out.append("<title>" + Markup.of(entity.name().toString())
                + entity.severity()
                        .map(gravest -> ": " + Headline.noun(gravest))
                        .orElse(": conforms") + "</title>");
        out.append("<rect class=\"body\" width=\"" + width + "\" height=\"" + height + "\" rx=\"7\"/>");
        out.append("<path class=\"head\" d=\"M0 " + HEAD + "V7a7 7 0 0 1 7-7H" + (width - 7) + "a7 7 0 0 1 7 7V" + HEAD
                + "z\"/>");
        out.append("<text class=\"name\" x=\"11\" y=\"20\">" + symbol(entity.mark()) + Markup.of(title(entity))
                + "</text>");
        for (var i = 0; i < entity.rows().size(); i++) {
            append(entity.rows().get(i), HEAD + i * ROW + 18, width, out);
        }
        if (entity.more() > 0) {
            out.append("<text class=\"more\" x=\"38\" y=\""
                    + (HEAD + entity.rows().size() * ROW + 18) + "\">" + entity.more() + " more</text>");
        }
        out.append(anchor == null ? "</g>\n" : "</a></g>\n");
    }

    private static void append(Row row, int y, int width, Appendable out) throws IOException {
        var mark = lower(row.mark());
        out.append("<text class=\"key\" x=\"11\" y=\"" + y + "\">" + row.key() + "</text>");
        out.append("<text class=\"column " + mark + "\" x=\"38\" y=\"" + y + "\">" + symbol(row.mark())
                + Markup.of(name(row)) + "</text>");
        out.append("<text class=\"type " + mark + "\" x=\"" + (width - 11) + "\" y=\"" + y + "\">"
                + Markup.of(type(row)) + "</text>");
    }

    private static String title(Entity entity) {
        return clipped(PrintableText.of(entity.name().name()), LONGEST_NAME);
    }

    private static String name(Row row) {
        return clipped(PrintableText.of(row.name()), LONGEST_NAME);
    }

    /** The type by the name that people use. */
    private static String type(Row row) {
        var type = WITH_ZONE.matcher(row.type()).replaceFirst("$1tz$2");
        return clipped(
                PrintableText.of(type.replace(" without time zone", "").replace("character varying", "varchar")),
                LONGEST_TYPE);
    }

    private static String clipped(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 2)) + "..";
    }

    /** What tells a mark from others without its colour. */
    private static String symbol(Mark mark) {
        return switch (mark) {
            case SAME -> "";
            case MISSING -> "&#8722; ";
            case UNEXPECTED -> "+ ";
            case CHANGED -> "&#8800; ";
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
