package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a database held, or what generated code expects it to hold, at one moment. Everything is sorted by name.
 *
 * @param tables tables and views
 * @param types enums, domains, composite types and ranges
 * @param sequences the sequences
 * @param routines functions and procedures
 * @param extensions the extensions of the database
 */
public record SchemaSnapshot(
        List<Table> tables,
        UserTypes types,
        List<Sequence> sequences,
        List<Routine> routines,
        List<Extension> extensions) {
    public SchemaSnapshot {
        tables = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
        requireNonNull(types, "types");
        sequences =
                sequences.stream().sorted(Comparator.comparing(Sequence::name)).toList();
        routines = routines.stream()
                .sorted(Comparator.comparing(Routine::name).thenComparing(Routine::identity))
                .toList();
        extensions = extensions.stream()
                .sorted(Comparator.comparing(Extension::name))
                .toList();
    }

    /** A snapshot of tables and the types that they use. */
    public static SchemaSnapshot of(List<Table> tables, UserTypes types) {
        return new SchemaSnapshot(tables, types, List.of(), List.of(), List.of());
    }

    /** All that the given snapshots hold together; of objects with the same name, the first. */
    public static SchemaSnapshot merged(Collection<SchemaSnapshot> snapshots) {
        return new SchemaSnapshot(
                merged(snapshots, SchemaSnapshot::tables, Table::name),
                new UserTypes(
                        merged(snapshots, SchemaSnapshot::enums, EnumType::name),
                        merged(snapshots, SchemaSnapshot::domains, Domain::name),
                        merged(snapshots, snapshot -> snapshot.types().composites(), CompositeType::name),
                        merged(snapshots, snapshot -> snapshot.types().ranges(), RangeType::name)),
                merged(snapshots, SchemaSnapshot::sequences, Sequence::name),
                merged(snapshots, SchemaSnapshot::routines, Routine::signature),
                merged(snapshots, SchemaSnapshot::extensions, Extension::name));
    }

    private static <T, N> List<T> merged(
            Collection<SchemaSnapshot> snapshots, Function<SchemaSnapshot, List<T>> objects, Function<T, N> name) {
        var byName = new LinkedHashMap<N, T>();
        snapshots.stream()
                .flatMap(snapshot -> objects.apply(snapshot).stream())
                .forEach(object -> byName.putIfAbsent(name.apply(object), object));
        return List.copyOf(byName.values());
    }

    /** The enum types. */
    public List<EnumType> enums() {
        return types.enums();
    }

    /** The domains. */
    public List<Domain> domains() {
        return types.domains();
    }

    /** The same snapshot with other tables. */
    public SchemaSnapshot withTables(List<Table> others) {
        return new SchemaSnapshot(others, types, sequences, routines, extensions);
    }

    /** The same snapshot with other types. */
    public SchemaSnapshot withTypes(UserTypes others) {
        return new SchemaSnapshot(tables, others, sequences, routines, extensions);
    }

    /**
     * The given tables, with the types that they use, the sequences of their columns, and what is wanted anyway.
     *
     * @param selected tables of this snapshot, perhaps with fewer columns
     * @param wanted which types, sequences and routines belong to the selection although no table uses them
     */
    public SchemaSnapshot selection(List<Table> selected, Predicate<QualifiedName> wanted) {
        var used = new HashSet<QualifiedName>();
        selected.stream().flatMap(table -> table.columns().stream()).forEach(column -> addUsed(column.type(), used));
        var byName = selected.stream().collect(Collectors.toMap(Table::name, Function.identity()));
        Predicate<QualifiedName> isPart = name -> used.contains(name) || wanted.test(name);
        return new SchemaSnapshot(
                selected,
                new UserTypes(
                        only(enums(), EnumType::name, isPart),
                        only(domains(), Domain::name, isPart),
                        only(types.composites(), CompositeType::name, isPart),
                        only(types.ranges(), RangeType::name, isPart)),
                sequences.stream()
                        .filter(sequence -> belongs(sequence, byName, wanted))
                        .toList(),
                only(routines, Routine::name, wanted),
                extensions);
    }

    private static <T> List<T> only(List<T> objects, Function<T, QualifiedName> name, Predicate<QualifiedName> isPart) {
        return objects.stream()
                .filter(object -> isPart.test(name.apply(object)))
                .toList();
    }

    /**
     * Whether a sequence is part of a selection: that of an identity column if the column is, one that a column owns if
     * both are wanted, any other if it is.
     */
    private static boolean belongs(
            Sequence sequence, Map<QualifiedName, Table> selected, Predicate<QualifiedName> wanted) {
        boolean isOwned = sequence.owner()
                .map(owner -> Optional.ofNullable(selected.get(owner.table()))
                        .flatMap(table -> table.findColumn(owner.column()))
                        .isPresent())
                .orElse(true);
        return isOwned && (sequence.isIdentity() || wanted.test(sequence.name()));
    }

    /** Adds a type with all that it is made of. */
    private void addUsed(ColumnType type, Set<QualifiedName> used) {
        if (!used.add(type.name())) {
            return;
        }
        findDomain(type.name()).ifPresent(domain -> addUsed(domain.base(), used));
        find(types.composites(), CompositeType::name, type.name())
                .ifPresent(composite -> composite.attributes().forEach(attribute -> addUsed(attribute.type(), used)));
        types.ranges().stream()
                .filter(range ->
                        range.name().equals(type.name()) || range.multirange().equals(type.name()))
                .forEach(range -> {
                    used.add(range.name());
                    addUsed(range.subtype(), used);
                });
    }

    /** The names of all types, sequences and routines. */
    public Set<QualifiedName> objectNames() {
        return Stream.of(
                        enums().stream().map(EnumType::name),
                        domains().stream().map(Domain::name),
                        types.composites().stream().map(CompositeType::name),
                        types.ranges().stream().map(RangeType::name),
                        sequences.stream().map(Sequence::name),
                        routines.stream().map(Routine::name))
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The table or view with this name. */
    public Optional<Table> findTable(QualifiedName name) {
        return find(tables, Table::name, name);
    }

    /** The enum type with this name. */
    public Optional<EnumType> findEnum(QualifiedName name) {
        return find(enums(), EnumType::name, name);
    }

    /** The domain with this name. */
    public Optional<Domain> findDomain(QualifiedName name) {
        return find(domains(), Domain::name, name);
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

    /** Whether the column, or the domain that it is of, provides a value other than NULL if a statement gives none. */
    public boolean provides(Column column) {
        var source = column.source();
        if (source.isProvided()) {
            return !ValueSource.isNull(source.expression());
        }
        // A domain has had a copy of the default of the domain that it is made of since it was made.
        return domainsOf(column)
                .findFirst()
                .flatMap(Domain::defaultExpression)
                .filter(expression -> !ValueSource.isNull(expression))
                .isPresent();
    }

    private Stream<Domain> domainsOf(Column column) {
        // The domain of an array's elements says nothing of the array.
        return column.type().array() ? Stream.of() : domainChain(column.type()).stream();
    }
}
