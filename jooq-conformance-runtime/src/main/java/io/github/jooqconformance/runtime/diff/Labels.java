package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels of enums that were renamed. PostgreSQL prints constants with the new label from then on, which is no
 * difference more.
 *
 * @param constants the constants with new labels by those with the old ones, as PostgreSQL prints them
 */
record Labels(Map<String, String> constants) {
    /** The renamed labels of the enums that both snapshots have. */
    static Labels between(SchemaSnapshot expected, SchemaSnapshot actual) {
        var constants = new LinkedHashMap<String, String>();
        for (var pair : EnumDiff.pairs(expected, actual).common()) {
            EnumDiff.labels(pair.expected(), pair.actual())
                    .renamed()
                    .forEach(label -> constants.put(constant(label.expected(), pair), constant(label.actual(), pair)));
        }
        return new Labels(constants);
    }

    private static String constant(String label, Pair<EnumType> type) {
        return Definitions.literal(label) + "::" + type.actual().name();
    }

    /** The SQL with the new labels. */
    String applyTo(String sql) {
        var text = sql;
        for (var constant : constants.entrySet()) {
            var pattern = Pattern.compile(Pattern.quote(constant.getKey()) + "(?![\\w$\"])");
            text = pattern.matcher(text).replaceAll(Matcher.quoteReplacement(constant.getValue()));
        }
        return text;
    }
}
