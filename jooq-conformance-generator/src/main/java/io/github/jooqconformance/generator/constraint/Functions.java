package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.Optional;

/** The functions of one argument that Java can do as PostgreSQL does; NULL of them all is NULL. */
final class Functions {
    static final SqlType INTEGER = type(Kind.INTEGER, "int4");
    static final SqlType TEXT = type(Kind.TEXT, "text");

    private final Scope scope;
    private final JsonOperators jsons;
    private final DtoSource source;

    Functions(Scope scope, JsonOperators jsons, DtoSource source) {
        this.scope = scope;
        this.jsons = jsons;
        this.source = source;
    }

    private static SqlType type(Kind kind, String name) {
        return new SqlType(kind, new QualifiedName(ColumnType.SYSTEM_SCHEMA, name));
    }

    /**
     * What a function of PostgreSQL's own makes of a term.
     *
     * @throws Refusal if that is not known
     */
    Term call(String function, Term argument) {
        if (argument.isLiteral()) {
            throw new Refusal("calls the function " + function + " with a constant");
        }
        return switch (function) {
            case "length", "char_length", "character_length" -> length(function, argument);
            case "octet_length" -> octetLength(argument);
            case "btrim", "ltrim", "rtrim" -> trimmed(function, argument);
            case "bit_length" -> bitLength(argument);
            case "lower", "upper" -> inOtherCase(function, argument);
            case "json_typeof", "jsonb_typeof" -> jsonType(function, argument);
            default -> throw unknown(function);
        };
    }

    static Refusal unknown(String function) {
        return new Refusal("calls the function " + function);
    }

    private Term length(String function, Term argument) {
        return switch (argument.kind()) {
            case TEXT -> counted(argument, source.pg("length", argument.source()), argument.source() + ".isEmpty()");
            case CHARACTER -> {
                var trimmed = source.pg("rtrim", argument.source());
                yield counted(argument, source.pg("length", trimmed), trimmed + ".isEmpty()");
            }
            case BYTES -> bytes(argument);
            default -> throw unknown(function);
        };
    }

    private Term octetLength(Term argument) {
        return switch (argument.kind()) {
            case TEXT, CHARACTER ->
                counted(argument, source.pg("octetLength", argument.source()), argument.source() + ".isEmpty()");
            case BYTES -> bytes(argument);
            default -> throw unknown("octet_length");
        };
    }

    private Term bitLength(Term argument) {
        var octets = octetLength(argument);
        return argument.derived(INTEGER, Form.LONG, octets.source() + " * 8L");
    }

    /** The text in lower or upper case, under the database's own collation. */
    Term inOtherCase(String function, Term argument) {
        if (argument.kind() != Kind.TEXT
                || argument.letterCase().isPresent()
                || argument.type().collation().isPresent()) {
            throw unknown(function);
        }
        return new Term(
                argument.type(),
                Form.OBJECT,
                scope.free(function),
                argument.isNull(),
                argument.reads(),
                Optional.empty(),
                Optional.of(new CaseMapping(function, argument.source())));
    }

    private static Term bytes(Term argument) {
        return argument.derived(INTEGER, Form.INT, argument.source() + ".length");
    }

    private Term trimmed(String function, Term argument) {
        if (argument.kind() != Kind.TEXT) {
            throw unknown(function);
        }
        var type = new SqlType(TEXT.kind(), TEXT.name(), argument.type().collation());
        return argument.derived(type, Form.OBJECT, source.pg(function, argument.source()));
    }

    private Term jsonType(String function, Term argument) {
        if (argument.kind() != Kind.JSON) {
            throw unknown(function);
        }
        return jsons.type(argument);
    }

    /** The number of something, which is also zero under a simple condition. */
    static Term counted(Term argument, String count, String isEmpty) {
        argument.requireCertainCase();
        return new Term(
                INTEGER,
                Form.INT,
                count,
                argument.isNull(),
                argument.reads(),
                Optional.of(Condition.holds(isEmpty, argument.reads())),
                Optional.empty());
    }
}
