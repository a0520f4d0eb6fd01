package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.generator.model.TableModel;
import io.github.jooqconformance.generator.redis.RedisTable.Placement;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import io.github.jooqconformance.runtime.value.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Decides what becomes of tables in Redis. */
public final class RedisModeler {
    private final RedisOptions options;
    private final SchemaSnapshot snapshot;
    private final Function<String, Optional<List<JavaColumn>>> composites;

    /**
     * A modeler for the tables of one run of the code generator.
     *
     * @param options what the user wants
     * @param snapshot what the database says of the tables and their types
     * @param composites the attributes of a composite type, by the fully qualified name of its DTO
     */
    public RedisModeler(
            RedisOptions options, SchemaSnapshot snapshot, Function<String, Optional<List<JavaColumn>>> composites) {
        this.options = options;
        this.snapshot = snapshot;
        this.composites = composites;
    }

    /**
     * What becomes of a table.
     *
     * @param model its classes
     * @param table the database's view of it, with all columns
     */
    public RedisTable model(TableModel model, Table table) {
        var excluded = new TreeMap<String, String>();
        table.columns().forEach(column -> excluded.put(column.name(), "is excluded from code generation"));
        var indexed = Indexes.columnsOf(table);
        var fields = new ArrayList<RedisField>();
        for (var column : model.columns()) {
            var name = column.column().name();
            var base = base(column.column().type());
            var type = type(column, base);
            if (options.isExcluded(table.name(), name)) {
                excluded.put(name, "is excluded by conformance.redis.exclude");
            } else if (type.isEmpty()) {
                excluded.put(name, reason(column));
            } else {
                excluded.remove(name);
                fields.add(new RedisField(column, base, type.get(), indexed.contains(name)));
            }
        }
        return new RedisTable(
                SegmentNames.table(table.name()),
                table,
                model.row(),
                fields,
                excluded,
                placement(model, table, fields));
    }

    /** A type without domains, those of an array's elements included. */
    private ColumnType base(ColumnType type) {
        var domains = snapshot.domainChain(type);
        if (domains.isEmpty()) {
            return type;
        }
        var base = domains.get(domains.size() - 1).base();
        return type.array()
                ? new ColumnType(
                        base.sql() + "[]",
                        base.name(),
                        base.kind(),
                        base.modifier(),
                        /* array= */ true,
                        base.collation())
                : base;
    }

    private Optional<FieldType> type(JavaColumn column, ColumnType base) {
        return column.converted() ? Optional.empty() : type(column.type(), base);
    }

    private Optional<FieldType> type(String javaType, ColumnType base) {
        if (javaType.equals("byte[][]")) {
            return Optional.of(new FieldType.BytesArray());
        }
        if (isGeneric(javaType, Range.class)) {
            return range(javaType, base, /* isMultirange= */ false);
        }
        if (isGeneric(javaType, List.class)) {
            var element = argument(javaType);
            return base.kind() == TypeKind.MULTIRANGE && isGeneric(element, Range.class)
                    ? range(element, base, /* isMultirange= */ true)
                    : type(element, base).map(FieldType.ListOf::new);
        }
        var scalar = ScalarType.find(javaType, base);
        if (scalar.isPresent() || javaType.equals(Object.class.getName())) {
            return scalar;
        }
        return switch (base.kind()) {
            case ENUM -> snapshot.findEnum(base.name()).map(type -> new FieldType.Labels(javaType, type.labels()));
            case COMPOSITE -> composite(javaType);
            case BASE, DOMAIN, MULTIRANGE, PSEUDO, RANGE -> Optional.empty();
        };
    }

    private Optional<FieldType> composite(String javaType) {
        return composites
                .apply(javaType)
                .map(this::attributes)
                .filter(attributes -> attributes.stream().allMatch(Optional::isPresent))
                .map(attributes -> new FieldType.Composite(
                        javaType, attributes.stream().flatMap(Optional::stream).toList()));
    }

    /** The attributes of a composite type; nothing for those that cannot be kept. */
    private List<Optional<RedisField>> attributes(List<JavaColumn> attributes) {
        return attributes.stream()
                .map(attribute -> {
                    var base = base(attribute.column().type());
                    return type(attribute, base)
                            .map(type -> new RedisField(attribute, base, type, /* isIndexed= */ false));
                })
                .toList();
    }

    private static boolean isGeneric(String javaType, Class<?> type) {
        return javaType.startsWith(type.getName() + "<");
    }

    private static String argument(String javaType) {
        return javaType.substring(javaType.indexOf('<') + 1, javaType.length() - 1);
    }

    private Optional<FieldType> range(String javaType, ColumnType base, boolean isMultirange) {
        return ScalarType.find(argument(javaType))
                .map(bound -> new FieldType.RangeOf(bound, subtype(base), isMultirange));
    }

    /** What the bounds of a range type are, which PostgreSQL's own tell by their names. */
    private String subtype(ColumnType range) {
        return snapshot.types().ranges().stream()
                .filter(type ->
                        type.name().equals(range.name()) || type.multirange().equals(range.name()))
                .map(type -> base(type.subtype()).sql())
                .findFirst()
                .orElse(range.name().name());
    }

    private static String reason(JavaColumn column) {
        return column.converted()
                ? "goes through a converter or binding of the application"
                : "is of the Java type " + column.type() + ", which has no exact text";
    }

    private Placement placement(TableModel model, Table table, List<RedisField> fields) {
        return Refusals.find(model.row(), table)
                .or(() -> options.storage(table.name()) == Storage.NONE
                        ? Optional.of("conformance.redis.storage says so")
                        : Optional.empty())
                .map(Placement::refused)
                .orElseGet(
                        () -> placement(table, table.constraints().primaryKey().orElseThrow(), fields));
    }

    private Placement placement(Table table, UniqueKey primaryKey, List<RedisField> fields) {
        var missing = primaryKey.columns().stream()
                .filter(name -> find(name, fields).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            return Placement.refused("a column of the primary key is excluded: " + String.join(", ", missing));
        }
        var keyFields = find(primaryKey.columns(), fields);
        return keyFields.stream()
                .flatMap(field -> KeyRules.refusal(field, snapshot).stream())
                .findFirst()
                .map(Placement::refused)
                .orElseGet(() -> Placement.of(entry(table, keyFields, fields)));
    }

    private RedisEntry entry(Table table, List<RedisField> primaryKey, List<RedisField> fields) {
        var name = table.name();
        var storage = options.storage(name);
        var keyNames = primaryKey.stream().map(RedisField::name).toList();
        var fingerprint = Fingerprints.of(storage, keyNames, fields);
        var alias = options.namespace() + ":" + SegmentNames.table(name);
        var entries = alias + ":" + fingerprint + ":";
        var key = key(entries, primaryKey);
        var search = storage == Storage.HASH && options.isSearched(name)
                ? Optional.of(new SearchIndex(alias, entries, key.prefix(), SearchFields.of(table, fields)))
                        .filter(index -> !index.fields().isEmpty())
                : Optional.<SearchIndex>empty();
        return new RedisEntry(
                storage, fingerprint, key, options.ttl(name), lookups(table, key, entries, fields), search);
    }

    private static EntryKey key(String entries, List<RedisField> columns) {
        var names = columns.stream().map(RedisField::name).toList();
        return new EntryKey(entries + SegmentNames.columns(names) + ":", columns);
    }

    /** One for each list of columns that has one row at most, if all of them can be part of a key. */
    private List<Lookup> lookups(Table table, EntryKey primary, String entries, List<RedisField> fields) {
        Set<String> taken = new HashSet<>(Set.of(primary.prefix()));
        return Indexes.uniqueKeys(table)
                .map(unique -> new Lookup(unique.name(), key(entries, find(unique.columns(), fields))))
                .filter(lookup -> !lookup.key().columns().isEmpty())
                .filter(lookup -> lookup.key().columns().stream()
                        .allMatch(field -> KeyRules.refusal(field, snapshot).isEmpty()))
                .filter(lookup -> taken.add(lookup.key().prefix()))
                .toList();
    }

    private static Optional<RedisField> find(String name, List<RedisField> fields) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The fields of these names; none at all if one is missing. */
    private static List<RedisField> find(List<String> names, List<RedisField> fields) {
        var found = names.stream().flatMap(name -> find(name, fields).stream()).toList();
        return found.size() == names.size() ? found : List.of();
    }
}
