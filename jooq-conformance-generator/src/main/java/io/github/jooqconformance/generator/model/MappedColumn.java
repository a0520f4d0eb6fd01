package io.github.jooqconformance.generator.model;

import io.github.jooqconformance.generator.model.ValueMapping.DtoOf;
import io.github.jooqconformance.generator.model.ValueMapping.ListOf;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ValueSource;
import org.jooq.codegen.GeneratorStrategy;
import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.meta.AttributeDefinition;
import org.jooq.meta.TypedElementDefinition;

/**
 * A column, or an attribute of a composite type, with what it becomes.
 *
 * @param definition jOOQ's view of it
 * @param column the database's view of it
 * @param name its component's name, in all shapes
 * @param mapping how its value goes into a component and back
 */
record MappedColumn(TypedElementDefinition<?> definition, Column column, String name, ValueMapping mapping) {
    /** Whether the database alone decides the value, and refuses any that a statement gives. */
    boolean isComputed() {
        var source = column.source().kind();
        return source.isGenerated() || source == ValueSource.Kind.IDENTITY_ALWAYS;
    }

    /** Whether a converter or binding of the user stands between the component and the column. */
    boolean isConverted() {
        var type = definition.getType();
        return type.getConverter() != null || type.getBinding() != null;
    }

    /**
     * Whether dates and times go to the column as they are, since the user forces no type, and no intervals, which jOOQ
     * writes otherwise within composite values.
     */
    boolean isExact() {
        boolean isInterval = definition.getDefinedType().getType().startsWith("interval");
        return definition.getType() == definition.getDefinedType()
                && !(isInterval && definition instanceof AttributeDefinition);
    }

    /** Whether the component's values, or the elements of its list, are DTOs of a composite type. */
    boolean isComposite() {
        return mapping instanceof DtoOf || (mapping instanceof ListOf list && list.element() instanceof DtoOf);
    }

    /** The component's type, as a class may call it. */
    String type(Imports imports) {
        return imports.use(mapping.type());
    }

    /** The getter of jOOQ's record. */
    String getter(GeneratorStrategy strategy) {
        return strategy.getJavaGetterName(definition, Mode.RECORD);
    }

    /** The setter of jOOQ's record. */
    String setter(GeneratorStrategy strategy) {
        return strategy.getJavaSetterName(definition, Mode.RECORD);
    }

    /** What the column is, as text that is safe in Javadoc. */
    String javadoc() {
        var sql = "<code>" + JavaText.javadoc(column.name() + " " + column.definition()) + "</code>";
        return column.comment()
                .map(comment -> sql + ". " + JavaText.javadoc(comment))
                .orElse(sql);
    }
}
