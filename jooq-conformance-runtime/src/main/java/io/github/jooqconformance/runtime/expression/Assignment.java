package io.github.jooqconformance.runtime.expression;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.expression.Expression.ArrayOf;
import io.github.jooqconformance.runtime.expression.Expression.Cast;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An expression whose value goes into a column, as that of a DEFAULT does. PostgreSQL converts it to the column's type,
 * so that a constant may be written as one of several types.
 *
 * @param expression the expression as {@code pg_get_expr} prints it
 * @param type the column's type, of a domain the one beneath it, as {@code format_type} prints it
 * @see <a href="https://www.postgresql.org/docs/current/typeconv-query.html">value storage</a>
 */
public record Assignment(String expression, String type) {
    private static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar");
    private static final Set<String> INTEGERS = Set.of("int2", "int4", "int8");
    private static final Set<String> FLOATS = Set.of("float4", "float8");

    private static final String PLAIN_ELEMENT = "(?!null[,}])[a-z0-9_.-]+";

    /** An array whose elements need neither quotes nor thought. */
    private static final Pattern PLAIN_ARRAY =
            Pattern.compile("(?i)\\{(?:" + PLAIN_ELEMENT + "(?:," + PLAIN_ELEMENT + ")*)?}");

    public Assignment {
        requireNonNull(expression, "expression");
        requireNonNull(type, "type");
    }

    /** Whether both certainly put the same value into their columns. Never throws; what is no SQL is like nothing. */
    public boolean isLike(Assignment other) {
        try {
            return value().equals(other.value());
        } catch (ExpressionException unknown) {
            return false;
        }
    }

    private Expression value() {
        var column = Expression.parse("NULL::" + type).canonical();
        var parsed = Expression.parse(expression).canonical();
        if (column instanceof Literal literal && literal.type().isPresent()) {
            return assigned(parsed, literal.type().get());
        }
        return column instanceof Cast cast ? assigned(parsed, cast.type()) : parsed;
    }

    private static Expression assigned(Expression value, TypeName type) {
        if (value instanceof Literal literal) {
            return assigned(literal, type);
        }
        if (value instanceof Cast cast && isRedundant(cast, type)) {
            return assigned(cast.operand(), type);
        }
        if (value instanceof ArrayOf arrayOf && type.array()) {
            return new ArrayOf(arrayOf.elements().stream()
                    .map(element -> assigned(element, element instanceof ArrayOf ? type : type.element()))
                    .toList());
        }
        return value;
    }

    /** Whether the column would convert the operand in the same way, were it not converted already. */
    private static boolean isRedundant(Cast cast, TypeName type) {
        var target = cast.type();
        return target.modifiers().isEmpty() && target.name().equals(type.name()) && target.array() == type.array();
    }

    /** A constant as the column holds it; its type is the column's. */
    private static Expression assigned(Literal literal, TypeName type) {
        if (literal.value().isEmpty()) {
            return literal;
        }
        var text = literal.value().get();
        if (type.array()) {
            return PLAIN_ARRAY.matcher(text).matches() ? elements(text, type.element()) : literal;
        }
        var from = literal.type()
                .filter(TypeName::isBuiltIn)
                .map(name -> name.name().name());
        if (is(type, TEXTS) && from.isPresent() && TEXTS.contains(from.get()) && !text.endsWith(" ")) {
            return untyped(text);
        }
        if (type.isBuiltIn()
                && Numerals.isPlain(text)
                && from.filter(Assignment::isNumeric).isPresent()) {
            return untyped(number(text, type));
        }
        return literal;
    }

    private static boolean isNumeric(String type) {
        return type.equals("numeric") || INTEGERS.contains(type) || FLOATS.contains(type);
    }

    private static ArrayOf elements(String text, TypeName type) {
        var values = text.substring(1, text.length() - 1);
        var elements = values.isEmpty() ? new String[0] : values.split(",");
        return new ArrayOf(Arrays.stream(elements)
                .map(element -> assigned(new Literal(Optional.of(element), Optional.of(type)), type))
                .toList());
    }

    private static String number(String text, TypeName type) {
        var number = new BigDecimal(text);
        if ((is(type, INTEGERS) && number.stripTrailingZeros().scale() <= 0) || is(type, FLOATS)) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (!type.isBuiltIn("numeric") || type.modifiers().isEmpty()) {
            return text;
        }
        var scale =
                type.modifiers().size() > 1 ? Integer.parseInt(type.modifiers().get(1)) : 0;
        return number.setScale(scale, RoundingMode.HALF_UP).toPlainString();
    }

    private static boolean is(TypeName type, Set<String> names) {
        return type.isBuiltIn() && names.contains(type.name().name());
    }

    private static Literal untyped(String text) {
        return new Literal(Optional.of(text), Optional.empty());
    }
}
