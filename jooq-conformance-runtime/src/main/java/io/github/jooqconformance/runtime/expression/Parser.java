package io.github.jooqconformance.runtime.expression;

import static io.github.jooqconformance.runtime.schema.ColumnType.SYSTEM_SCHEMA;

import io.github.jooqconformance.runtime.expression.Expression.Binary;
import io.github.jooqconformance.runtime.expression.Expression.Logical;
import io.github.jooqconformance.runtime.expression.Expression.Logical.Connective;
import io.github.jooqconformance.runtime.expression.Expression.Not;
import io.github.jooqconformance.runtime.expression.Expression.Quantified;
import io.github.jooqconformance.runtime.expression.Expression.Quantified.Quantifier;
import io.github.jooqconformance.runtime.expression.Expression.Unary;
import io.github.jooqconformance.runtime.expression.Token.Kind;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads expressions by precedence: an operand, and then every operator after it that binds tightly enough. */
final class Parser {
    /** More than people write, and little enough for half the stack that a thread has by default. */
    private static final int MAX_DEPTH = 128;

    private final Tokens tokens;
    private final OperandParser operands;
    private final WordOperatorParser wordOperators;
    private int depth;

    private Parser(Tokens tokens) {
        this.tokens = tokens;
        var types = new TypeParser(tokens);
        operands = new OperandParser(tokens, this, types);
        wordOperators = new WordOperatorParser(tokens, this, types);
    }

    static Expression parse(String sql) {
        var tokens = new Tokens(sql);
        var expression = new Parser(tokens).expression();
        tokens.expect(Kind.END);
        // A chain of operators is read in a loop, but makes a tree as deep as the chain is long.
        if (Children.depth(expression) > MAX_DEPTH) {
            throw tooDeep(0);
        }
        return expression;
    }

    private static ExpressionException tooDeep(int position) {
        return new ExpressionException("it is nested more than " + MAX_DEPTH + " times", position);
    }

    Expression expression() {
        return expression(Precedence.OR);
    }

    /** An expression whose outermost operators bind at least as tightly as given. */
    Expression expression(Precedence loosest) {
        if (++depth > MAX_DEPTH) {
            throw tooDeep(tokens.peek().position());
        }
        var left = prefixed();
        var previous = Precedence.FIELD;
        for (var next = infix(); next.isPresent() && next.get().compareTo(loosest) >= 0; next = infix()) {
            if (next.get() == previous && previous.isNonAssociative()) {
                throw tokens.peek().unexpected();
            }
            previous = next.get();
            left = continued(left, previous);
        }
        depth--;
        return left;
    }

    /** Expressions up to the closing bracket, which is read as well. */
    List<Expression> expressionsUntil(String closing) {
        var expressions = new ArrayList<Expression>();
        if (tokens.take(closing)) {
            return expressions;
        }
        do {
            expressions.add(expression());
        } while (tokens.take(","));
        tokens.expect(closing);
        return expressions;
    }

    private Expression prefixed() {
        if (tokens.take("not")) {
            return new Not(expression(Precedence.NOT));
        }
        if (!tokens.at(Kind.OPERATOR) && !atQualifiedOperator()) {
            return operands.operand();
        }
        var start = tokens.peek();
        var operator = operator();
        var precedence = Precedence.of(operator);
        if (start.kind() == Kind.OPERATOR && precedence == Precedence.ADDITION) {
            return signed(operator);
        }
        if (precedence != Precedence.OPERATOR) {
            throw start.unexpected();
        }
        return new Unary(operator, expression(Precedence.OPERATOR.tighter()));
    }

    private Expression signed(QualifiedName sign) {
        var number = tokens.peek();
        var after = tokens.peek(1);
        var operand = expression(Precedence.SIGN);
        // PostgreSQL makes the minus part of the number, unless something binds the number more tightly.
        if (sign.name().equals("-")
                && number.kind() == Kind.NUMBER
                && tokens.peek().equals(after)) {
            return Numerals.negative(number.text());
        }
        return new Unary(sign, operand);
    }

    /** How tightly the next token binds if it is an operator after an operand. */
    private Optional<Precedence> infix() {
        var token = tokens.peek();
        if (token.kind() == Kind.OPERATOR) {
            return Optional.of(Precedence.of(token.text()));
        }
        if (atQualifiedOperator()) {
            return Optional.of(Precedence.OPERATOR);
        }
        return wordOperators.precedence();
    }

    private Expression continued(Expression left, Precedence precedence) {
        if (tokens.at(Kind.OPERATOR) || atQualifiedOperator()) {
            return binary(left, precedence);
        }
        if (tokens.at("and")) {
            return logical(left, Connective.AND, Precedence.NOT);
        }
        return tokens.at("or") ? logical(left, Connective.OR, Precedence.AND) : wordOperators.continued(left);
    }

    private Expression logical(Expression first, Connective connective, Precedence operand) {
        var conditions = new ArrayList<>(List.of(first));
        var word = tokens.peek().text();
        while (tokens.take(word)) {
            conditions.add(expression(operand));
        }
        return new Logical(connective, conditions);
    }

    private Expression binary(Expression left, Precedence precedence) {
        return comparison(left, operator(), precedence.tighter());
    }

    /** What follows an operator that is written as a symbol or is {@code LIKE}: an operand, or ANY or ALL of many. */
    Expression comparison(Expression left, QualifiedName operator, Precedence right) {
        if (tokens.take("all")) {
            return quantified(operator, left, Quantifier.ALL);
        }
        if (tokens.take("any") || tokens.take("some")) {
            return quantified(operator, left, Quantifier.ANY);
        }
        return new Binary(operator, left, expression(right));
    }

    private Expression quantified(QualifiedName operator, Expression left, Quantifier quantifier) {
        tokens.expect("(");
        var array = expression();
        tokens.expect(")");
        return new Quantified(operator, left, quantifier, array);
    }

    private boolean atQualifiedOperator() {
        // A column or a function may be called operator, too.
        return tokens.at("operator")
                && tokens.peek(1).is("(")
                && (tokens.peek(2).kind() == Kind.OPERATOR
                        || (tokens.peek(3).is(".") && tokens.peek(4).kind() == Kind.OPERATOR));
    }

    private QualifiedName operator() {
        if (tokens.at(Kind.OPERATOR)) {
            return system(tokens.next().text());
        }
        tokens.expect("operator");
        tokens.expect("(");
        var operator = tokens.at(Kind.OPERATOR) ? system(tokens.next().text()) : qualifiedOperator();
        tokens.expect(")");
        return operator;
    }

    private QualifiedName qualifiedOperator() {
        var schema = tokens.identifier();
        tokens.expect(".");
        return new QualifiedName(schema, tokens.expect(Kind.OPERATOR).text());
    }

    /** What a name without a schema means under an empty search path. */
    static QualifiedName system(String name) {
        return new QualifiedName(SYSTEM_SCHEMA, name);
    }
}
