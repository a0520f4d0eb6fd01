package io.github.jooqconformance.runtime.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a database held, or what generated code expects it to hold, at one moment. Everything is sorted by name.
 *
 * @param tables tables and views
 * @param enums enum types
 * @param domains domains
 */
public record SchemaSnapshot(List<Table> tables, List<EnumType> enums, List<Domain> domains) {
    public SchemaSnapshot {
        tables = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
        enums = enums.stream().sorted(Comparator.comparing(EnumType::name)).toList();
        domains = domains.stream().sorted(Comparator.comparing(Domain::name)).toList();
    }

    /** All that the given snapshots hold together; of objects with the same name, the first. */
    public static SchemaSnapshot merged(Collection<SchemaSnapshot> snapshots) {
        return new SchemaSnapshot(
                merged(snapshots, SchemaSnapshot::tables, Table::name),
                merged(snapshots, SchemaSnapshot::enums, EnumType::name),
                merged(snapshots, SchemaSnapshot::domains, Domain::name));
    }

    private static <T> List<T> merged(
            Collection<SchemaSnapshot> snapshots,
            Function<SchemaSnapshot, List<T>> objects,
            Function<T, QualifiedName> name) {
        var byName = new LinkedHashMap<QualifiedName, T>();
        snapshots.stream()
                .flatMap(snapshot -> objects.apply(snapshot).stream())
                .forEach(object -> byName.putIfAbsent(name.apply(object), object));
        return List.copyOf(byName.values());
    }

    /**
     * The given tables, with the types that they use and those that are wanted anyway.
     *
     * @param selected tables of this snapshot, perhaps with fewer columns
     * @param wanted which types belong to the selection even if no table uses them
     */
    public SchemaSnapshot selection(List<Table> selected, Predicate<QualifiedName> wanted) {
        var used = selected.stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(column -> usedTypes(column.type()))
                .collect(Collectors.toSet());
        return new SchemaSnapshot(
                selected,
                enums.stream()
                        .filter(type -> used.contains(type.name()) || wanted.test(type.name()))
                        .toList(),
                domains.stream()
                        .filter(type -> used.contains(type.name()) || wanted.test(type.name()))
                        .toList());
    }

    private Stream<QualifiedName> usedTypes(ColumnType type) {
        var bases =
                findDomain(type.name()).map(domain -> usedTypes(domain.base())).orElse(Stream.empty());
        return Stream.concat(Stream.of(type.name()), bases);
    }

    /** The table or view with this name. */
    public Optional<Table> findTable(QualifiedName name) {
        return find(tables, Table::name, name);
    }

    /** The enum type with this name. */
    public Optional<EnumType> findEnum(QualifiedName name) {
        return find(enums, EnumType::name, name);
    }

    /** The domain with this name. */
    public Optional<Domain> findDomain(QualifiedName name) {
        return find(domains, Domain::name, name);
    }

    /** Looks a name up by halving, since there may be thousands. */
    private static <T> Optional<T> find(List<T> sorted, Function<T, QualifiedName> nameOf, QualifiedName name) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = nameOf.apply(sorted.get(middle)).compareTo(name);
            if (order == 0) {
                return Optional.of(sorted.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /**
     * The domains that a value of this type has to satisfy, from the type itself down to its base: first the outermost.
     * Empty for a type that is no domain.
     */
    public List<Domain> domainChain(ColumnType type) {
        var chain = new ArrayList<Domain>();
        var next = findDomain(type.name());
        while (next.isPresent()) {
            chain.add(next.get());
            var base = next.get().base();
            // The elements of an array have domains of their own, which say nothing of the array.
            next = base.array() ? Optional.empty() : findDomain(base.name());
        }
        return List.copyOf(chain);
    }

    /** Whether a statement may put NULL into the column: neither it nor a domain that it is of forbids that. */
    public boolean acceptsNull(Column column) {
        return column.nullable() && domainsOf(column).allMatch(Domain::nullable);
    }

    /** Whether the column, or a domain that it is of, provides a value if a statement gives none. */
    public boolean provides(Column column) {
        return column.source().isProvided()
                || domainsOf(column)
                        .anyMatch(domain -> domain.defaultExpression().isPresent());
    }

    private Stream<Domain> domainsOf(Column column) {
        // The domain of an array's elements says nothing of the array.
        return column.type().array() ? Stream.of() : domainChain(column.type()).stream();
    }
}
