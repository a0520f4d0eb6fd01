package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.json.JsonValue;
import io.github.jooqconformance.generator.json.JsonValue.Items;
import io.github.jooqconformance.generator.json.JsonValue.Numeral;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Tells of one table in the format {@code redis-schemas/1}. */
final class TableJson {
    private TableJson() {}

    static JsonValue of(RedisTable model, Classes classes, References references) {
        var table = model.table();
        var json = new JsonMembers()
                .put("table", table.name().name())
                .put("schema", table.name().schema())
                .put("kind", kind(table.kind()));
        classes.findRecord(model).ifPresent(name -> json.put("record", name.toString()));
        classes.findCodec(model).ifPresent(name -> json.put("codec", name.toString()));
        var placement = model.placement();
        json.put(
                "storage",
                placement.entry().map(RedisEntry::storage).orElse(Storage.NONE).name());
        placement.refusal().ifPresent(reason -> json.put("not_cacheable", reason));
        placement.entry().ifPresent(entry -> json.put("fingerprint", entry.fingerprint()));
        json.put(
                "primary_key",
                table.constraints().primaryKey().map(UniqueKey::columns).orElse(List.of()));
        placement.entry().ifPresent(entry -> addEntry(json, entry));
        var fields = new JsonMembers();
        model.fields().forEach(field -> fields.put(field.name(), FieldJson.of(field)));
        json.put("fields", fields).put("excluded", model.excluded());
        placement.entry().ifPresent(entry -> json.put("lookups", items(entry.lookups(), TableJson::lookup)));
        json.put("indexes", indexes(table))
                .put("relations", items(table.constraints().foreignKeys(), key -> relation(table, key)))
                .put("referenced_by", items(references.to(table.name()), TableJson::reference));
        placement.entry().flatMap(RedisEntry::search).ifPresent(index -> json.put("search", SearchJson.of(index)));
        return json.toJson();
    }

    private static <T> JsonValue items(Collection<T> values, Function<T, JsonMembers> json) {
        return new Items(values.stream().map(json.andThen(JsonMembers::toJson)).toList());
    }

    private static String kind(TableKind kind) {
        return switch (kind) {
            case TABLE -> "table";
            case PARTITIONED_TABLE -> "partitioned";
            case PARTITION -> "partition";
            case VIEW -> "view";
            case MATERIALIZED_VIEW -> "materialized_view";
            case FOREIGN_TABLE -> "foreign_table";
        };
    }

    private static void addEntry(JsonMembers json, RedisEntry entry) {
        var key = entry.key();
        json.put(
                        "key",
                        new JsonMembers()
                                .put("pattern", key.pattern())
                                .put("prefix", key.prefix())
                                .put("columns", key.names())
                                .put("escape", "percent-1"))
                .put(
                        "ttl",
                        new JsonMembers()
                                .put("seconds", Math.toIntExact(entry.ttl().toSeconds()))
                                .put("jitter", new Numeral(BigDecimal.valueOf(RedisEntry.JITTER))));
    }

    private static JsonMembers lookup(Lookup lookup) {
        return new JsonMembers()
                .put("name", lookup.name())
                .put("columns", lookup.key().names())
                .put("key", lookup.key().pattern())
                .put("value", "entry-key");
    }

    private static JsonValue indexes(Table table) {
        var indexes = new ArrayList<JsonValue>();
        table.constraints()
                .primaryKey()
                .ifPresent(key -> indexes.add(
                        constraint(key).put("primary", /* value= */ true).toJson()));
        table.constraints()
                .uniqueKeys()
                .forEach(key -> indexes.add(constraint(key).toJson()));
        table.indexes().forEach(index -> indexes.add(index(table, index).toJson()));
        return new Items(indexes);
    }

    private static JsonMembers constraint(UniqueKey key) {
        return new JsonMembers()
                .put("name", key.name())
                .put("columns", key.columns())
                .put("unique", /* value= */ true)
                .put("method", key.traits().contains(Trait.WITHOUT_OVERLAPS) ? "gist" : "btree");
    }

    private static JsonMembers index(Table table, Index index) {
        var json = new JsonMembers()
                .put("name", index.name())
                .put("columns", Indexes.columns(table, index))
                .put("unique", index.isUnique())
                .put("method", index.method());
        var expressions = index.keys().stream()
                .filter(key -> Indexes.findColumn(table, key).isEmpty())
                .map(IndexKey::expression)
                .toList();
        if (!expressions.isEmpty()) {
            json.put("expressions", expressions);
        }
        index.predicate().ifPresent(predicate -> json.put("partial", predicate));
        return json;
    }

    private static JsonMembers relation(Table table, ForeignKey key) {
        var target =
                new JsonMembers().put("table", SegmentNames.table(key.target())).put("columns", key.targetColumns());
        boolean isNullable = key.columns().stream()
                .anyMatch(name ->
                        table.findColumn(name).map(column -> column.nullable()).orElse(true));
        return new JsonMembers()
                .put("name", key.name())
                .put("columns", key.columns())
                .put("references", target)
                .put("nullable", isNullable)
                .put("on_delete", action(key.actions().onDelete()))
                .put("on_update", action(key.actions().onUpdate()));
    }

    private static String action(Enum<?> action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonMembers reference(References.Reference reference) {
        return new JsonMembers()
                .put("table", reference.table())
                .put("name", reference.key().name())
                .put("columns", reference.key().columns());
    }
}
