package io.github.jooqconformance.runtime.expression;

import io.github.jooqconformance.runtime.expression.Expression.ArrayOf;
import io.github.jooqconformance.runtime.expression.Expression.Cast;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be said of a cast without knowing any value. */
final class Casts {
    private static final TypeName FLOAT8 = TypeName.builtIn("float8");
    private static final TypeName VARCHAR = TypeName.builtIn("varchar");

    /** To which types the text of a constant can be moved as it is, by the type that it has. */
    private static final Map<TypeName, Set<TypeName>> SAME_TEXT = Map.of(
            VARCHAR,
            Set.of(TypeName.TEXT),
            TypeName.TEXT,
            Set.of(VARCHAR),
            TypeName.INTEGER,
            Set.of(TypeName.BIGINT, TypeName.NUMERIC, FLOAT8),
            TypeName.BIGINT,
            Set.of(TypeName.NUMERIC, FLOAT8));

    private Casts() {}

    /** The cast of an operand that is canonical itself. */
    static Expression folded(Expression operand, TypeName type) {
        if (operand instanceof Literal literal) {
            return folded(literal, type);
        }
        if (operand instanceof ArrayOf arrayOf && type.array() && hasScalars(arrayOf)) {
            return ofElements(arrayOf, type);
        }
        var repeated = operand instanceof Cast inner
                && inner.type().equals(type)
                && type.modifiers().isEmpty();
        return repeated ? operand : new Cast(operand, type);
    }

    private static Expression folded(Literal literal, TypeName type) {
        if (literal.type().equals(Optional.of(type)) && type.modifiers().isEmpty()) {
            return literal;
        }
        var sameText = literal.type()
                .map(from -> SAME_TEXT.getOrDefault(from, Set.of()))
                .orElse(Set.of());
        return sameText.contains(type) && isPlain(literal)
                ? new Literal(literal.value(), Optional.of(type))
                : new Cast(literal, type);
    }

    /** Whether a number is one in the eyes of every numeric type; {@code 0x1F} is not. */
    private static boolean isPlain(Literal literal) {
        var isText = literal.type().equals(Optional.of(TypeName.TEXT))
                || literal.type().equals(Optional.of(VARCHAR));
        return isText || literal.value().filter(Numerals::isPlain).isPresent();
    }

    /** PostgreSQL casts the elements instead when it reads its own print of a cast array, as after a restore. */
    private static Expression ofElements(ArrayOf arrayOf, TypeName type) {
        var elements = arrayOf.elements().stream()
                .map(e -> folded(e, e instanceof ArrayOf ? type : type.element()))
                .toList();
        return new ArrayOf(elements);
    }

    /** Whether a cast of the array is one of its elements; an empty one has no other type than its cast. */
    private static boolean hasScalars(ArrayOf arrayOf) {
        return !arrayOf.elements().isEmpty() && arrayOf.elements().stream().allMatch(Casts::isScalar);
    }

    /**
     * Whether an element of an array is certainly no array itself, or one whose elements are not. An array in a column
     * would be cast as a whole, and a domain may be one in disguise.
     */
    private static boolean isScalar(Expression element) {
        if (element instanceof ArrayOf nested) {
            return hasScalars(nested);
        }
        if (element instanceof Literal literal) {
            return literal.type().filter(Casts::isScalar).isPresent();
        }
        return element instanceof Cast cast && isScalar(cast.type());
    }

    private static boolean isScalar(TypeName type) {
        // int2vector and oidvector are arrays by another name.
        return !type.array() && type.isBuiltIn() && !type.name().name().endsWith("vector");
    }
}
