package io.github.jooqconformance.runtime.manifest;

import io.github.jooqconformance.runtime.schema.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short hash of a table's whole definition. Tables with equal fingerprints are taken to be equal. */
public final class Fingerprint {
    /** 16 bytes: no two tables of any schema will meet by chance. */
    private static final int BYTES = 16;

    private Fingerprint() {}

    /** The fingerprint of a table, its name, comments and constraint names included, as 32 hexadecimal digits. */
    public static String of(Table table) {
        return of(SnapshotJson.table(table));
    }

    /** The fingerprint of a text. */
    static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
