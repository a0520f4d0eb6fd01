package io.github.jooqconformance.runtime.validation;

import java.util.UUID;

/**
 * UUIDs as PostgreSQL reads and orders them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-uuid.html">UUID type</a>
 */
public final class PgUuid {
    private static final int DIGITS = 32;
    private static final int DIGITS_OF_GROUP = 4;
    private static final int RADIX = 16;

    private PgUuid() {}

    /**
     * Whether a text is a UUID: hexadecimal digits, perhaps with hyphens after groups of four, perhaps in braces. If
     * not, casting it is an error (22P02).
     */
    public static boolean isUuid(String text) {
        boolean isInBraces = text.startsWith("{");
        int i = isInBraces ? 1 : 0;
        for (int digits = 0; digits < DIGITS; digits++) {
            boolean mayBeHyphen = digits > 0 && digits % DIGITS_OF_GROUP == 0;
            if (mayBeHyphen && i < text.length() && text.charAt(i) == '-') {
                i++;
            }
            if (i >= text.length() || !isDigit(text.charAt(i))) {
                return false;
            }
            i++;
        }
        return isInBraces ? i == text.length() - 1 && text.charAt(i) == '}' : i == text.length();
    }

    /** The UUID that a text is. */
    public static UUID parse(String text) {
        long most = 0;
        long least = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                most = (most << DIGITS_OF_GROUP) | (least >>> (Long.SIZE - DIGITS_OF_GROUP));
                least = (least << DIGITS_OF_GROUP) | Character.digit(text.charAt(i), RADIX);
            }
        }
        return new UUID(most, least);
    }

    /**
     * How UUIDs compare: by their digits, where Java takes the first half and the second half for signed numbers.
     *
     * @return a negative number, zero or a positive number, as the left one is less, equal or greater
     */
    public static int compare(UUID left, UUID right) {
        int most = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        return most != 0 ? most : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
    }

    private static boolean isDigit(char character) {
        return character < 0x80 && Character.digit(character, RADIX) >= 0;
    }
}
