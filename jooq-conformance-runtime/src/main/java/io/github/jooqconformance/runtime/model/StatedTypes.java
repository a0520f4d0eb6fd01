package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.schema.UserTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Schema;

/** What jOOQ's classes state of the enums and domains that a database defines. */
final class StatedTypes {
    private final Map<QualifiedName, EnumType> enums = new LinkedHashMap<>();
    private final Map<QualifiedName, org.jooq.Domain<?>> domains = new LinkedHashMap<>();
    private final StatedNames names;

    /** What is stated by the domains of the schemas, and by the columns of the tables. */
    StatedTypes(Collection<Schema> schemas, Collection<org.jooq.Table<?>> tables, StatedNames names) {
        this.names = names;
        schemas.stream().flatMap(Schema::domainStream).forEach(domain -> domains.put(names.type(domain), domain));
        tables.stream()
                .flatMap(org.jooq.Table::fieldStream)
                .map(Field::getDataType)
                .map(StatedTypes::element)
                .map(DataType::getType)
                .filter(org.jooq.EnumType.class::isAssignableFrom)
                .distinct()
                .flatMap(type -> StatedEnum.of(type, names).stream())
                .forEach(type -> enums.put(type.name(), type));
    }

    /** The type of an array's elements, or the type itself. */
    static DataType<?> element(DataType<?> type) {
        var element = type.getArrayComponentDataType();
        return element == null ? type : element(element);
    }

    /** Whether the model states a type of this name. */
    boolean contains(QualifiedName name) {
        return enums.containsKey(name) || domains.containsKey(name);
    }

    /**
     * The types, were the model right in all that it states.
     *
     * @param tables the expected tables, whose types are expected even where they are not stated
     */
    UserTypes over(SchemaSnapshot actual, List<Table> tables) {
        var used = tables.stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(column -> types(column, actual))
                .collect(Collectors.toSet());
        return new UserTypes(
                enums(actual, used),
                domains(actual, used),
                actual.types().composites(),
                actual.types().ranges());
    }

    private static Stream<QualifiedName> types(Column column, SchemaSnapshot actual) {
        var bases = actual.domainChain(column.type()).stream()
                .map(domain -> domain.base().name());
        return Stream.concat(Stream.of(column.type().name()), bases);
    }

    private List<EnumType> enums(SchemaSnapshot actual, Set<QualifiedName> used) {
        var expected = new ArrayList<EnumType>();
        for (var type : enums.values()) {
            var comment = actual.findEnum(type.name()).flatMap(EnumType::comment);
            expected.add(new EnumType(type.name(), type.labels(), comment));
        }
        actual.enums().stream()
                .filter(type -> !enums.containsKey(type.name()) && used.contains(type.name()))
                .forEach(expected::add);
        return expected;
    }

    private List<Domain> domains(SchemaSnapshot actual, Set<QualifiedName> used) {
        var expected = new ArrayList<Domain>();
        domains.forEach((name, domain) -> expected.add(domain(name, domain, actual)));
        actual.domains().stream()
                .filter(domain -> !domains.containsKey(domain.name()))
                .filter(domain -> domains.isEmpty() || used.contains(domain.name()))
                .forEach(expected::add);
        return expected;
    }

    private Domain domain(QualifiedName name, org.jooq.Domain<?> stated, SchemaSnapshot snapshot) {
        var type = StatedType.of(stated, names);
        return snapshot.findDomain(name)
                .map(actual -> new Domain(
                        name,
                        base(type, actual, snapshot),
                        nullable(stated, actual),
                        actual.defaultExpression(),
                        checks(stated, actual),
                        actual.comment()))
                .orElseGet(() -> new Domain(
                        name,
                        type.alone(),
                        stated.getDataType().nullable(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
    }

    /** Of a domain over a domain, jOOQ states the base of all, and without its limits. */
    private static ColumnType base(StatedType stated, Domain actual, SchemaSnapshot snapshot) {
        return isOverDomain(actual) ? actual.base() : stated.over(actual.base(), snapshot);
    }

    private static boolean isOverDomain(Domain actual) {
        return actual.base().kind() == TypeKind.DOMAIN;
    }

    /** Of a domain over a domain, jOOQ does not tell which of them it is that forbids NULL. */
    private static boolean nullable(org.jooq.Domain<?> stated, Domain actual) {
        return isOverDomain(actual) ? actual.nullable() : stated.getDataType().nullable();
    }

    /** A domain's checks have no names: those that say the same are one, and the others are paired as they come. */
    private static List<CheckConstraint> checks(org.jooq.Domain<?> stated, Domain actual) {
        var unpaired = new ArrayList<>(actual.checks());
        var changed = new ArrayList<String>();
        var expected = new ArrayList<CheckConstraint>();
        for (var check : stated.getChecks()) {
            var condition = StatedExpression.condition(check.condition().toString());
            var same = unpaired.stream()
                    .filter(other -> !StatedExpression.conditionsDiffer(condition, other.expression()))
                    .findFirst();
            same.ifPresentOrElse(expected::add, () -> changed.add(condition));
            same.ifPresent(unpaired::remove);
        }
        for (var condition : changed) {
            expected.add(
                    unpaired.isEmpty()
                            ? check(actual.name().name() + "_check", condition)
                            : check(unpaired.remove(0).name(), condition));
        }
        return expected;
    }

    private static CheckConstraint check(String name, String condition) {
        return new CheckConstraint(name, condition, List.of(), Set.of(), Optional.empty());
    }
}
