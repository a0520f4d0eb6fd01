package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The functions that make something of a text and further arguments; NULL of any is NULL. */
final class TextFunctions {
    /** How often a text may be repeated, and to how many characters padded. */
    private static final BigInteger MAX_LENGTH = BigInteger.valueOf(1_000);

    private static final SqlType TEXT = new SqlType(Kind.TEXT, new QualifiedName(ColumnType.SYSTEM_SCHEMA, "text"));

    private final DtoSource source;

    TextFunctions(DtoSource source) {
        this.source = source;
    }

    /** What a function makes of its arguments; empty if it is none of text. */
    Optional<Scalar> find(String function, List<Scalar> arguments) {
        return switch (function + "/" + arguments.size()) {
            case "left/2", "right/2", "substr/2", "substring/2" ->
                Optional.of(Scalar.combined(arguments, terms -> part(function, terms)));
            case "substr/3", "substring/3" -> Optional.of(Scalar.combined(arguments, this::part));
            case "position/2", "strpos/2" -> Optional.of(Scalar.combined(arguments, this::position));
            case "replace/3" -> Optional.of(Scalar.combined(arguments, terms -> ofTexts("replace", terms)));
            case "reverse/1" -> Optional.of(Scalar.combined(arguments, terms -> ofTexts("reverse", terms)));
            case "btrim/2", "ltrim/2", "rtrim/2" ->
                Optional.of(Scalar.combined(arguments, terms -> ofTexts(function, terms)));
            case "split_part/3" -> Optional.of(Scalar.combined(arguments, this::splitPart));
            case "lpad/2", "lpad/3", "rpad/2", "rpad/3" ->
                Optional.of(Scalar.combined(arguments, terms -> padded(function, terms)));
            case "translate/3" -> Optional.of(Scalar.combined(arguments, this::translated));
            case "string_to_array/2" -> Optional.of(Scalar.combined(arguments, this::split));
            case "chr/1" -> Optional.of(arguments.get(0).map(TextFunctions::character));
            case "repeat/2" -> Optional.of(Scalar.combined(arguments, TextFunctions::repeated));
            case "ascii/1" ->
                Optional.of(Scalar.combined(
                        arguments,
                        terms -> result(Functions.INTEGER, Form.INT, terms, source.text("ascii", text(terms.get(0))))));
            default -> Optional.empty();
        };
    }

    /** {@code left || right}. */
    Scalar concatenated(Scalar left, Scalar right) {
        return Scalar.combined(
                List.of(left, right),
                terms -> result(
                        TEXT, Form.OBJECT, terms, "%s.concat(%s)".formatted(text(terms.get(0)), text(terms.get(1)))));
    }

    /** {@code starts_with(value, start)}. */
    Truth startsWith(Scalar value, Scalar start) {
        return value.test(start, (term, prefix) -> {
            requireCalculable(List.of(term, prefix));
            return Truth.certain(Condition.holds(
                    "%s.startsWith(%s)".formatted(text(term), text(prefix)), Comparison.reads(term, prefix)));
        });
    }

    private Term part(String function, List<Term> terms) {
        var name = function.equals("substring") ? "substr" : function;
        return result(TEXT, Form.OBJECT, terms, source.text(name, text(terms.get(0)), integer(terms.get(1))));
    }

    private Term part(List<Term> terms) {
        var count = terms.get(2);
        if (!count.isLiteral() || count.source().startsWith("-")) {
            throw new Refusal("takes a part of a text of a length that may be negative");
        }
        return result(
                TEXT,
                Form.OBJECT,
                terms,
                source.text("substr", text(terms.get(0)), integer(terms.get(1)), integer(count)));
    }

    private Term position(List<Term> terms) {
        terms.forEach(TextComparison::requireDeterministic);
        return result(
                Functions.INTEGER, Form.INT, terms, source.text("position", text(terms.get(0)), text(terms.get(1))));
    }

    private Term ofTexts(String function, List<Term> terms) {
        terms.forEach(TextComparison::requireDeterministic);
        return result(
                TEXT,
                Form.OBJECT,
                terms,
                source.text(function, terms.stream().map(TextFunctions::text).toArray()));
    }

    private Term splitPart(List<Term> terms) {
        terms.forEach(TextComparison::requireDeterministic);
        var field = terms.get(2);
        if (!field.isLiteral() || field.source().equals("0")) {
            throw new Refusal("splits a text by a number that may be zero");
        }
        return result(
                TEXT,
                Form.OBJECT,
                terms,
                source.text("splitPart", text(terms.get(0)), text(terms.get(1)), integer(field)));
    }

    private static Term repeated(List<Term> terms) {
        var count = findLength(terms.get(1)).orElseThrow(() -> new Refusal("repeats a text without a limit"));
        return result(TEXT, Form.OBJECT, terms, "%s.repeat(%s)".formatted(text(terms.get(0)), count));
    }

    private Term padded(String function, List<Term> terms) {
        var length = findLength(terms.get(1)).orElseThrow(() -> new Refusal("pads a text without a limit"));
        var fill = terms.size() > 2 ? text(terms.get(2)) : JavaText.literal(" ");
        return result(TEXT, Form.OBJECT, terms, source.text(function, text(terms.get(0)), length, fill));
    }

    /** A number of repetitions or characters, if it is constant and not too large. */
    private static Optional<BigInteger> findLength(Term term) {
        return IntegerComparison.findInteger(term.source())
                .filter(number -> term.isLiteral())
                .map(number -> number.max(BigInteger.ZERO))
                .filter(number -> number.compareTo(MAX_LENGTH) <= 0);
    }

    private Term translated(List<Term> terms) {
        return result(
                TEXT,
                Form.OBJECT,
                terms,
                source.text("translate", terms.stream().map(TextFunctions::text).toArray()));
    }

    /** {@code string_to_array(value, delimiter)}, which takes a text apart even if the delimiter is NULL. */
    private Term split(List<Term> terms) {
        terms.forEach(TextComparison::requireDeterministic);
        if (!terms.get(1).isLiteral()) {
            throw new Refusal("splits a text by a delimiter that may be null");
        }
        return result(
                new SqlType(Kind.ARRAY, TEXT.name()),
                Form.LIST,
                terms,
                source.text("split", text(terms.get(0)), text(terms.get(1))));
    }

    /** {@code chr(codePoint)} of a constant. */
    private static Term character(Term codePoint) {
        return IntegerComparison.findInteger(codePoint.source())
                .filter(number -> codePoint.isLiteral() && number.signum() > 0 && number.bitLength() < Integer.SIZE)
                .map(BigInteger::intValue)
                .filter(number ->
                        Character.isValidCodePoint(number) && Character.getType(number) != Character.SURROGATE)
                .map(number -> Term.literal(TEXT, Character.toString(number)))
                .orElseThrow(() -> Functions.unknown("chr"));
    }

    private static Term result(SqlType type, Form form, List<Term> terms, String java) {
        requireCalculable(terms);
        return new Term(
                type,
                form,
                java,
                terms.stream().map(Term::isNull).reduce(Condition.never(), Condition::or),
                terms.stream().map(Term::reads).flatMap(Set::stream).collect(Collectors.toSet()));
    }

    private static void requireCalculable(List<Term> terms) {
        terms.forEach(Term::requireCertainCase);
        if (terms.stream().allMatch(Term::isLiteral)) {
            throw new Refusal("calculates with constants");
        }
    }

    /** A text as an argument. */
    static String text(Term term) {
        if (term.kind() != Kind.TEXT) {
            throw new Refusal("calculates with " + term.type().name().name() + " as if it were text");
        }
        return term.isLiteral() ? JavaText.literal(term.source()) : term.source();
    }

    /** An {@code int} as an argument. */
    private static String integer(Term term) {
        if (term.kind() != Kind.INTEGER && term.kind() != Kind.SMALLINT) {
            throw new Refusal("counts characters by " + term.type().name().name());
        }
        return term.form() == Form.LONG ? "(int) (" + term.source() + ")" : term.source();
    }
}
