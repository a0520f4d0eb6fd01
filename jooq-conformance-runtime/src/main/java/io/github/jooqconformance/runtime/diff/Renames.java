package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What is called otherwise in the actual schema, for the texts that speak of it: a renaming is told of what was
 * renamed, and not of every text once more.
 *
 * @param objects the new names of types and their attributes, of tables, sequences and routines by the old ones,
 *     unqualified as well as qualified
 * @param columns the new names of columns by the old ones, by their table's expected name
 */
record Renames(Map<String, String> objects, Map<QualifiedName, Map<String, String>> columns) {
    Renames {
        objects = Map.copyOf(objects);
        columns = Map.copyOf(columns);
    }

    /** The renamings between two snapshots, the expected of which already follows those of types and tables. */
    static Renames between(References references, SchemaSnapshot expected, SchemaSnapshot actual) {
        var objects = new HashMap<String, String>();
        references.types().forEach((from, to) -> add(objects, from, to));
        references.tables().forEach((from, to) -> add(objects, from, to));
        var sequences = SequenceDiff.pairs(expected, actual);
        sequences.paired().forEach(pair -> add(objects, pair, sequence -> sequence.name()));
        CompositeDiff.pairs(expected, actual).common().stream()
                .flatMap(pair -> CompositeDiff.attributes(pair.expected(), pair.actual()).renamed().stream())
                .forEach(pair ->
                        objects.put(pair.expected().name(), pair.actual().name()));
        RoutineDiff.pairs(expected, actual).renamed().forEach(pair -> add(objects, pair, routine -> routine.name()));
        return new Renames(objects, references.columns());
    }

    private static <T> void add(Map<String, String> objects, Pair<T> pair, Function<T, QualifiedName> name) {
        add(objects, name.apply(pair.expected()), name.apply(pair.actual()));
    }

    private static void add(Map<String, String> objects, QualifiedName from, QualifiedName to) {
        if (!from.equals(to)) {
            objects.put(from.name(), to.name());
            objects.put(from.toString(), to.toString());
        }
    }

    /** What may be called otherwise in a text that belongs to the table: a view may speak of all tables' columns. */
    Map<String, String> of(Table expected) {
        var names = new HashMap<String, String>();
        if (expected.kind().isView()) {
            columns.values().forEach(names::putAll);
        } else {
            names.putAll(columns.getOrDefault(expected.name(), Map.of()));
        }
        objects.forEach(names::putIfAbsent);
        return names;
    }
}
