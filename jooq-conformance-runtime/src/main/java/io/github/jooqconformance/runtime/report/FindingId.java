package io.github.jooqconformance.runtime.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Names findings by what they say, so that the same finding of another day has the same name. */
public final class FindingId {
    /** 8 bytes: the findings of one database are few. */
    private static final int BYTES = 8;

    private FindingId() {}

    /**
     * The name of a finding, 16 hexadecimal digits.
     *
     * @param code the code of the rule
     * @param location where it was found, as SQL writes it
     * @param expected what the model says; empty if it has no such thing
     * @param actual what the database holds; empty if it has no such thing
     */
    public static String of(String code, String location, Optional<String> expected, Optional<String> actual) {
        // No text of PostgreSQL's holds the character 0. The mark tells an empty definition from none.
        var facts = String.join(
                "\0",
                code,
                location,
                expected.map("="::concat).orElse(""),
                actual.map("="::concat).orElse(""));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
