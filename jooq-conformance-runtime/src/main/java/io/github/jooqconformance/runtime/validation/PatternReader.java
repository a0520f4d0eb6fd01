package io.github.jooqconformance.runtime.validation;

/** A pattern and how far it has been read. */
final class PatternReader {
    /** What is at hand when all has been read. */
    static final int END = -1;

    private final int[] codePoints;
    private int at;

    PatternReader(String pattern) {
        codePoints = pattern.codePoints().toArray();
    }

    int peek() {
        return peek(0);
    }

    /** The character at a distance from the one at hand. */
    int peek(int distance) {
        return at + distance < codePoints.length ? codePoints[at + distance] : END;
    }

    int next() {
        int c = peek();
        at++;
        return c;
    }

    /** Reads the text if it is at hand, and answers whether it was. */
    boolean accept(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (peek(i) != text.charAt(i)) {
                return false;
            }
        }
        at += text.length();
        return true;
    }

    boolean isDigitAt(int distance) {
        return peek(distance) >= '0' && peek(distance) <= '9';
    }

    /**
     * Reads as many digits as there are, up to a number.
     *
     * @throws RegexRefusal if there are fewer than needed, or the value is above the limit
     */
    int digits(int radix, int least, int most, int limit) {
        int value = 0;
        int count = 0;
        for (; count < most && digit(radix) >= 0; count++) {
            value = value * radix + digit(radix);
            at++;
            if (value > limit) {
                throw refusal("a number above " + limit);
            }
        }
        if (count < least) {
            throw refusal("a number is expected");
        }
        return value;
    }

    /** The reason to refuse the pattern, with the place up to which it has been read. */
    RegexRefusal refusal(String reason) {
        return new RegexRefusal(reason + " (at character " + Math.min(at, codePoints.length) + ")");
    }

    private int digit(int radix) {
        return peek() >= 0 && peek() < 0x80 ? Character.digit(peek(), radix) : -1;
    }
}
