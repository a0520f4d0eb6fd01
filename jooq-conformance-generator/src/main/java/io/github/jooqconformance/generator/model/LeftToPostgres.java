package io.github.jooqconformance.generator.model;

/**
 * A constraint that generated code does not check, or not in all cases, since it cannot be translated exactly.
 *
 * @param constraint what it is: a constraint's name, or a column and its type
 * @param reason why not, for people
 * @param inPart whether generated code checks it except where the reason applies, and accepts the value there
 */
public record LeftToPostgres(String constraint, String reason, boolean inPart) {
    /** A constraint that is not checked at all. */
    public LeftToPostgres(String constraint, String reason) {
        this(constraint, reason, /* inPart= */ false);
    }

    /** The reason, for a list of what is left to PostgreSQL. */
    public String remark() {
        return inPart ? "only in part, as " + reason : reason;
    }
}
