package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.expression.Bounds;
import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.Expression.ArrayOf;
import io.github.jooqconformance.runtime.expression.Expression.Binary;
import io.github.jooqconformance.runtime.expression.Expression.Call;
import io.github.jooqconformance.runtime.expression.Expression.Case;
import io.github.jooqconformance.runtime.expression.Expression.Cast;
import io.github.jooqconformance.runtime.expression.Expression.Collate;
import io.github.jooqconformance.runtime.expression.Expression.Column;
import io.github.jooqconformance.runtime.expression.Expression.Distinct;
import io.github.jooqconformance.runtime.expression.Expression.DomainValue;
import io.github.jooqconformance.runtime.expression.Expression.Field;
import io.github.jooqconformance.runtime.expression.Expression.Is;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.Expression.Logical;
import io.github.jooqconformance.runtime.expression.Expression.NamedArgument;
import io.github.jooqconformance.runtime.expression.Expression.Not;
import io.github.jooqconformance.runtime.expression.Expression.Quantified;
import io.github.jooqconformance.runtime.expression.Expression.Row;
import io.github.jooqconformance.runtime.expression.Expression.SessionValue;
import io.github.jooqconformance.runtime.expression.Expression.Subscript;
import io.github.jooqconformance.runtime.expression.Expression.Unary;
import io.github.jooqconformance.runtime.expression.Expression.WholeRow;
import io.github.jooqconformance.runtime.expression.ExpressionVisitor;
import io.github.jooqconformance.runtime.expression.TypeName;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.validation.SimilarPattern;
import java.util.List;
import java.util.Optional;

/** Translates expressions to Java. Whatever it does not know ends in a {@link Refusal}. */
final class ExpressionTranslator implements ExpressionVisitor<Value> {
    private final Scope scope;
    private final TermCasts casts;
    private final Comparisons comparisons;
    private final Operators operators;
    private final ArrayConstants constants;
    private final ArrayOperators arrays;
    private final Calls calls;
    private final Predicates predicates;
    private final CaseInsensitive caseless;
    private final Quantifiers quantifiers;

    /**
     * A translator of one condition.
     *
     * @param scope what the condition can read
     * @param source where its constants go
     * @param constant how the names of its constants begin
     */
    ExpressionTranslator(Scope scope, DtoSource source, String constant) {
        this.scope = scope;
        casts = new TermCasts(scope.types(), source);
        comparisons = new Comparisons(scope.types(), source, constant);
        constants = new ArrayConstants(scope.types(), source, constant);
        arrays = new ArrayOperators(comparisons, constants, scope, source);
        var jsons = new JsonOperators(source, constant);
        operators = new Operators(new Patterns(source, constant), arrays, jsons, scope, source);
        caseless = new CaseInsensitive(operators::lower);
        quantifiers = new Quantifiers(this, casts, comparisons, operators, arrays, constants);
        predicates = new Predicates(this, jsons);
        calls = new Calls(
                this, comparisons, new ArrayFunctions(arrays, constants, scope, source), jsons, scope, source);
    }

    Value translate(Expression expression) {
        return expression.accept(this);
    }

    @Override
    public Value literal(Literal literal) {
        if (literal.value().isEmpty()) {
            return Scalar.NULL;
        }
        var text = literal.value().get();
        var type = literal.type()
                .filter(t -> t.modifiers().isEmpty())
                .orElseThrow(() -> new Refusal("has a constant of a type with a modifier"));
        if (type.equals(TypeName.builtIn("bool"))) {
            return Truth.certain(text.startsWith("t") ? Condition.always() : Condition.never());
        }
        return Scalar.of(
                type.array() ? constants.literal(casts.type(type), text) : Term.literal(casts.type(type), text));
    }

    @Override
    public Value column(Column column) {
        return scope.column(column.name());
    }

    @Override
    public Value domainValue(DomainValue domainValue) {
        return scope.valueOfDomain();
    }

    @Override
    public Value unary(Unary unary) {
        if (!unary.operator().equals(system("-"))) {
            throw Operators.unknown(unary.operator());
        }
        return operators.negated(translate(unary.operand()).scalar());
    }

    @Override
    public Value binary(Binary binary) {
        var comparison = Operator.of(binary.operator());
        if (comparison.isPresent() && binary.left() instanceof Row left && binary.right() instanceof Row right) {
            return comparisons.compareRows(comparison.get(), fields(left), fields(right));
        }
        if (comparison.isPresent()) {
            return comparisons.compare(comparison.get(), translate(binary.left()), translate(binary.right()));
        }
        var first = translate(binary.left());
        if (CaseInsensitive.isMeant(binary.operator(), first)) {
            return ignoringCase(binary.operator(), first, translate(binary.right()));
        }
        var left = first.scalar();
        var right = findSimilar(binary.right())
                .orElseGet(() -> translate(binary.right()).scalar());
        return operators.apply(binary.operator(), left, right);
    }

    private List<Value> fields(Row row) {
        return row.fields().stream().map(this::translate).toList();
    }

    private Value ignoringCase(QualifiedName operator, Value left, Value right) {
        return CaseInsensitive.findComparison(operator)
                .<Value>map(comparison -> CaseInsensitive.isEmptyText(right)
                        ? comparisons.compare(comparison, CaseInsensitive.text(left), CaseInsensitive.text(right))
                        : comparisons.compare(comparison, caseless.lower(left), caseless.lower(right)))
                .orElseGet(() -> operators.apply(
                        CaseInsensitive.pattern(operator), CaseInsensitive.text(left), CaseInsensitive.text(right)));
    }

    /** What {@code SIMILAR TO} is followed by, as the regular expression that PostgreSQL makes of it. */
    private Optional<Scalar> findSimilar(Expression pattern) {
        if (!(pattern instanceof Call call)
                || !call.function().equals(system("similar_to_escape"))
                || call.arguments().size() != 1) {
            return Optional.empty();
        }
        var regex = translate(call.arguments().get(0))
                .scalar()
                .findLiteral()
                .flatMap(literal -> SimilarPattern.regex(literal.source())
                        .map(text -> Scalar.of(Term.literal(literal.type(), text))));
        return Optional.of(regex.orElseThrow(() -> new Refusal("matches a subtle pattern of SIMILAR TO")));
    }

    private static QualifiedName system(String name) {
        return new QualifiedName(ColumnType.SYSTEM_SCHEMA, name);
    }

    @Override
    public Value quantified(Quantified quantified) {
        return quantifiers.translate(quantified);
    }

    @Override
    public Value logical(Logical logical) {
        var operands =
                logical.operands().stream().map(operand -> translate(operand).truth());
        return switch (logical.connective()) {
            case AND -> operands.reduce(Truth.certain(Condition.always()), Truth::and);
            case OR -> operands.reduce(Truth.certain(Condition.never()), Truth::or);
        };
    }

    @Override
    public Value not(Not not) {
        return translate(not.operand()).truth().not();
    }

    @Override
    public Value is(Is is) {
        return predicates.translate(is);
    }

    @Override
    public Value distinct(Distinct distinct) {
        return comparisons.distinct(translate(distinct.left()), translate(distinct.right()));
    }

    @Override
    public Value call(Call call) {
        return calls.call(call);
    }

    @Override
    public Value cast(Cast cast) {
        if (cast.operand() instanceof ArrayOf array && array.elements().isEmpty()) {
            return Scalar.of(constants.list(casts.type(cast.type()), List.of()));
        }
        var operand = translate(cast.operand());
        if (cast.type().equals(TypeName.builtIn("bool"))) {
            return operand instanceof Scalar scalar && !scalar.isNullConstant()
                    ? casts.booleanOf(scalar)
                    : operand.truth();
        }
        if (operand instanceof Truth truth && cast.type().equals(TypeName.builtIn("int4"))) {
            return Calls.number(truth);
        }
        if (operand instanceof Truth truth && cast.type().equals(TypeName.builtIn("text"))) {
            return Calls.text(truth);
        }
        return casts.cast(operand.scalar(), cast.type());
    }

    @Override
    public Value collate(Collate collate) {
        return translate(collate.operand())
                .scalar()
                .map(term -> term.as(new SqlType(term.kind(), term.type().name(), Optional.of(collate.collation()))));
    }

    @Override
    public Value caseOf(Case caseOf) {
        return calls.caseOf(caseOf);
    }

    @Override
    public Value namedArgument(NamedArgument argument) {
        throw new Refusal("names an argument");
    }

    @Override
    public Value wholeRow(WholeRow wholeRow) {
        throw new Refusal("reads the whole row");
    }

    @Override
    public Value sessionValue(SessionValue value) {
        throw new Refusal("reads " + value.source());
    }

    @Override
    public Value arrayOf(ArrayOf arrayOf) {
        return Scalar.of(
                constants.list(arrayOf.elements().stream().map(this::translate).toList()));
    }

    @Override
    public Value row(Row row) {
        throw new Refusal("builds a row");
    }

    @Override
    public Value subscript(Subscript subscript) {
        var isOfOneDimension =
                subscript.bounds().size() == 1 && subscript.bounds().get(0) instanceof Bounds.Index;
        if (!isOfOneDimension) {
            throw new Refusal("reads a part of an array");
        }
        var index = subscript.bounds().get(0).expressions().get(0);
        return arrays.element(
                translate(subscript.container()).scalar(), translate(index).scalar());
    }

    @Override
    public Value field(Field field) {
        throw new Refusal("reads a field of a composite value");
    }
}
