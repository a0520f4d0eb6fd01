package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Labels of enums that were renamed. PostgreSQL prints constants with the new label, and with the new name of their
 * type, from then on, which is no difference more.
 *
 * @param renamed the new labels by the old ones, by the actual names of their types
 * @param references the renamed types
 */
record Labels(Map<QualifiedName, Map<String, String>> renamed, References references) {
    private static final String CONSTANT = "'((?:[^']|'')*)'";

    /** An element of an array as PostgreSQL writes it; NULL is one without quotes. */
    private static final Pattern ELEMENT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|[^{},\"]+");

    /** What stands between quotes in an array. */
    private static final Pattern QUOTED_ELEMENT = Pattern.compile("(?i)null||.*[{},\"\\\\\\s].*", Pattern.DOTALL);

    /** The renamed labels of the enums that both snapshots have. */
    static Labels between(SchemaSnapshot expected, SchemaSnapshot actual, References references) {
        var renamed = new LinkedHashMap<QualifiedName, Map<String, String>>();
        for (var pair : EnumDiff.pairs(expected, actual).paired().toList()) {
            var labels = EnumDiff.labels(pair.expected(), pair.actual()).renamed().stream()
                    .collect(Collectors.toMap(label -> label.expected(), label -> label.actual()));
            if (!labels.isEmpty()) {
                renamed.put(pair.actual().name(), labels);
            }
        }
        return new Labels(renamed, references);
    }

    /** The SQL with the new names of types, and the new labels in constants of these and in constant arrays. */
    String applyTo(String sql) {
        var text = references.renamedTypes(sql);
        for (var type : renamed.entrySet()) {
            var labels = type.getValue();
            var cast = "::" + Pattern.quote(type.getKey().toString());
            text = replaced(text, CONSTANT + "(?=" + cast + "(?![\\w$\"\\[]))", label -> renamed(label, labels));
            text = replaced(text, CONSTANT + "(?=" + cast + "\\[\\])", array -> inArray(array, labels));
        }
        return text;
    }

    /** The bare constants of one type, such as the bounds of a partition, with the new labels. */
    String applyTo(String constants, QualifiedName type) {
        var labels = renamed.getOrDefault(type, Map.of());
        return labels.isEmpty() ? constants : replaced(constants, CONSTANT, label -> renamed(label, labels));
    }

    private static String replaced(String sql, String constant, UnaryOperator<String> change) {
        return Pattern.compile(constant, Pattern.DOTALL)
                .matcher(sql)
                .replaceAll(match -> Matcher.quoteReplacement(
                        Definitions.literal(change.apply(match.group(1).replace("''", "'")))));
    }

    private static String renamed(String label, Map<String, String> labels) {
        return labels.getOrDefault(label, label);
    }

    private static String inArray(String array, Map<String, String> labels) {
        return ELEMENT.matcher(array).replaceAll(match -> {
            var quoted = match.group(1);
            var label = quoted == null ? match.group() : quoted.replaceAll("\\\\(.)", "$1");
            var isNull = quoted == null && label.equalsIgnoreCase("null");
            return Matcher.quoteReplacement(isNull ? label : element(renamed(label, labels)));
        });
    }

    private static String element(String label) {
        return QUOTED_ELEMENT.matcher(label).matches() ? '"' + label.replaceAll("([\"\\\\])", "\\\\$1") + '"' : label;
    }
}
