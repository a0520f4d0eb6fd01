package io.github.jooqconformance.runtime.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where boxes stand. None overlaps another.
 *
 * @param corners the upper left corner of each box, in the order of the boxes
 * @param bends the points that each link passes on its way from box to box; none if it only crosses a gap
 * @param width the extent of all of them to the right
 * @param height the extent of all of them downward
 */
public record Layout(List<Point> corners, Map<Link, List<Point>> bends, int width, int height) {
    /** The space between what is not linked, either way. */
    static final int GAP = 32;

    /** How much wider than high it may become, since screens are. */
    private static final double RATIO = 1.8;

    public Layout {
        corners = List.copyOf(corners);
        bends = Map.copyOf(bends);
    }

    /** Some boxes that are placed among themselves. */
    record Part(Map<Integer, Point> corners, Map<Link, List<Point>> bends, Box size) {}

    /** Places boxes in layers, those that are linked together; the largest groups first. */
    public static Layout of(List<Box> boxes, List<Link> links) {
        var parts = Components.of(boxes.size(), links).stream()
                .map(component -> LayeredPart.of(component, boxes))
                .sorted(Comparator.comparingInt((Part part) -> -part.size().height()))
                .toList();
        return onShelves(parts, boxes.size());
    }

    private static Layout onShelves(List<Part> parts, int number) {
        var shelf = shelfWidth(parts);
        var corners = new HashMap<Integer, Point>();
        var bends = new HashMap<Link, List<Point>>();
        var width = 0;
        var next = new Point(0, 0);
        var bottom = 0;
        for (var part : parts) {
            if (next.x() > 0 && next.x() + part.size().width() > shelf) {
                next = new Point(0, bottom + GAP);
            }
            var origin = next;
            part.corners().forEach((member, corner) -> corners.put(member, corner.plus(origin)));
            part.bends()
                    .forEach((link, points) ->
                            bends.put(link, points.stream().map(origin::plus).toList()));
            width = Math.max(width, next.x() + part.size().width());
            bottom = Math.max(bottom, next.y() + part.size().height());
            next = new Point(next.x() + part.size().width() + GAP, next.y());
        }
        var inOrder = new ArrayList<Point>();
        for (var i = 0; i < number; i++) {
            inOrder.add(corners.getOrDefault(i, next));
        }
        return new Layout(inOrder, bends, width, bottom);
    }

    private static int shelfWidth(List<Part> parts) {
        var area = parts.stream()
                .mapToDouble(part ->
                        (part.size().width() + GAP) * (double) (part.size().height() + GAP))
                .sum();
        var widest = parts.stream().mapToInt(part -> part.size().width()).max().orElse(0);
        return Math.max(widest, (int) Math.sqrt(area * RATIO));
    }
}
