package io.github.jooqconformance.generator;

import org.jooq.codegen.AbstractDelegatingGeneratorStrategy;
import org.jooq.codegen.GeneratorStrategy;
import org.jooq.meta.ColumnDefinition;
import org.jooq.meta.Definition;
import org.jooq.meta.ParameterDefinition;

/**
 * The configured strategy or matchers, but for the names with which jOOQ's classes would not compile: a variable that
 * is called like the class that it stands beside hides that class.
 */
final class DistinctNames extends AbstractDelegatingGeneratorStrategy {
    DistinctNames(GeneratorStrategy configured) {
        super(configured);
    }

    /**
     * The constants of a routine's parameters stand beside the class of its schema: parameter {@code a} in schema
     * {@code a}.
     */
    @Override
    public String getJavaIdentifier(Definition definition) {
        var name = delegate.getJavaIdentifier(definition);
        return definition instanceof ParameterDefinition && isClassOf(definition.getSchema(), name) ? name + "_" : name;
    }

    /**
     * The members of a record stand beside the class of its table, whose name may know neither upper nor lower case.
     */
    @Override
    public String getJavaMemberName(Definition definition, Mode mode) {
        var name = delegate.getJavaMemberName(definition, mode);
        return definition instanceof ColumnDefinition column && isClassOf(column.getContainer(), name)
                ? name + "_"
                : name;
    }

    private boolean isClassOf(Definition owner, String name) {
        return delegate.getJavaClassName(owner, Mode.DEFAULT).equals(name);
    }

    @Override
    public String getJavaClassName(Definition definition, Mode mode) {
        return delegate.getJavaClassName(definition, mode);
    }

    @Override
    public String getJavaPackageName(Definition definition, Mode mode) {
        return delegate.getJavaPackageName(definition, mode);
    }

    @Override
    public String getJavaMethodName(Definition definition, Mode mode) {
        return delegate.getJavaMethodName(definition, mode);
    }

    @Override
    public String getJavaGetterName(Definition definition, Mode mode) {
        return delegate.getJavaGetterName(definition, mode);
    }

    @Override
    public String getJavaSetterName(Definition definition, Mode mode) {
        return delegate.getJavaSetterName(definition, mode);
    }
}
