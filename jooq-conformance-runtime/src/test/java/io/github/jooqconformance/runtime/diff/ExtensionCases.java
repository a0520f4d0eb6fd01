package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Extension;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.UserTypes;
import java.util.List;
import java.util.stream.Stream;

/** Extensions. */
final class ExtensionCases {
    private ExtensionCases() {}

    static Stream<RuleCase> all() {
        var hstore = new Extension("hstore", "1.8", "public");
        return Stream.of(
                new RuleCase(Rule.EXTENSION_MISSING, snapshot(hstore), snapshot()),
                new RuleCase(Rule.EXTENSION_UNEXPECTED, snapshot(), snapshot(hstore)),
                new RuleCase(
                        Rule.EXTENSION_OUTDATED, snapshot(hstore), snapshot(new Extension("hstore", "1.4", "public"))),
                new RuleCase(
                        Rule.EXTENSION_SCHEMA_CHANGED,
                        snapshot(hstore),
                        snapshot(new Extension("hstore", "1.8", "Extensions"))));
    }

    private static SchemaSnapshot snapshot(Extension... extensions) {
        return new SchemaSnapshot(List.of(), UserTypes.NONE, List.of(), List.of(), List.of(extensions));
    }
}
