package io.github.jooqconformance.runtime.expression;

import io.github.jooqconformance.runtime.expression.Expression.ArrayOf;
import io.github.jooqconformance.runtime.expression.Expression.Binary;
import io.github.jooqconformance.runtime.expression.Expression.Call;
import io.github.jooqconformance.runtime.expression.Expression.Call.Notation;
import io.github.jooqconformance.runtime.expression.Expression.Cast;
import io.github.jooqconformance.runtime.expression.Expression.Collate;
import io.github.jooqconformance.runtime.expression.Expression.Distinct;
import io.github.jooqconformance.runtime.expression.Expression.Is;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.Expression.Logical;
import io.github.jooqconformance.runtime.expression.Expression.Logical.Connective;
import io.github.jooqconformance.runtime.expression.Expression.Not;
import io.github.jooqconformance.runtime.expression.Expression.Quantified;
import io.github.jooqconformance.runtime.expression.Expression.Quantified.Quantifier;
import io.github.jooqconformance.runtime.expression.Expression.Row;
import io.github.jooqconformance.runtime.expression.Token.Kind;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the operators that are words, after their first operand; all but AND and OR. */
final class WordOperatorParser {
    private static final Precedence PATTERN_OPERAND = Precedence.PATTERN.tighter();

    private final Tokens tokens;
    private final Parser parser;
    private final TypeParser types;

    WordOperatorParser(Tokens tokens, Parser parser, TypeParser types) {
        this.tokens = tokens;
        this.parser = parser;
        this.types = types;
    }

    /** How tightly the next word binds, if it is an operator. */
    Optional<Precedence> precedence() {
        var token = tokens.peek();
        if (token.kind() != Kind.WORD && token.kind() != Kind.SYMBOL) {
            return Optional.empty();
        }
        return switch (token.text()) {
            case "or" -> Optional.of(Precedence.OR);
            case "and" -> Optional.of(Precedence.AND);
            case "is", "isnull", "notnull" -> Optional.of(Precedence.IS);
            case "between", "in", "like", "ilike", "similar", "not", "overlaps" -> Optional.of(Precedence.PATTERN);
            case "at" -> Optional.of(Precedence.AT_TIME_ZONE);
            case "collate" -> Optional.of(Precedence.COLLATE);
            case "::" -> Optional.of(Precedence.CAST);
            default -> Optional.empty();
        };
    }

    Expression continued(Expression left) {
        var operator = tokens.next();
        return switch (operator.text()) {
            case "is" -> is(left);
            case "isnull" -> new Is(left, Predicate.NULL);
            case "notnull" -> new Is(left, Predicate.NOT_NULL);
            case "overlaps" -> overlaps(left);
            case "at" -> atTimeZone(left);
            case "collate" -> new Collate(left, collation());
            case "::" -> cast(left, types.type());
            case "not" -> negatedPattern(left);
            default -> pattern(left, operator);
        };
    }

    /** A conversion; of a bare string, the constant that the type makes of it. */
    static Expression cast(Expression operand, TypeName type) {
        if (operand instanceof Literal literal && literal.type().isEmpty()) {
            return new Literal(literal.value(), Optional.of(type));
        }
        return new Cast(operand, type);
    }

    private Expression is(Expression operand) {
        var negated = tokens.take("not");
        if (tokens.take("distinct")) {
            tokens.expect("from");
            var distinct = new Distinct(operand, parser.expression(Precedence.IS.tighter()));
            return negated ? new Not(distinct) : distinct;
        }
        if (tokens.at("normalized") || tokens.peek(1).is("normalized")) {
            var normalized = normalized(operand);
            return negated ? new Not(normalized) : normalized;
        }
        return tested(operand, negated ? "NOT " : "");
    }

    private Expression tested(Expression operand, String not) {
        var word = tokens.expect(Kind.WORD);
        var words = upperCase(word) + (word.is("json") ? jsonProperties() : "");
        var negative = Predicate.of(not + words);
        if (negative.isPresent()) {
            return new Is(operand, negative.get());
        }
        return new Not(new Is(operand, Predicate.of(words).orElseThrow(word::unexpected)));
    }

    private String jsonProperties() {
        var properties = new StringBuilder();
        if (tokens.at("array") || tokens.at("object") || tokens.at("scalar")) {
            properties.append(' ').append(upperCase(tokens.next()));
        }
        if (tokens.take("with")) {
            tokens.expect("unique");
            tokens.take("keys");
            properties.append(" WITH UNIQUE KEYS");
        }
        return properties.toString();
    }

    private Expression normalized(Expression operand) {
        if (tokens.take("normalized")) {
            return special("is_normalized", operand);
        }
        var form = CallParser.normalForm(tokens.next());
        tokens.expect("normalized");
        return special("is_normalized", operand, form);
    }

    private Expression overlaps(Expression left) {
        var right = parser.expression(PATTERN_OPERAND);
        if (left instanceof Row first
                && right instanceof Row second
                && first.fields().size() == 2
                && second.fields().size() == 2) {
            return special(
                    "overlaps",
                    first.fields().get(0),
                    first.fields().get(1),
                    second.fields().get(0),
                    second.fields().get(1));
        }
        throw tokens.peek().unexpected();
    }

    private Expression atTimeZone(Expression operand) {
        if (tokens.take("local")) {
            return special("timezone", operand);
        }
        tokens.expect("time");
        tokens.expect("zone");
        return special("timezone", parser.expression(Precedence.AT_TIME_ZONE.tighter()), operand);
    }

    private QualifiedName collation() {
        var name = tokens.identifier();
        return tokens.take(".") ? new QualifiedName(name, tokens.identifier()) : Parser.system(name);
    }

    private Expression pattern(Expression left, Token operator) {
        return switch (operator.text()) {
            case "between" -> between(left, ">=", Connective.AND, "<=");
            case "in" -> in(left, "=", Quantifier.ANY);
            case "like" -> like(left, "~~");
            case "ilike" -> like(left, "~~*");
            case "similar" -> similar(left, "~");
            default -> throw operator.unexpected();
        };
    }

    private Expression negatedPattern(Expression left) {
        var operator = tokens.next();
        return switch (operator.text()) {
            case "between" -> between(left, "<", Connective.OR, ">");
            case "in" -> in(left, "<>", Quantifier.ALL);
            case "like" -> like(left, "!~~");
            case "ilike" -> like(left, "!~~*");
            case "similar" -> similar(left, "!~");
            default -> throw operator.unexpected();
        };
    }

    private Expression between(Expression left, String lower, Connective connective, String upper) {
        if (tokens.at("symmetric")) {
            throw tokens.peek().unexpected();
        }
        tokens.take("asymmetric");
        var least = new Binary(Parser.system(lower), left, parser.expression(PATTERN_OPERAND));
        tokens.expect("and");
        var greatest = new Binary(Parser.system(upper), left, parser.expression(PATTERN_OPERAND));
        return new Logical(connective, List.of(least, greatest));
    }

    private Expression in(Expression left, String operator, Quantifier quantifier) {
        tokens.expect("(");
        var elements = parser.expressionsUntil(")");
        // As PostgreSQL does: a list of one is a comparison.
        return elements.size() == 1
                ? new Binary(Parser.system(operator), left, elements.get(0))
                : new Quantified(Parser.system(operator), left, quantifier, new ArrayOf(elements));
    }

    private Expression like(Expression left, String operator) {
        var comparison = parser.comparison(left, Parser.system(operator), PATTERN_OPERAND);
        if (comparison instanceof Binary binary && tokens.take("escape")) {
            return new Binary(binary.operator(), left, escaped("like_escape", binary.right()));
        }
        return comparison;
    }

    private Expression similar(Expression left, String operator) {
        tokens.expect("to");
        var pattern = parser.expression(PATTERN_OPERAND);
        var regex = tokens.take("escape")
                ? escaped("similar_to_escape", pattern)
                : new Call(Parser.system("similar_to_escape"), List.of(pattern), Notation.PLAIN);
        return new Binary(Parser.system(operator), left, regex);
    }

    private Expression escaped(String function, Expression pattern) {
        var escape = parser.expression(PATTERN_OPERAND);
        return new Call(Parser.system(function), List.of(pattern, escape), Notation.PLAIN);
    }

    private static Expression special(String function, Expression... arguments) {
        return new Call(Parser.system(function), List.of(arguments), Notation.SPECIAL);
    }

    private static String upperCase(Token word) {
        return word.text().toUpperCase(Locale.ROOT);
    }
}
