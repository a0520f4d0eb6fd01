package io.github.jooqconformance.runtime.validation;

import org.jspecify.annotations.Nullable;

/** Reads an IPv6 address as PostgreSQL does, which takes more than is documented. */
final class Inet6Reader {
    private static final int SIZE = 16;
    private static final int BITS = 128;
    private static final int MAX_DIGITS = 4;
    private static final int OCTETS = 4;
    private static final int MAX_OCTET = 255;

    private final String text;
    private final int[] octets = new int[SIZE];
    private int size;
    private int position;
    private int bits = BITS;

    /** Where the zeros are that two colons stand for; -1 if there are no such. */
    private int gap = -1;

    /** What has been read of a group. */
    private int digits;

    private int group;
    private int groupStart;

    Inet6Reader(String text) {
        this.text = text;
    }

    /** The address, with the length of its network; null if the text is none. */
    @Nullable
    PgInet read() {
        if (text.startsWith(":")) {
            if (!text.startsWith("::")) {
                return null;
            }
            position = 1;
        }
        groupStart = position;
        boolean isOpen = true;
        while (isOpen && position < text.length()) {
            char character = text.charAt(position++);
            if (!(isDigit(character) ? addDigit(character) : endGroup(character))) {
                return null;
            }
            isOpen = isDigit(character) || character == ':';
        }
        return isComplete() ? value() : null;
    }

    private boolean addDigit(char digit) {
        group = (group << 4) | Character.digit(digit, 16);
        digits++;
        return digits <= MAX_DIGITS;
    }

    /** Whether what follows a group is right: a colon, or the rest of the text. */
    private boolean endGroup(char character) {
        return switch (character) {
            case ':' -> endGroup();
            case '.' -> size + OCTETS <= SIZE && readOctets();
            case '/' -> readBits(position);
            default -> false;
        };
    }

    private boolean endGroup() {
        groupStart = position;
        if (digits > 0) {
            return position < text.length() && addGroup();
        }
        boolean isFirstGap = gap < 0;
        gap = size;
        return isFirstGap;
    }

    private boolean addGroup() {
        if (size == SIZE) {
            return false;
        }
        octets[size] = group >> Byte.SIZE;
        octets[size + 1] = group & MAX_OCTET;
        size += 2;
        group = 0;
        digits = 0;
        return true;
    }

    /** The last four octets as of an IPv4 address, in decimal digits; those that are left out are zero. */
    private boolean readOctets() {
        digits = 0;
        int count = 0;
        int start = groupStart;
        for (int i = groupStart; i <= text.length(); i++) {
            boolean isEnd = i == text.length();
            if (!isEnd && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                continue;
            }
            boolean isLast = isEnd || text.charAt(i) == '/';
            int octet = decimal(start, i, MAX_OCTET);
            if (octet < 0 || count == OCTETS || (isEnd && i == start) || !(isLast || text.charAt(i) == '.')) {
                return false;
            }
            octets[size + count] = octet;
            count++;
            start = i + 1;
            if (isLast) {
                size += OCTETS;
                return isEnd || readBits(start);
            }
        }
        return false;
    }

    private boolean readBits(int start) {
        bits = decimal(start, text.length(), BITS);
        return bits >= 0 && start < text.length();
    }

    /** A number without leading zeros; 0 of no digits, -1 if it is none, or too large. */
    private int decimal(int start, int end, int max) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char digit = text.charAt(i);
            boolean isLeadingZero = i > start && number == 0;
            if (digit < '0' || digit > '9' || isLeadingZero) {
                return -1;
            }
            number = number * 10 + digit - '0';
            if (number > max) {
                return -1;
            }
        }
        return number;
    }

    private boolean isComplete() {
        boolean isLastComplete = digits == 0 || addGroup();
        return isLastComplete && (gap < 0 ? size == SIZE : size < SIZE);
    }

    private PgInet value() {
        return new PgInet(6, half(0), half(Long.BYTES), bits);
    }

    private long half(int start) {
        long half = 0;
        for (int i = start; i < start + Long.BYTES; i++) {
            half = (half << Byte.SIZE) | octet(i);
        }
        return half;
    }

    /** An octet of the address, whose gap is filled with zeros. */
    private int octet(int index) {
        int zeros = SIZE - size;
        if (gap < 0 || index < gap) {
            return octets[index];
        }
        return index < gap + zeros ? 0 : octets[index - zeros];
    }

    private static boolean isDigit(char character) {
        return character < 0x80 && Character.digit(character, 16) >= 0;
    }
}
