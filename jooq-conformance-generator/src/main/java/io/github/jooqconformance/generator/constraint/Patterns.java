package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.validation.LikePattern;
import io.github.jooqconformance.runtime.validation.PgRegex;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code LIKE} and regular expressions. */
final class Patterns {
    /** Text without any of LIKE's special characters, between two that stand for any text. */
    private static final Pattern PLAIN = Pattern.compile("(%?)([^%_\\\\]+)(%?)", Pattern.DOTALL);

    private static final Optional<String> LETTERS =
            Optional.of("the locale decides which characters beyond ASCII are letters, digits or blanks");

    private static final int ASCII = 0x80;

    private final DtoSource source;
    private final String constant;

    /**
     * The patterns of one condition.
     *
     * @param source where the constants go
     * @param constant how the names of the constants begin
     */
    Patterns(DtoSource source, String constant) {
        this.source = source;
        this.constant = constant;
    }

    /** {@code value operator pattern}. */
    Truth match(String operator, Scalar value, Scalar pattern) {
        var text = literal(pattern);
        var isNegated = operator.startsWith("!");
        var matches = value.test(term -> {
            var matched = operator.endsWith("~~") ? like(term, text) : regex(term, text, operator);
            return term.letterCase()
                    .map(mapping -> mapping.in(term, matched, source))
                    .orElse(matched);
        });
        return isNegated ? matches.not() : matches;
    }

    /** {@code value ILIKE pattern}, in which PostgreSQL turns both into lower case. */
    Truth ignoringCase(String operator, Scalar lower, Scalar pattern) {
        var text = literal(pattern);
        if (text.chars().anyMatch(c -> c >= ASCII)) {
            throw new Refusal("ignores the case of letters beyond ASCII, which depends on the locale");
        }
        var type = pattern.findLiteral().orElseThrow().type();
        return match(operator.replace("*", ""), lower, Scalar.of(Term.literal(type, text.toLowerCase(Locale.ROOT))));
    }

    private static String literal(Scalar pattern) {
        return pattern.findLiteral()
                .filter(literal -> literal.kind() == Kind.TEXT)
                .map(Term::source)
                .orElseThrow(() -> new Refusal("matches a pattern that is no constant"));
    }

    private static void requireText(Term term) {
        if (term.isLiteral() || (term.kind() != Kind.TEXT && term.kind() != Kind.CHARACTER)) {
            throw new Refusal("matches a value that is no text");
        }
        TextComparison.requireDeterministic(term);
    }

    private Truth like(Term term, String pattern) {
        requireText(term);
        return Truth.certain(Condition.holds(
                findPlain(pattern, term.source()).orElseGet(() -> like(pattern, term.source())), term.reads()));
    }

    private static Optional<String> findPlain(String pattern, String value) {
        var plain = PLAIN.matcher(pattern);
        if (!plain.matches()) {
            return Optional.empty();
        }
        var isOpenBefore = !plain.group(1).isEmpty();
        var isOpenAfter = !plain.group(3).isEmpty();
        var method = isOpenBefore ? isOpenAfter ? "contains" : "endsWith" : isOpenAfter ? "startsWith" : "equals";
        return Optional.of(value + "." + method + "(" + JavaText.literal(plain.group(2)) + ")");
    }

    private String like(String pattern, String value) {
        try {
            LikePattern.compile(pattern);
        } catch (IllegalArgumentException e) {
            throw new Refusal("matches the pattern " + pattern, e);
        }
        var type = source.use(LikePattern.class);
        var name = source.constant(
                LikePattern.class, constant + "_PATTERN", type + ".compile(" + JavaText.literal(pattern) + ")");
        return name + ".matches(" + value + ")";
    }

    /** Which characters are letters may depend on the locale, so that the answer is not always certain. */
    private Truth regex(Term term, String pattern, String operator) {
        requireText(term);
        var ignoresCase = operator.endsWith("*");
        if (ignoresCase && term.type().collation().isPresent()) {
            throw new Refusal(
                    "ignores case by the collation " + term.type().collation().get());
        }
        PgRegex.refusal(pattern, ignoresCase).ifPresent(reason -> {
            throw new Refusal("matches the regular expression " + pattern + ": " + reason);
        });
        var type = source.use(PgRegex.class);
        var name = source.constant(
                PgRegex.class,
                constant + "_PATTERN",
                type + ".compile(" + JavaText.literal(pattern) + ", " + ignoresCase + ")");
        var found = Condition.holds(name + ".find(" + term.source() + ")", term.reads());
        if (!PgRegex.compile(pattern, ignoresCase).dependsOnLocale()) {
            return Truth.certain(found);
        }
        return new Truth(
                Condition.holds(name + ".findInEveryLocale(" + term.source() + ")", term.reads()),
                found.negated(),
                Condition.never(),
                LETTERS);
    }
}
