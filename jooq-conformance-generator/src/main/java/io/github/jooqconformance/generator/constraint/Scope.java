package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.generator.source.Names;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The values that a condition can read.
 *
 * @param columns those of columns, by the columns' names
 * @param domainValue that of a domain
 * @param types the snapshot that has the enums
 */
record Scope(Map<String, Variable> columns, Optional<Variable> domainValue, SchemaSnapshot types) {
    /** The value of a column. */
    Value column(String name) {
        return value(variable(name));
    }

    /** The parameter that stands for a column, to test whether it is null. */
    String parameter(String name) {
        var value = variable(name).value();
        requireReadable(value);
        return value.variable();
    }

    /** A list as it was given, for what does not depend on how its elements are stored. */
    Term given(Term list) {
        return columns.values().stream()
                .filter(variable -> variable.stored().equals(list.source()))
                .map(variable -> variable.value().variable())
                .map(given -> new Term(list.type(), list.form(), given, list.isNull(), Set.of(given)))
                .findFirst()
                .orElse(list);
    }

    /** A name for a variable that no other one has. */
    String free(String wanted) {
        var names = new Names(List.of("violations", "index"));
        Stream.concat(columns.values().stream(), domainValue.stream())
                .flatMap(variable ->
                        Stream.of(variable.stored(), variable.value().variable()))
                .forEach(names::unique);
        return names.unique(wanted);
    }

    private Variable variable(String name) {
        return Optional.ofNullable(columns.get(name))
                .orElseThrow(() -> new Refusal("reads the column " + name + ", which the DTO does not have"));
    }

    /** The value that a domain's condition is about. */
    Value valueOfDomain() {
        return value(domainValue.orElseThrow(() -> new Refusal("reads VALUE outside of a domain")));
    }

    private Value value(Variable variable) {
        var value = variable.value();
        requireReadable(value);
        var base = value.base();
        var kind = isUnderstood(value) ? Kind.of(base.name(), base.array(), types) : Kind.OTHER;
        var isNull = Condition.isNull(value.variable());
        if (kind == Kind.BOOLEAN) {
            var holds = Condition.holds(variable.stored(), Set.of(variable.stored()));
            return new Truth(isNull.negated().and(holds), isNull.negated().and(holds.negated()), Condition.never());
        }
        var type = new SqlType(kind, storedName(value), value.type().collation());
        return Scalar.of(new Term(type, form(value), variable.stored(), isNull, Set.of(variable.stored())));
    }

    /** Whether more can be told of the value than that it is NULL. */
    private boolean isUnderstood(CheckedValue value) {
        return value.refusal().isEmpty() && (!value.isList() || value.dimensions(types) == 1);
    }

    private static void requireReadable(CheckedValue value) {
        if (value.presence() == Presence.COMPUTED) {
            throw new Refusal("reads " + value.component() + ", which PostgreSQL computes");
        }
        if (value.column().converted()) {
            throw new Refusal("reads " + value.component() + ", which is converted by a forced type");
        }
        // A composite value is NULL also if all its fields are.
        if (value.base().kind() == TypeKind.COMPOSITE && !value.base().array()) {
            throw new Refusal("reads " + value.component() + ", which is composite");
        }
    }

    /** The name of the type that stores the value; of an array, of the one that stores its elements. */
    private QualifiedName storedName(CheckedValue value) {
        return value.base().array()
                ? value.type().element(types).base().name()
                : value.base().name();
    }

    private Form form(CheckedValue value) {
        if (value.base().array()) {
            return isUnderstood(value)
                            && value.isList()
                            && !value.type().element(types).base().array()
                    ? Form.LIST
                    : Form.OBJECT;
        }
        return switch (value.javaType()) {
            case "java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long" -> Form.BOXED;
            case "java.math.BigInteger" -> Form.BIG_INTEGER;
            case "java.math.BigDecimal" -> value.base().precision().isPresent() ? Form.BIG_DECIMAL : Form.UNLIMITED;
            default -> Form.OBJECT;
        };
    }
}
