package io.github.jooqconformance.runtime.report;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.report.SchemaDiagram.Entity;
import io.github.jooqconformance.runtime.report.SchemaDiagram.Mark;
import io.github.jooqconformance.runtime.report.SchemaDiagram.Reference;
import io.github.jooqconformance.runtime.report.SchemaDiagram.Row;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what a diagram shows, so that it can be read whatever the size of the schema. */
final class DiagramModeler {
    /** Of larger schemas, only what differs is shown, and what it is linked with. */
    private static final int MOST_TABLES = 300;

    /** Of the tables of larger schemas, only keys are shown, and what differs. */
    private static final int MOST_TABLES_IN_FULL = 40;

    private static final int MOST_ROWS = 14;

    private final NavigableMap<QualifiedName, TableSides> tables;
    private final Map<QualifiedName, Severity> severities = new HashMap<>();
    private final Set<String> differing = new HashSet<>();

    DiagramModeler(ConformanceReport report, ReportContext context) {
        tables = TableSides.of(context);
        for (var finding : report.findings()) {
            var location = finding.location();
            if (location.kind().isTable()) {
                // The gravest comes first.
                severities.putIfAbsent(location.object(), finding.severity());
                location.member()
                        .ifPresent(member -> differing.add(location.object().member(member)));
            }
        }
    }

    SchemaDiagram diagram() {
        var shown = shown();
        var entities = new ArrayList<Entity>();
        var indexes = new HashMap<QualifiedName, Integer>();
        shown.stream().sorted().forEach(name -> {
            indexes.put(name, entities.size());
            entities.add(entity(name, sides(name), shown.size() <= MOST_TABLES_IN_FULL));
        });
        var references = entities.stream()
                .flatMap(entity -> references(entity.name(), indexes))
                .toList();
        return new SchemaDiagram(entities, references, tables.size() - shown.size());
    }

    private TableSides sides(QualifiedName name) {
        return tables.getOrDefault(name, new TableSides(Optional.empty(), Optional.empty()));
    }

    private Set<QualifiedName> shown() {
        if (tables.size() <= MOST_TABLES) {
            return tables.keySet();
        }
        var shown = new LinkedHashSet<QualifiedName>();
        var differ = tables.keySet().stream().filter(severities::containsKey).toList();
        differ.stream().limit(MOST_TABLES).forEach(shown::add);
        neighbours(new HashSet<>(differ))
                .takeWhile(name -> shown.size() < MOST_TABLES)
                .forEach(shown::add);
        return shown;
    }

    private Stream<QualifiedName> neighbours(Set<QualifiedName> of) {
        return tables.entrySet().stream().flatMap(table -> {
            var targets = table.getValue().references().stream()
                    .map(ForeignKey::target)
                    .filter(tables::containsKey);
            if (of.contains(table.getKey())) {
                return targets;
            }
            return targets.anyMatch(of::contains) ? Stream.of(table.getKey()) : Stream.empty();
        });
    }

    private Entity entity(QualifiedName name, TableSides sides, boolean inFull) {
        var rows = sides.columns().stream()
                .map(column -> new Row(
                        sides.key(column),
                        column.name(),
                        column.type().toString(),
                        mark(sides.mark(column), name.member(column.name()))))
                .toList();
        var shown = selected(rows, inFull);
        return new Entity(
                name, sides.mark(), Optional.ofNullable(severities.get(name)), shown, rows.size() - shown.size());
    }

    private Mark mark(Mark mark, String member) {
        return mark == Mark.SAME && differing.contains(member) ? Mark.CHANGED : mark;
    }

    /** Keys and what differs go before the rest, but all that is shown keeps its order. */
    private static List<Row> selected(List<Row> rows, boolean inFull) {
        var important = rows.stream().filter(DiagramModeler::isImportant);
        var others = rows.stream().filter(row -> inFull && !isImportant(row));
        var chosen =
                new HashSet<>(Stream.concat(important, others).limit(MOST_ROWS).toList());
        return rows.stream().filter(chosen::contains).toList();
    }

    private static boolean isImportant(Row row) {
        return !row.key().isEmpty() || row.mark() != Mark.SAME;
    }

    private Stream<Reference> references(QualifiedName name, Map<QualifiedName, Integer> indexes) {
        var sides = sides(name);
        return sides.references().stream()
                .filter(key -> indexes.containsKey(key.target()))
                .map(key -> new Reference(
                        indexes.getOrDefault(name, 0),
                        key.columns().get(0),
                        indexes.getOrDefault(key.target(), 0),
                        mark(sides.mark(key), name.member(key.name()))));
    }
}
