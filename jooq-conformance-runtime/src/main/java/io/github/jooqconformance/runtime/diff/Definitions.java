package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.CompositeType;
import io.github.jooqconformance.runtime.schema.CompositeType.Attribute;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint.Element;
import io.github.jooqconformance.runtime.schema.Extension;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.Parentheses;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.RangeType;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.Trigger;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Definitions in the very syntax of DDL, so that a statement can be made of them. */
final class Definitions {
    /** What follows the body of a constraint; the other traits have places of their own. */
    private static final List<Trait> TRAILING =
            List.of(Trait.NO_INHERIT, Trait.DEFERRABLE, Trait.INITIALLY_DEFERRED, Trait.NOT_ENFORCED, Trait.NOT_VALID);

    private static final Pattern INDEX =
            Pattern.compile("create (?:unique )?index ([a-z0-9_]+|\"(?:[^\"]|\"\")+\") on ");

    private static final Pattern CALL = Pattern.compile(" execute function ", Pattern.CASE_INSENSITIVE);

    /** Only of a constraint trigger does PostgreSQL print when it is deferred. */
    private static final Pattern CONSTRAINT_TRIGGER =
            Pattern.compile(" deferrable initially ", Pattern.CASE_INSENSITIVE);

    private Definitions() {}

    static String primaryKey(UniqueKey key) {
        return "primary key " + keyBody(key);
    }

    static String unique(UniqueKey key) {
        return "unique " + (key.traits().contains(Trait.NULLS_NOT_DISTINCT) ? "nulls not distinct " : "")
                + keyBody(key);
    }

    static String foreignKey(ForeignKey key) {
        var temporal = key.traits().contains(Trait.WITHOUT_OVERLAPS);
        return "foreign key (" + periodColumns(key.columns(), temporal) + ") references " + key.target() + " ("
                + periodColumns(key.targetColumns(), temporal) + ")"
                + (key.traits().contains(Trait.MATCH_FULL) ? " match full" : "") + key.actions()
                + trailing(key.traits());
    }

    static String index(QualifiedName table, Index index) {
        return "create " + (index.isUnique() ? "unique " : "") + "index " + QualifiedName.quoted(index.name()) + " on "
                + table + " using " + index.method()
                + index.keys().stream().map(IndexKey::toString).collect(Collectors.joining(", ", " (", ")"))
                + included(index.included())
                + (index.traits().contains(Trait.NULLS_NOT_DISTINCT) ? " nulls not distinct" : "")
                + index.predicate().map(condition -> " where " + condition).orElse("");
    }

    /** The name, as SQL writes it, of the index that a definition is of; empty if it is of something else. */
    static Optional<String> indexName(String definition) {
        var index = INDEX.matcher(definition);
        return index.lookingAt() ? Optional.of(index.group(1)) : Optional.empty();
    }

    static String enumType(EnumType type) {
        return type.labels().stream().map(Definitions::literal).collect(Collectors.joining(", ", "enum (", ")"));
    }

    static String domain(Domain domain) {
        return domain.base()
                + domain.defaultExpression().map(value -> " default " + value).orElse("")
                + (domain.nullable() ? "" : " not null")
                + domain.checks().stream()
                        .map(check -> " constraint " + QualifiedName.quoted(check.name()) + " " + check.definition())
                        .collect(Collectors.joining());
    }

    static String exclusion(ExclusionConstraint constraint) {
        return "exclude using " + constraint.method()
                + constraint.elements().stream().map(Element::toString).collect(Collectors.joining(", ", " (", ")"))
                + included(constraint.included())
                + constraint
                        .predicate()
                        .map(condition -> " where " + Parentheses.around(condition))
                        .orElse("")
                + trailing(constraint.traits());
    }

    static String composite(CompositeType type) {
        return type.attributes().stream().map(Attribute::toString).collect(Collectors.joining(", ", "(", ")"));
    }

    static String range(RangeType type) {
        return Stream.of(
                        Optional.of("subtype = " + type.subtype().sql()),
                        type.operatorClass().map(name -> "subtype_opclass = " + name),
                        type.subtype().collation().map(name -> "collation = " + name),
                        type.functions().canonical().map(name -> "canonical = " + name),
                        type.functions().difference().map(name -> "subtype_diff = " + name),
                        Optional.of("multirange_type_name = " + type.multirange()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ", "range (", ")"));
    }

    static String trigger(Trigger trigger) {
        var event = trigger.definition();
        // The condition stands before the function; no name that is printed without quotes has blanks around it.
        var action = CALL.matcher(event);
        var call = action.find() ? action.start() : event.length();
        return "create " + (CONSTRAINT_TRIGGER.matcher(event).find() ? "constraint " : "") + "trigger "
                + QualifiedName.quoted(trigger.name()) + " " + event.substring(0, call)
                + trigger.condition()
                        .map(condition -> " when " + Parentheses.around(condition))
                        .orElse("")
                + event.substring(call);
    }

    static String extension(Extension extension) {
        return "schema " + QualifiedName.quoted(extension.schema()) + " version " + literal(extension.version());
    }

    /** A string literal for {@code standard_conforming_strings = on}, the default. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String keyBody(UniqueKey key) {
        var overlaps = key.traits().contains(Trait.WITHOUT_OVERLAPS) ? " without overlaps" : "";
        return "(" + columns(key.columns()) + overlaps + ")" + included(key.included()) + trailing(key.traits());
    }

    private static String periodColumns(List<String> columns, boolean temporal) {
        if (!temporal || columns.isEmpty()) {
            return columns(columns);
        }
        var parts = new ArrayList<>(columns.stream().map(QualifiedName::quoted).toList());
        parts.set(parts.size() - 1, "period " + parts.get(parts.size() - 1));
        return String.join(", ", parts);
    }

    private static String included(List<String> columns) {
        return columns.isEmpty() ? "" : " include (" + columns(columns) + ")";
    }

    private static String columns(List<String> columns) {
        return columns.stream().map(QualifiedName::quoted).collect(Collectors.joining(", "));
    }

    static String trailing(Set<Trait> traits) {
        return TRAILING.stream()
                .filter(traits::contains)
                // What is not enforced is never valid, so that PostgreSQL prints it without.
                .filter(trait -> trait != Trait.NOT_VALID || !traits.contains(Trait.NOT_ENFORCED))
                .map(trait -> " " + trait)
                .collect(Collectors.joining());
    }
}
