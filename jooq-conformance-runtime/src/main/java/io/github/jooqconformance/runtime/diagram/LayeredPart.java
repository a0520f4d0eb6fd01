package io.github.jooqconformance.runtime.diagram;

import io.github.jooqconformance.runtime.diagram.Components.Component;
import io.github.jooqconformance.runtime.diagram.Layout.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Places the boxes of one component in columns, each near those that it is linked with. Where a link passes a column,
 * it has a lane of its own in it, which is placed like a box.
 */
final class LayeredPart {
    /** The space in which lines turn. */
    private static final int BETWEEN_COLUMNS = 84;

    /** A layer that is higher is broken into several columns, unless the whole is large. */
    private static final int HIGHEST_COLUMN = 900;

    private static final Box LANE = new Box(0, 4);
    private static final int BETWEEN_LANES = 10;

    /** Orders settle soon. */
    private static final int SWEEPS = 8;

    /** Boxes by their indexes; lanes by numbers that follow. */
    private final Map<Integer, Box> boxes = new HashMap<>();

    private final Map<Integer, List<Integer>> neighbours = new HashMap<>();
    private final Map<Integer, Point> corners = new HashMap<>();
    private final Map<Link, List<Integer>> lanes = new LinkedHashMap<>();
    private final List<List<Integer>> columns;
    private final Map<Lane, Integer> laneByTarget = new HashMap<>();
    private int nextLane;

    /** Links that lead to the same box share their lanes, so that many of them take no more room than one. */
    private record Lane(int column, int target) {}

    private LayeredPart(Component component, List<Box> allBoxes) {
        component.members().forEach(member -> add(member, allBoxes.get(member)));
        columns = columns(Layers.of(component));
        nextLane = allBoxes.size();
        var columnOf = new HashMap<Integer, Integer>();
        for (var column = 0; column < columns.size(); column++) {
            for (var member : columns.get(column)) {
                columnOf.put(member, column);
            }
        }
        component
                .links()
                .forEach(link ->
                        addLanes(link, columnOf.getOrDefault(link.from(), 0), columnOf.getOrDefault(link.to(), 0)));
    }

    static Part of(Component component, List<Box> boxes) {
        return new LayeredPart(component, boxes).place();
    }

    private void add(int member, Box box) {
        boxes.put(member, box);
        neighbours.put(member, new ArrayList<>());
    }

    private List<List<Integer>> columns(List<List<Integer>> layers) {
        var area = boxes.values().stream()
                .mapToDouble(box -> (box.width() + BETWEEN_COLUMNS) * (double) (box.height() + Layout.GAP))
                .sum();
        var highest = Math.max(HIGHEST_COLUMN, Math.sqrt(area));
        var result = new ArrayList<List<Integer>>();
        for (var layer : layers) {
            var column = new ArrayList<Integer>();
            for (var member : layer) {
                if (!column.isEmpty() && height(column) + room(member) > highest) {
                    result.add(column);
                    column = new ArrayList<>();
                }
                column.add(member);
            }
            result.add(column);
        }
        return result;
    }

    private void addLanes(Link link, int fromColumn, int toColumn) {
        var step = Integer.signum(toColumn - fromColumn);
        var passed = new ArrayList<Integer>();
        for (var column = fromColumn + step; column != toColumn; column += step) {
            passed.add(laneByTarget.computeIfAbsent(new Lane(column, link.to()), this::newLane));
        }
        lanes.put(link, passed);
        var stations = Stream.of(Stream.of(link.from()), passed.stream(), Stream.of(link.to()))
                .flatMap(part -> part)
                .toList();
        for (var i = 1; i < stations.size(); i++) {
            neighbours.getOrDefault(stations.get(i - 1), List.of()).add(stations.get(i));
            neighbours.getOrDefault(stations.get(i), List.of()).add(stations.get(i - 1));
        }
    }

    private int newLane(Lane lane) {
        var number = nextLane++;
        add(number, LANE);
        columns.get(lane.column()).add(number);
        return number;
    }

    private Part place() {
        var highest = columns.stream().mapToInt(this::height).max().orElse(0);
        var x = 0;
        var ends = new HashMap<Integer, Integer>();
        for (var column : columns) {
            place(column, x, highest);
            var end = x
                    + column.stream()
                            .mapToInt(member -> box(member).width())
                            .max()
                            .orElse(0);
            ends.put(x, end);
            x = end + BETWEEN_COLUMNS;
        }
        for (var sweep = 0; sweep < SWEEPS; sweep++) {
            // Column by column, since two that turn at the same time turn forever.
            columns.forEach(column -> reorder(column, highest));
            Collections.reverse(columns);
        }
        var bends = new HashMap<Link, List<Point>>();
        lanes.forEach((link, passed) -> bends.put(link, bends(link, passed, ends)));
        corners.keySet().removeIf(member -> box(member).equals(LANE));
        return new Part(corners, bends, new Box(x - BETWEEN_COLUMNS, highest));
    }

    private void reorder(List<Integer> column, int highest) {
        column.sort(Comparator.comparingDouble(this::middleOfNeighbours).thenComparing(member -> member));
        place(column, corner(column.get(0)).x(), highest);
    }

    private double middleOfNeighbours(int member) {
        return neighbours.getOrDefault(member, List.of()).stream()
                .mapToInt(this::middle)
                .average()
                .orElse(0);
    }

    private int middle(int member) {
        return corner(member).y() + box(member).height() / 2;
    }

    private void place(List<Integer> column, int x, int highest) {
        var y = (highest - height(column)) / 2;
        for (var member : column) {
            corners.put(member, new Point(x, y));
            y += room(member);
        }
    }

    /** Both ends of each lane, in the direction of the link. */
    private List<Point> bends(Link link, List<Integer> passed, Map<Integer, Integer> ends) {
        var isLeftward = corner(link.from()).x() > corner(link.to()).x();
        return passed.stream()
                .flatMap(lane -> {
                    var y = middle(lane);
                    var left = new Point(corner(lane).x(), y);
                    var right = new Point(ends.getOrDefault(left.x(), left.x()), y);
                    return isLeftward ? Stream.of(right, left) : Stream.of(left, right);
                })
                .toList();
    }

    private int room(int member) {
        return box(member).height() + (box(member).equals(LANE) ? BETWEEN_LANES : Layout.GAP);
    }

    private int height(List<Integer> column) {
        return column.stream().mapToInt(this::room).sum() - Layout.GAP;
    }

    private Box box(int member) {
        return boxes.getOrDefault(member, LANE);
    }

    private Point corner(int member) {
        return corners.getOrDefault(member, new Point(0, 0));
    }
}
