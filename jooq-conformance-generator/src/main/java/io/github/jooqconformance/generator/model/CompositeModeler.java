package io.github.jooqconformance.generator.model;

import io.github.jooqconformance.generator.model.DtoModel.Origin;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.CompositeType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.schema.UserTypes;
import io.github.jooqconformance.runtime.schema.ValueSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.meta.UDTDefinition;

/**
 * Decides what the class of a composite type looks like: as that of a table that has the attributes for columns, and
 * neither constraints nor defaults.
 */
final class CompositeModeler {
    private final DtoNaming naming;
    private final JavaTypes javaTypes;
    private final ValueMappings mappings;
    private final TableRulesSource constraints;
    private final AnnotationSource componentAnnotations;
    private final SchemaSnapshot types;
    private final DtoOptions options;

    /** A modeler with the parts of {@link DtoModeler}. */
    CompositeModeler(
            DtoNaming naming,
            JavaTypes javaTypes,
            ValueMappings mappings,
            TableRulesSource constraints,
            AnnotationSource componentAnnotations,
            SchemaSnapshot snapshot,
            DtoOptions options) {
        this.naming = naming;
        this.javaTypes = javaTypes;
        this.mappings = mappings;
        this.constraints = constraints;
        this.componentAnnotations = componentAnnotations;
        this.types = withoutDefaults(snapshot);
        this.options = options;
    }

    /** An attribute that is null is NULL, whatever default its domain has. */
    private static SchemaSnapshot withoutDefaults(SchemaSnapshot snapshot) {
        var domains = snapshot.domains().stream()
                .map(domain -> new Domain(
                        domain.name(),
                        domain.base(),
                        domain.nullable(),
                        Optional.empty(),
                        domain.checks(),
                        domain.comment()))
                .toList();
        var own = snapshot.types();
        return snapshot.withTypes(new UserTypes(own.enums(), domains, own.composites(), own.ranges()));
    }

    CompositeModel model(UDTDefinition definition, CompositeType type) {
        var table = table(type);
        var components = new ComponentModeler(naming.strategy(), javaTypes, mappings, componentAnnotations, types);
        var columns = components.columns(definition.getAttributes(), table);
        var name = naming.composite(definition);
        var imports = new Imports(name.packageName(), name.simpleName());
        var recordType = imports.use(naming.strategy().getFullJavaClassName(definition, Mode.RECORD));
        var all = columns.stream()
                .map(column -> components.component(table, column, /* isWritable= */ true, imports))
                .toList();
        var javaColumns = ComponentModeler.javaColumns(columns);
        var annotations = new ArrayList<>(DtoModeler.jsonAnnotations(all, imports));
        annotations.addAll(options.beanValidation().annotations(name, imports));
        var rules = constraints.rules(table, types, javaColumns, imports);
        DtoModeler.useLibrary(all, Origin.COMPOSITE, rules, imports);
        var dto = new DtoModel(
                name,
                imports.lines(),
                DtoModeler.javadoc(
                        type.comment(), "A value of the composite type", type.name(), rules.leftToPostgres()),
                annotations,
                all,
                new DtoModel.RecordMapping(
                        recordType,
                        Origin.COMPOSITE,
                        DtoModeler.isDeprecated(definition, definition.getAttributes(), javaTypes)),
                rules,
                TableFacts.NONE);
        return new CompositeModel(table, new TableModel(dto, List.of(), javaColumns));
    }

    private static Table table(CompositeType type) {
        var columns = type.attributes().stream()
                .map(attribute -> new Column(
                        attribute.name(),
                        attribute.type(),
                        /* nullable= */ true,
                        ValueSource.STATEMENT,
                        attribute.comment()))
                .toList();
        return new Table(
                type.name(),
                TableKind.TABLE,
                Optional.empty(),
                type.comment(),
                columns,
                TableConstraints.NONE,
                List.of(),
                List.of(),
                TableAccess.OWNER_ONLY);
    }
}
