package io.github.jooqconformance.runtime.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** All that the given snapshots hold together; an object that several of them hold is kept once. */
    public static SchemaSnapshot merged(Collection<SchemaSnapshot> snapshots) {
        return new SchemaSnapshot(
                snapshots.stream().flatMap(s -> s.tables().stream()).distinct().toList(),
                snapshots.stream().flatMap(s -> s.enums().stream()).distinct().toList(),
                snapshots.stream().flatMap(s -> s.domains().stream()).distinct().toList());
    }

    /** The table or view with this name. */
    public Optional<Table> findTable(QualifiedName name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The enum type with this name. */
    public Optional<EnumType> findEnum(QualifiedName name) {
        return enums.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** The domain with this name. */
    public Optional<Domain> findDomain(QualifiedName name) {
        return domains.stream().filter(domain -> domain.name().equals(name)).findFirst();
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
}
