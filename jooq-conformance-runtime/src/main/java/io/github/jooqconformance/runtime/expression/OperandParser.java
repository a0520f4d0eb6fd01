package io.github.jooqconformance.runtime.expression;

import io.github.jooqconformance.runtime.expression.Expression.ArrayOf;
import io.github.jooqconformance.runtime.expression.Expression.Case;
import io.github.jooqconformance.runtime.expression.Expression.Case.Branch;
import io.github.jooqconformance.runtime.expression.Expression.Column;
import io.github.jooqconformance.runtime.expression.Expression.DomainValue;
import io.github.jooqconformance.runtime.expression.Expression.Field;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.Expression.Row;
import io.github.jooqconformance.runtime.expression.Expression.Subscript;
import io.github.jooqconformance.runtime.expression.Expression.WholeRow;
import io.github.jooqconformance.runtime.expression.Token.Kind;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands between operators: constants, columns, calls, CASE, and anything in brackets. */
final class OperandParser {
    private final Tokens tokens;
    private final Parser parser;
    private final TypeParser types;
    private final CallParser calls;

    OperandParser(Tokens tokens, Parser parser, TypeParser types) {
        this.tokens = tokens;
        this.parser = parser;
        this.types = types;
        calls = new CallParser(tokens, parser);
    }

    Expression operand() {
        var token = tokens.peek();
        return switch (token.kind()) {
            case NUMBER -> Numerals.literal(tokens.next().text());
            case STRING -> new Literal(Optional.of(tokens.next().text()), Optional.empty());
            case BITS -> new Literal(Optional.of(tokens.next().text()), Optional.of(TypeName.BIT));
            case VALUE -> domainValue();
            case WORD -> word(token.text());
            case QUOTED -> named();
            case SYMBOL -> inParentheses();
            case OPERATOR, END -> throw token.unexpected();
        };
    }

    private Expression domainValue() {
        tokens.next();
        return subscripted(new DomainValue());
    }

    private Expression word(String word) {
        return switch (word) {
            case "true", "false" -> new Literal(Optional.of(tokens.next().text()), Optional.of(TypeName.BOOLEAN));
            case "null" -> nullLiteral();
            case "case" -> caseOf();
            case "cast" -> castCall();
            case "array" -> arrayOf();
            case "row" -> rowOf();
            default ->
                types.atKeyword() ? constant(types.type()) : calls.special().orElseGet(this::named);
        };
    }

    private Expression nullLiteral() {
        tokens.next();
        return new Literal(Optional.empty(), Optional.empty());
    }

    /** {@code date '2000-01-01'}. */
    private Expression constant(TypeName type) {
        var value = tokens.expect(Kind.STRING).text();
        var bare = type.isBuiltIn("interval") && type.modifiers().isEmpty();
        var complete = bare ? new TypeName(type.name(), types.intervalFields(), type.array()) : type;
        return new Literal(Optional.of(value), Optional.of(complete));
    }

    private Expression castCall() {
        tokens.next();
        tokens.expect("(");
        var operand = parser.expression();
        tokens.expect("as");
        var type = types.type();
        tokens.expect(")");
        return WordOperatorParser.cast(operand, type);
    }

    private Expression caseOf() {
        tokens.next();
        var operand = tokens.at("when") ? Optional.<Expression>empty() : Optional.of(parser.expression());
        var branches = new ArrayList<Branch>();
        do {
            tokens.expect("when");
            var condition = parser.expression();
            tokens.expect("then");
            branches.add(new Branch(condition, parser.expression()));
        } while (tokens.at("when"));
        var otherwise = tokens.take("else") ? Optional.of(parser.expression()) : Optional.<Expression>empty();
        tokens.expect("end");
        return new Case(operand, branches, otherwise);
    }

    private Expression arrayOf() {
        tokens.next();
        tokens.expect("[");
        return new ArrayOf(parser.expressionsUntil("]"));
    }

    private Expression rowOf() {
        if (!tokens.peek(1).is("(")) {
            return named();
        }
        tokens.next();
        tokens.next();
        return new Row(parser.expressionsUntil(")"));
    }

    private Expression inParentheses() {
        tokens.expect("(");
        var first = parser.expression();
        if (tokens.take(",")) {
            var fields = new ArrayList<>(List.of(first));
            fields.addAll(parser.expressionsUntil(")"));
            return new Row(fields);
        }
        tokens.expect(")");
        return indirection(first);
    }

    private Expression named() {
        var start = tokens.peek();
        var name = tokens.identifier();
        if (!tokens.take(".")) {
            return unqualified(start);
        }
        if (tokens.at(Kind.OPERATOR) && tokens.peek().text().equals("*")) {
            tokens.next();
            return new WholeRow(name);
        }
        var member = tokens.identifier();
        if (tokens.at("(")) {
            return calls.call(new QualifiedName(name, member));
        }
        return tokens.at(Kind.STRING)
                ? constant(new TypeName(new QualifiedName(name, member), List.of(), false))
                : subscripted(new Column(Optional.of(name), member));
    }

    private Expression unqualified(Token name) {
        var quoted = name.kind() == Kind.QUOTED;
        if (tokens.at("(") && (quoted || Keywords.isFunctionName(name.text()) || name.is("json_object"))) {
            return calls.call(Parser.system(name.text()));
        }
        if (tokens.at(Kind.STRING) && (quoted || Keywords.isFunctionName(name.text()))) {
            return constant(new TypeName(Parser.system(name.text()), List.of(), false));
        }
        if (quoted || Keywords.isColumnName(name.text())) {
            return subscripted(new Column(Optional.empty(), name.text()));
        }
        throw name.unexpected();
    }

    /** The operand itself or what is in its brackets; without parentheses, a dot would have been part of its name. */
    private Expression subscripted(Expression operand) {
        return tokens.at("[") ? indirection(operand) : operand;
    }

    private Expression indirection(Expression operand) {
        var result = operand;
        while (tokens.at("[") || tokens.at(".")) {
            result = tokens.take(".") ? new Field(result, tokens.identifier()) : new Subscript(result, bounds());
        }
        return result;
    }

    private List<Bounds> bounds() {
        var bounds = new ArrayList<Bounds>();
        while (tokens.take("[")) {
            bounds.add(indexOrSlice());
            tokens.expect("]");
        }
        return bounds;
    }

    private Bounds indexOrSlice() {
        if (tokens.take(":")) {
            return new Bounds.Slice(Optional.empty(), upperBound());
        }
        var index = parser.expression();
        return tokens.take(":") ? new Bounds.Slice(Optional.of(index), upperBound()) : new Bounds.Index(index);
    }

    private Optional<Expression> upperBound() {
        return tokens.at("]") ? Optional.empty() : Optional.of(parser.expression());
    }
}
