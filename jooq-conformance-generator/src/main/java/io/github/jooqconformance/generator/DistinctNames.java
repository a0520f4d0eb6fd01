package io.github.jooqconformance.generator;

import org.jooq.codegen.AbstractDelegatingGeneratorStrategy;
import org.jooq.codegen.GeneratorStrategy;
import org.jooq.meta.AttributeDefinition;
import org.jooq.meta.ColumnDefinition;
import org.jooq.meta.ConstraintDefinition;
import org.jooq.meta.Definition;
import org.jooq.meta.EnumDefinition;
import org.jooq.meta.IndexDefinition;
import org.jooq.meta.ParameterDefinition;
import org.jooq.meta.TableDefinition;
import org.jooq.meta.UDTDefinition;

/**
 * The configured strategy or matchers, but for the names with which jOOQ's classes would not compile: those that
 * several definitions share, and variables that are called like the class that they stand beside, since that hides the
 * class.
 */
final class DistinctNames extends AbstractDelegatingGeneratorStrategy {
    private final Namesakes namesakes;

    DistinctNames(GeneratorStrategy configured) {
        super(configured);
        this.namesakes = new Namesakes(configured);
    }

    /**
     * The constants of a routine's parameters stand beside the class of its schema: parameter {@code a} in schema
     * {@code a}.
     */
    @Override
    public String getJavaIdentifier(Definition definition) {
        var name = distinct(definition, delegate.getJavaIdentifier(definition));
        return definition instanceof ParameterDefinition && isClassOf(definition.getSchema(), name) ? name + "_" : name;
    }

    /**
     * The members of a record stand beside the class of its table, whose name may know neither upper nor lower case.
     */
    @Override
    public String getJavaMemberName(Definition definition, Mode mode) {
        var name = distinct(definition, delegate.getJavaMemberName(definition, mode));
        return definition instanceof ColumnDefinition column && isClassOf(column.getContainer(), name)
                ? name + "_"
                : name;
    }

    private boolean isClassOf(Definition owner, String name) {
        return getJavaClassName(owner, Mode.DEFAULT).equals(name);
    }

    @Override
    public String getJavaEnumLiteral(EnumDefinition definition, String literal) {
        return namesakes.constant(definition, literal);
    }

    @Override
    public String getJavaClassName(Definition definition, Mode mode) {
        return distinct(definition, delegate.getJavaClassName(definition, mode));
    }

    @Override
    public String getJavaPackageName(Definition definition, Mode mode) {
        return delegate.getJavaPackageName(definition, mode);
    }

    @Override
    public String getJavaMethodName(Definition definition, Mode mode) {
        return distinct(definition, delegate.getJavaMethodName(definition, mode));
    }

    @Override
    public String getJavaGetterName(Definition definition, Mode mode) {
        return distinct(definition, delegate.getJavaGetterName(definition, mode));
    }

    @Override
    public String getJavaSetterName(Definition definition, Mode mode) {
        return distinct(definition, delegate.getJavaSetterName(definition, mode));
    }

    private String distinct(Definition definition, String name) {
        if (definition instanceof ColumnDefinition column) {
            return name + namesakes.suffix(column);
        }
        if (definition instanceof AttributeDefinition attribute) {
            return name + namesakes.suffix(attribute);
        }
        if (definition instanceof UDTDefinition type) {
            return name + namesakes.suffix(type);
        }
        if (definition instanceof TableDefinition table) {
            return name + namesakes.suffix(table);
        }
        if (definition instanceof EnumDefinition type) {
            return name + namesakes.suffix(type);
        }
        if (definition instanceof ConstraintDefinition key) {
            return name + namesakes.suffix(key);
        }
        return definition instanceof IndexDefinition index ? name + namesakes.suffix(index) : name;
    }
}
