package io.github.jooqconformance.runtime.validation;

import java.util.Arrays;

/**
 * PostgreSQL's functions of {@code bytea}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-binarystring.html">binary string functions</a>
 */
public final class PgBytes {
    private PgBytes() {}

    /** {@code substr(bytes, start)}, counted from 1; a start before that is the first byte. */
    public static byte[] substr(byte[] bytes, int start) {
        return part(bytes, start, bytes.length);
    }

    /** {@code substr(bytes, start, count)}; places before the first byte count, too. */
    public static byte[] substr(byte[] bytes, int start, int count) {
        return part(bytes, start, Math.min((long) start + count - 1, bytes.length));
    }

    private static byte[] part(byte[] bytes, int start, long end) {
        long from = Math.max(start, 1) - 1L;
        return from >= end ? new byte[0] : Arrays.copyOfRange(bytes, (int) from, (int) end);
    }

    /** Whether there is a byte at an index, counted from 0. If not, reading it is an error (2202E). */
    public static boolean hasByte(byte[] bytes, int index) {
        return index >= 0 && index < bytes.length;
    }

    /** {@code get_byte(bytes, index)}, counted from 0. */
    public static int getByte(byte[] bytes, int index) {
        return Byte.toUnsignedInt(bytes[index]);
    }

    /** {@code bit_count(bytes)}: the number of bits that are set. */
    public static long bitCount(byte[] bytes) {
        long count = 0;
        for (byte octet : bytes) {
            count += Integer.bitCount(Byte.toUnsignedInt(octet));
        }
        return count;
    }
}
