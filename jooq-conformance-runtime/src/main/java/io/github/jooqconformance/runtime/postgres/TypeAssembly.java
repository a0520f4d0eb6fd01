package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.CompositeType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.RangeType;
import io.github.jooqconformance.runtime.schema.UserTypes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the user-defined types together; domains get their checks later. */
final class TypeAssembly {
    private final ColumnTypes columnTypes;
    private final List<EnumType> enums = new ArrayList<>();
    private final Map<Long, Domain> domains = new LinkedHashMap<>();
    private final Map<Long, List<CheckConstraint>> domainChecks = new HashMap<>();
    private final List<CompositeType> composites = new ArrayList<>();
    private final List<RangeType> ranges = new ArrayList<>();

    TypeAssembly(ColumnTypes columnTypes) {
        this.columnTypes = columnTypes;
    }

    void add(CatalogRow row) throws SQLException {
        switch (row.code("kind")) {
            case 'e' -> enums.add(enumType(row));
            case 'd' -> domains.put(row.oid("type_oid"), domain(row));
            case 'c' -> composites.add(composite(row));
            case 'r' -> ranges.add(range(row));
            default -> throw new SQLException("pg_type.typtype " + row.code("kind") + " was not asked for");
        }
    }

    /** Adds a CHECK of the domain with this object identifier. */
    void check(long domain, CheckConstraint check) {
        domainChecks.computeIfAbsent(domain, key -> new ArrayList<>()).add(check);
    }

    private static EnumType enumType(CatalogRow row) throws SQLException {
        return new EnumType(row.name("schema", "name"), row.names("labels"), row.findText("comment"));
    }

    private Domain domain(CatalogRow row) throws SQLException {
        return new Domain(
                row.name("schema", "name"),
                columnTypes.of(row),
                !row.flag("not_null"),
                row.findText("expression"),
                List.of(),
                row.findText("comment"));
    }

    private CompositeType composite(CatalogRow row) throws SQLException {
        var names = row.names("attributes");
        var types = row.names("attribute_types");
        var comments = row.findNames("attribute_comments");
        var attributes = new ArrayList<CompositeType.Attribute>();
        for (int i = 0; i < names.size(); i++) {
            attributes.add(new CompositeType.Attribute(names.get(i), columnTypes.of(types.get(i)), comments.get(i)));
        }
        return new CompositeType(row.name("schema", "name"), attributes, row.findText("comment"));
    }

    private RangeType range(CatalogRow row) throws SQLException {
        return new RangeType(
                row.name("schema", "name"),
                columnTypes.of(row),
                row.findName("operator_class_schema", "operator_class_name"),
                new RangeType.Functions(
                        row.findName("canonical_schema", "canonical_name"),
                        row.findName("difference_schema", "difference_name")),
                row.name("multirange_schema", "multirange_name"),
                row.findText("comment"));
    }

    UserTypes types() {
        var checked = new ArrayList<Domain>();
        domains.forEach((oid, domain) -> checked.add(new Domain(
                domain.name(),
                domain.base(),
                domain.nullable(),
                domain.defaultExpression(),
                domainChecks.getOrDefault(oid, List.of()),
                domain.comment())));
        return new UserTypes(enums, checked, composites, ranges);
    }
}
