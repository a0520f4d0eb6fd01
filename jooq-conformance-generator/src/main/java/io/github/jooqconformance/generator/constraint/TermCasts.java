package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.runtime.expression.TypeName;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;
import java.util.Optional;

/** The casts of which it is certain what comes of them. */
final class TermCasts {
    private static final List<Kind> WIDTHS = List.of(Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT, Kind.NUMERIC);

    private final SchemaSnapshot types;
    private final DtoSource source;

    TermCasts(SchemaSnapshot types, DtoSource source) {
        this.types = types;
        this.source = source;
    }

    /** The type with a name, if it is no domain. */
    SqlType type(TypeName type) {
        return type(type, Optional.empty());
    }

    private SqlType type(TypeName type, Optional<QualifiedName> collation) {
        return new SqlType(Kind.of(type.name(), type.array(), types), type.name(), collation);
    }

    /**
     * The term converted to another type.
     *
     * @throws Refusal if the conversion can fail, or change the value in a way not known here
     */
    Term cast(Term term, TypeName target) {
        var type = type(target, term.type().collation());
        if (!target.modifiers().isEmpty()) {
            throw new Refusal("casts to " + target);
        }
        var to = type.kind();
        var from = term.kind();
        if (from == to && from != Kind.ARRAY && from != Kind.OTHER) {
            return term.as(type);
        }
        if (from == Kind.ARRAY && to == Kind.ARRAY && isText(term.type()) && isText(type)) {
            return term.as(type);
        }
        if (term.isLiteral() && from.isExactNumber() && to.isFloatingPoint()) {
            return term.as(type);
        }
        var isWider = WIDTHS.contains(from) && WIDTHS.indexOf(from) < WIDTHS.indexOf(to);
        if (isWider || (from == Kind.REAL && to == Kind.DOUBLE && !term.isLiteral())) {
            return term.as(type);
        }
        if (to == Kind.TEXT && !term.isLiteral()) {
            return text(term, type);
        }
        if (from == Kind.TEXT && to == Kind.CHARACTER && !term.isLiteral()) {
            return term.as(type);
        }
        throw new Refusal("casts " + term.type().name().name() + " to " + target);
    }

    private Term text(Term term, SqlType type) {
        return switch (term.kind()) {
            case CITEXT -> term.as(type);
            case CHARACTER -> term.derived(type, Form.OBJECT, source.pg("rtrim", term.source()));
            case ENUM -> term.derived(type, Form.OBJECT, term.source() + ".getLiteral()");
            case UUID -> term.derived(type, Form.OBJECT, term.source() + ".toString()");
            default ->
                throw new Refusal("casts " + term.type().name().name() + " to "
                        + type.name().name());
        };
    }

    private boolean isText(SqlType array) {
        return Kind.of(array.name(), /* array= */ false, types) == Kind.TEXT;
    }
}
