package io.github.jooqconformance.runtime.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that is part of a page, and the only one of its kind that the page lets run.
 *
 * @param text what stands between the tags
 */
record PageAsset(String text) {
    /** The file beside this class, such as {@code report.css}. */
    static PageAsset named(String file) {
        try (var stream = PageAsset.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            return new PageAsset(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reading a part of this library", e);
        }
    }

    /** The source by which a content security policy permits it: {@code 'sha256-...'}. */
    String source() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
