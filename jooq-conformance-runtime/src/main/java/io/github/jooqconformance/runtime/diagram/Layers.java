package io.github.jooqconformance.runtime.diagram;

import io.github.jooqconformance.runtime.diagram.Components.Component;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Says in which layer each box of a component stands: right of all to which it is linked. */
final class Layers {
    private final Map<Integer, List<Integer>> targets = new HashMap<>();
    private final Map<Integer, Integer> layers = new HashMap<>();
    private final Set<Integer> open = new HashSet<>();

    private Layers() {}

    /** The members of a component by layer, the leftmost first. */
    static List<List<Integer>> of(Component component) {
        var finder = new Layers();
        component
                .links()
                .forEach(link -> finder.targets
                        .computeIfAbsent(link.from(), from -> new ArrayList<>())
                        .add(link.to()));
        component.members().forEach(finder::visit);
        var members = new TreeMap<Integer, List<Integer>>();
        component
                .members()
                .forEach(member -> members.computeIfAbsent(
                                finder.layers.getOrDefault(member, 0), layer -> new ArrayList<>())
                        .add(member));
        return List.copyOf(members.values());
    }

    private record Visit(int member, Iterator<Integer> rest) {}

    /** Depth first without recursion: chains may be long. */
    private void visit(int root) {
        var path = new ArrayDeque<Visit>();
        enter(root, path);
        while (!path.isEmpty()) {
            var visit = path.element();
            if (visit.rest().hasNext()) {
                enter(visit.rest().next(), path);
            } else {
                layers.put(visit.member(), layer(visit.member()));
                open.remove(visit.member());
                path.remove();
            }
        }
    }

    private void enter(int member, ArrayDeque<Visit> path) {
        // A member that is open closes a circle; that link does not count.
        if (!layers.containsKey(member) && open.add(member)) {
            path.push(new Visit(member, targets.getOrDefault(member, List.of()).iterator()));
        }
    }

    private int layer(int member) {
        return targets.getOrDefault(member, List.of()).stream()
                // What has none as yet is further along a circle.
                .mapToInt(target -> layers.getOrDefault(target, -1) + 1)
                .max()
                .orElse(0);
    }
}
