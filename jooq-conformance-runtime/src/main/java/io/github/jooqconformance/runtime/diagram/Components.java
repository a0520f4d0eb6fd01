package io.github.jooqconformance.runtime.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds what hangs together. */
final class Components {
    private Components() {}

    /**
     * Boxes that are linked, in whatever direction and over however many others.
     *
     * @param members the indexes of the boxes, ascending
     * @param links the links between them, without those of a box with itself and without repetition
     */
    record Component(List<Integer> members, Set<Link> links) {}

    /** The components of a number of boxes, by their first members. */
    static List<Component> of(int number, List<Link> links) {
        List<Set<Link>> touching = new ArrayList<>(Collections.nCopies(number, Set.of()));
        touching.replaceAll(none -> new LinkedHashSet<>());
        links.stream().filter(link -> link.from() != link.to()).forEach(link -> {
            touching.get(link.from()).add(link);
            touching.get(link.to()).add(link);
        });
        var components = new ArrayList<Component>();
        var seen = new boolean[number];
        for (var i = 0; i < number; i++) {
            if (!seen[i]) {
                components.add(from(i, touching, seen));
            }
        }
        return components;
    }

    private static Component from(int first, List<Set<Link>> touching, boolean[] seen) {
        var members = new TreeSet<Integer>();
        var links = new LinkedHashSet<Link>();
        var open = new ArrayDeque<>(List.of(first));
        seen[first] = true;
        while (!open.isEmpty()) {
            var member = open.remove();
            members.add(member);
            for (var link : touching.get(member)) {
                links.add(link);
                var other = link.from() == member ? link.to() : link.from();
                if (!seen[other]) {
                    seen[other] = true;
                    open.add(other);
                }
            }
        }
        return new Component(List.copyOf(members), links);
    }
}
