package io.github.jooqconformance.generator.constraint;

import org.jooq.Catalog;
import org.jooq.EnumType;
import org.jooq.Schema;
import org.jooq.impl.DSL;
import org.jooq.impl.SchemaImpl;

/** An enum as jOOQ generates it, for a type {@code create type mood as enum ('sad', 'so-so', 'happy', '', 'class')}. */
public enum Mood implements EnumType {
    sad("sad"),
    so_so("so-so"),
    happy("happy"),
    empty(""),
    class_("class");

    private final String literal;

    Mood(String literal) {
        this.literal = literal;
    }

    @Override
    public Catalog getCatalog() {
        return getSchema().getCatalog();
    }

    @Override
    public Schema getSchema() {
        return new SchemaImpl(DSL.name("public"));
    }

    @Override
    public String getName() {
        return "mood";
    }

    @Override
    public String getLiteral() {
        return literal;
    }
}
