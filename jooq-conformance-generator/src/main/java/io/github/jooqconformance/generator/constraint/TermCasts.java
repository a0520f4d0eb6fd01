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
    private final NumberCasts numbers;
    private final TextCasts texts;
    private final TemporalCasts times;

    TermCasts(SchemaSnapshot types, DtoSource source) {
        this.types = types;
        this.source = source;
        numbers = new NumberCasts(source);
        texts = new TextCasts(source);
        times = new TemporalCasts(source);
    }

    /** The type with a name, if it is no domain. */
    SqlType type(TypeName type) {
        return type(type, Optional.empty());
    }

    private SqlType type(TypeName type, Optional<QualifiedName> collation) {
        return new SqlType(Kind.of(type.name(), type.array(), types), type.name(), collation);
    }

    /** A text, or an integer, as a condition. */
    Truth booleanOf(Scalar value) {
        return value.test(term -> {
            if (term.kind() == Kind.INTEGER && !term.isLiteral()) {
                return Truth.certain(Comparison.of(Operator.UNEQUAL, term, Term.literal(term.type(), "0"), source));
            }
            requireText(term);
            return numbers.booleanOf(term);
        });
    }

    /**
     * The value converted to another type.
     *
     * @throws Refusal if the conversion can change the value in a way not known here
     */
    Scalar cast(Scalar value, TypeName target) {
        return value.flatMap(term -> {
            var type = type(target, term.type().collation());
            if (term.isNull().equals(Condition.always())) {
                return Scalar.of(term.as(type));
            }
            return target.modifiers().isEmpty() ? cast(term, type, target) : limited(term, type, target);
        });
    }

    private Scalar cast(Term term, SqlType type, TypeName target) {
        if (NumberCasts.isNarrowing(term.kind(), type.kind())) {
            return numbers.narrowed(term, type);
        }
        if (term.kind() == Kind.TEXT && type.kind().isExactNumber()) {
            requireText(term);
            return type.kind() == Kind.NUMERIC ? numbers.numericOf(term, type) : numbers.integerOf(term, type);
        }
        if (term.kind() == Kind.TEXT && type.kind() == Kind.UUID) {
            requireText(term);
            return texts.uuidOf(term, type);
        }
        if (term.kind() == Kind.INET
                && type.name().name().equals("cidr")
                && !term.type().equals(type)) {
            return Scalar.of(NetworkOperators.network(term));
        }
        if (term.kind() == Kind.NUMERIC && type.kind().isFloatingPoint() && !term.isLiteral()) {
            return numbers.floating(term, type);
        }
        return times.find(term, type).orElseGet(() -> Scalar.of(certain(term, type, target)));
    }

    private static void requireText(Term text) {
        if (text.kind() != Kind.TEXT || text.isLiteral()) {
            throw new Refusal("casts " + text.type().name().name() + " to another type");
        }
        text.requireCertainCase();
    }

    /** A cast to a type with a modifier, which cuts or rounds. */
    private Scalar limited(Term term, SqlType type, TypeName target) {
        var modifiers = target.modifiers();
        if ((type.kind() == Kind.TEXT || type.kind() == Kind.CHARACTER) && !term.isLiteral()) {
            return Scalar.of(texts.limited(term, type, modifiers.get(0)));
        }
        var isNumber = term.kind().isExactNumber() && !term.isLiteral();
        if (type.kind() == Kind.NUMERIC && (isNumber || term.kind() == Kind.TEXT)) {
            var scale = modifiers.size() > 1 ? modifiers.get(1) : "0";
            return cast(term, type, target).flatMap(number -> numbers.rounded(number, type, modifiers.get(0), scale));
        }
        throw new Refusal("casts to " + target);
    }

    private Term certain(Term term, SqlType type, TypeName target) {
        var to = type.kind();
        var from = term.kind();
        if (from == to && from != Kind.ARRAY && from != Kind.OTHER) {
            return term.as(type);
        }
        if (from == Kind.ARRAY && to == Kind.ARRAY && hasSameElements(term.type(), type)) {
            return term.as(type);
        }
        if (term.isLiteral() && from.isExactNumber() && to.isFloatingPoint()) {
            return term.as(type);
        }
        if (from.isInteger() && to.isFloatingPoint() && term.isIntegral()) {
            var operand = term.source().contains(" ") ? "(" + term.source() + ")" : term.source();
            return term.derived(type, Form.OBJECT, (to == Kind.REAL ? "(float) " : "(double) ") + operand);
        }
        var isWider = WIDTHS.contains(from) && WIDTHS.indexOf(from) < WIDTHS.indexOf(to);
        if (isWider || (from == Kind.REAL && to == Kind.DOUBLE && !term.isLiteral())) {
            return term.as(type);
        }
        if (to == Kind.TEXT && !term.isLiteral()) {
            return texts.text(term, type);
        }
        if (from == Kind.TEXT && to == Kind.CHARACTER && !term.isLiteral()) {
            return term.as(type);
        }
        throw new Refusal("casts " + term.type().name().name() + " to " + target);
    }

    private boolean hasSameElements(SqlType array, SqlType other) {
        return array.name().equals(other.name()) || (isText(array) && isText(other));
    }

    private boolean isText(SqlType array) {
        return Kind.of(array.name(), /* array= */ false, types) == Kind.TEXT;
    }
}
