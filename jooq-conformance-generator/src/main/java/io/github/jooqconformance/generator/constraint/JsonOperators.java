package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.validation.Pg;
import io.github.jooqconformance.runtime.validation.PgJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operators and functions of {@code jsonb}; those of {@code json} see the text, duplicate keys and all. */
final class JsonOperators {
    private static final Map<String, String> FUNCTIONS = Map.of(
            "jsonb_exists", "?",
            "jsonb_exists_any", "?|",
            "jsonb_exists_all", "?&",
            "jsonb_contains", "@>",
            "jsonb_contained", "<@");

    private final DtoSource source;
    private final String constant;

    /**
     * The JSON of one condition.
     *
     * @param constant how the names of the constants begin
     */
    JsonOperators(DtoSource source, String constant) {
        this.source = source;
        this.constant = constant;
    }

    /** The operator that a function of two arguments is. */
    static Optional<String> findOperator(String function, int arguments) {
        return arguments == 2 ? Optional.ofNullable(FUNCTIONS.get(function)) : Optional.empty();
    }

    static boolean isMeant(Scalar value) {
        return value.branches().stream().anyMatch(branch -> branch.term().kind() == Kind.JSON);
    }

    /** {@code value operator argument}. */
    Value apply(String operator, Scalar value, Scalar argument) {
        return switch (operator) {
            case "?" -> value.test(argument, (json, key) -> has("has", json, key, TextFunctions.text(key)));
            case "?|" -> value.test(argument, (json, keys) -> has("hasAny", json, keys, list(keys)));
            case "?&" -> value.test(argument, (json, keys) -> has("hasAll", json, keys, list(keys)));
            case "->" -> Scalar.combined(List.of(value, argument), terms -> member(terms.get(0), terms.get(1)));
            case "->>" -> Scalar.combined(List.of(value, argument), terms -> text(terms.get(0), terms.get(1)));
            case "-" -> without(value, argument);
            case "#>" -> Scalar.combined(List.of(value, argument), terms -> member(terms.get(0), terms.get(1)));
            case "#>>" -> Scalar.combined(List.of(value, argument), terms -> text(terms.get(0), terms.get(1)));
            case "@>" -> value.test(argument, this::contains);
            case "<@" -> value.test(argument, (part, json) -> contains(json, part));
            default -> throw new Refusal("uses the operator " + operator);
        };
    }

    private Truth has(String method, Term json, Term keys, String argument) {
        return Truth.certain(
                Condition.holds("%s.%s(%s)".formatted(tree(json), method, argument), Comparison.reads(json, keys)));
    }

    private static String list(Term keys) {
        if (keys.form() != Form.LIST) {
            throw new Refusal("looks for keys that are no constants");
        }
        return keys.source();
    }

    private Truth contains(Term json, Term part) {
        requireShallow(json, part);
        return Truth.certain(
                Condition.holds("%s.contains(%s)".formatted(tree(json), tree(part)), Comparison.reads(json, part)));
    }

    /** To compare two values that may both be nested without a limit is to recur without one. */
    private static void requireShallow(Term one, Term other) {
        if (!one.isLiteral() && !other.isLiteral()) {
            throw new Refusal("compares JSON with JSON that is no constant");
        }
    }

    private Term member(Term json, Term key) {
        return found(json.type(), Form.TREE, json, key, "%s.get(%s)".formatted(tree(json), keyOrIndex(key)));
    }

    private Term text(Term json, Term key) {
        return found(Functions.TEXT, Form.OBJECT, json, key, "%s.text(%s)".formatted(tree(json), keyOrIndex(key)));
    }

    private static Term found(SqlType type, Form form, Term json, Term key, String java) {
        var reads = Comparison.reads(json, key);
        var isNull = json.isNull().or(key.isNull()).or(Condition.isAbsent(java, reads));
        return new Term(type, form, java, isNull, reads);
    }

    /** {@code value - keys}, which is an error for what is neither an object nor an array. */
    private Scalar without(Scalar value, Scalar keys) {
        var isScalar = value.test(
                keys,
                (json, key) -> Truth.certain(Condition.holds(tree(json) + ".isScalar()", Comparison.reads(json, key))
                        .raising(EvaluationError.INVALID_ARGUMENT)));
        return Scalar.combined(List.of(value, keys), terms -> without(terms.get(0), terms.get(1)))
                .thenFails(isScalar.isTrue());
    }

    private Term without(Term json, Term keys) {
        var argument = keys.form() == Form.LIST ? list(keys) : TextFunctions.text(keys);
        return new Term(
                json.type(),
                Form.TREE,
                "%s.without(%s)".formatted(tree(json), argument),
                json.isNull().or(keys.isNull()),
                Comparison.reads(json, keys));
    }

    private static void requireConstant(Term path) {
        if (!path.reads().isEmpty()) {
            throw new Refusal("follows a path that is no constant");
        }
    }

    private static String keyOrIndex(Term key) {
        if (key.form() == Form.LIST) {
            requireConstant(key);
            return key.source();
        }
        if (key.kind() == Kind.INTEGER && key.isLiteral()) {
            return key.source();
        }
        return TextFunctions.text(key);
    }

    /** {@code jsonb_typeof(value)}. */
    Term type(Term json) {
        return json.form() == Form.TREE
                ? json.derived(Functions.TEXT, Form.OBJECT, json.source() + ".type()")
                : json.derived(Functions.TEXT, Form.OBJECT, source.pg("jsonTypeof", json.source() + ".text()"));
    }

    /** {@code value IS JSON}, which is unknown of NULL. */
    Truth isJson(Value value) {
        return value.scalar().test(json -> Truth.certain(isJson(json)));
    }

    private Condition isJson(Term value) {
        return switch (value.kind()) {
            case JSON -> Condition.always();
            case TEXT -> Condition.holds(source.pg("isJson", value.source()), value.reads());
            default ->
                throw new Refusal(
                        "asks whether %s is JSON".formatted(value.type().name().name()));
        };
    }

    /** {@code value IS JSON OBJECT} or of another type. */
    Truth isOfType(String type, Value value) {
        return value.scalar().test(json -> {
            var found = json.kind() == Kind.JSON ? type(json).source() : source.pg("jsonTypeof", json.source());
            return Truth.certain(
                    isJson(json).and(Condition.holds("%s.equals(\"%s\")".formatted(found, type), json.reads())));
        });
    }

    /** {@code jsonb_array_length(value)}, which is an error for anything but an array. */
    Scalar length(Scalar value) {
        var isNoArray = value.test(json -> Truth.certain(Condition.holds(tree(json) + ".isArray()", json.reads())
                .negated()
                .raising(EvaluationError.INVALID_ARGUMENT)));
        return value.map(json -> json.derived(Functions.INTEGER, Form.INT, tree(json) + ".length()"))
                .thenFails(isNoArray.isTrue());
    }

    /** The term as a {@link PgJson}. */
    String tree(Term json) {
        return tree(json, source, constant);
    }

    private static String tree(Term json, DtoSource source, String constant) {
        if (json.kind() != Kind.JSON || !json.type().name().name().equals("jsonb")) {
            throw new Refusal("looks into " + json.type().name().name());
        }
        var type = source.use(PgJson.class);
        if (json.form() == Form.TREE) {
            return json.source();
        }
        if (!json.isLiteral()) {
            return "%s.parse(%s.text())".formatted(type, json.source());
        }
        if (!Pg.isJsonb(json.source())) {
            throw new Refusal("has the JSON " + json.source());
        }
        return source.constant(
                PgJson.class, constant + "_JSON", "%s.parse(%s)".formatted(type, JavaText.literal(json.source())));
    }

    /** Equality of {@code jsonb}. */
    static final class Equality implements Comparison {
        @Override
        public Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source) {
            if (left.kind() != Kind.JSON || right.kind() != Kind.JSON || operator.isOrdering()) {
                return Optional.empty();
            }
            requireShallow(left, right);
            return Optional.of(Condition.holds(
                    "%s.equals(%s)".formatted(tree(left, source, "JSON"), tree(right, source, "JSON")),
                    Comparison.reads(left, right)));
        }
    }
}
