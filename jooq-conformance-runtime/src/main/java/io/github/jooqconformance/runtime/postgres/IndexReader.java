package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.ExclusionConstraint;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.IndexKey.OperatorClass;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Trait;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a row of the index query into an index, or into the exclusion constraint that it serves. */
final class IndexReader {
    private IndexReader() {}

    static Index index(CatalogRow row) throws SQLException {
        return new Index(
                row.text("name"),
                row.text("method"),
                keys(row),
                row.names("included"),
                row.findPrinted("predicate"),
                traits(row),
                row.findText("comment"));
    }

    static ExclusionConstraint exclusion(CatalogRow row) throws SQLException {
        var keys = keys(row);
        var operators = row.names("operators");
        var elements = new ArrayList<ExclusionConstraint.Element>();
        for (int i = 0; i < keys.size(); i++) {
            elements.add(new ExclusionConstraint.Element(keys.get(i), operators.get(i)));
        }
        return new ExclusionConstraint(
                row.text("name"),
                row.text("method"),
                elements,
                row.names("included"),
                row.findPrinted("predicate"),
                traits(row),
                row.findText("comment"));
    }

    private static List<IndexKey> keys(CatalogRow row) throws SQLException {
        var expressions = row.names("expressions");
        var operatorClasses = operatorClasses(row);
        var collations = names(row, "collation_schemas", "collations");
        var orders = row.names("orders");
        var keys = new ArrayList<IndexKey>();
        for (int i = 0; i < expressions.size(); i++) {
            keys.add(new IndexKey(expressions.get(i), operatorClasses.get(i), collations.get(i), orders.get(i)));
        }
        return keys;
    }

    private static List<Optional<OperatorClass>> operatorClasses(CatalogRow row) throws SQLException {
        var names = names(row, "operator_class_schemas", "operator_classes");
        var options = row.findNames("operator_class_options");
        var operatorClasses = new ArrayList<Optional<OperatorClass>>();
        for (int i = 0; i < names.size(); i++) {
            var lines = options.get(i).map(text -> List.of(text.split("\n"))).orElse(List.of());
            operatorClasses.add(names.get(i).map(name -> new OperatorClass(name, lines)));
        }
        return operatorClasses;
    }

    private static List<Optional<QualifiedName>> names(CatalogRow row, String schemaColumn, String nameColumn)
            throws SQLException {
        var schemas = row.findNames(schemaColumn);
        var names = row.findNames(nameColumn);
        var qualified = new ArrayList<Optional<QualifiedName>>();
        for (int i = 0; i < names.size(); i++) {
            var schema = schemas.get(i);
            qualified.add(names.get(i).flatMap(name -> schema.map(s -> new QualifiedName(s, name))));
        }
        return qualified;
    }

    private static Set<Trait> traits(CatalogRow row) throws SQLException {
        var traits = EnumSet.noneOf(Trait.class);
        if (row.flag("is_unique")) {
            traits.add(Trait.UNIQUE);
        }
        if (row.flag("nulls_not_distinct")) {
            traits.add(Trait.NULLS_NOT_DISTINCT);
        }
        if (row.flag("is_deferrable")) {
            traits.add(Trait.DEFERRABLE);
        }
        if (row.flag("is_deferred")) {
            traits.add(Trait.INITIALLY_DEFERRED);
        }
        if (row.flag("is_invalid")) {
            traits.add(Trait.INVALID);
        }
        return traits;
    }
}
