package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.json.JsonValue.Items;
import java.util.List;

/** Tells of a search index in the format {@code redis-schemas/1}. */
final class SearchJson {
    private SearchJson() {}

    static JsonMembers of(SearchIndex index) {
        return new JsonMembers()
                .put("index", index.name())
                .put("alias", index.alias())
                .put("fingerprint", index.fingerprint())
                .put("on", "HASH")
                .put("prefixes", List.of(index.prefix()))
                .put(
                        "fields",
                        new Items(index.fields().stream()
                                .map(field -> field(field).toJson())
                                .toList()))
                .put("create", index.create());
    }

    private static JsonMembers field(SearchField field) {
        var kind = field.kind();
        var json = new JsonMembers()
                .put("name", field.name())
                .put("path", field.name())
                .put("type", kind.type());
        if (kind.isTag()) {
            json.put("separator", SearchField.SEPARATOR);
        }
        return json.flag("case_sensitive", kind.isTag())
                .flag("sortable", kind.isSortable())
                .flag("unf", kind.isSortable() && kind.isTag())
                .flag("index_missing", field.isMissingIndexed())
                .flag("approximate", kind.isApproximate());
    }
}
