package io.github.jooqconformance.runtime.validation;

import org.jspecify.annotations.Nullable;

/** Reads an IPv4 address as PostgreSQL does, which takes more than is documented. */
final class Inet4Reader {
    private static final int OCTETS = 4;
    private static final int BITS = 32;
    private static final int MAX_OCTET = 255;

    /** A length that is not stated. */
    private static final int NONE = -1;

    private final String text;
    private int position;
    private long address;
    private int octets;

    Inet4Reader(String text) {
        this.text = text;
    }

    /** The address, whose last octets may be left out if the length of the network is stated. */
    @Nullable
    PgInet address() {
        while (isDigit(position)) {
            if (!readOctet()) {
                return null;
            }
            if (position == text.length() || text.charAt(position) == '/') {
                break;
            }
            // There may be another one, but there need not.
            if (text.charAt(position++) != '.') {
                return null;
            }
        }
        if (!isPrefix()) {
            return null;
        }
        int stated = prefix();
        int bits = stated == NONE && octets == OCTETS ? BITS : stated;
        return bits < 0 || bits > BITS || bits / Byte.SIZE > octets ? null : value(bits);
    }

    /** The network, whose length depends on its class if it is not stated. */
    @Nullable
    PgInet network() {
        boolean isHexadecimal = text.regionMatches(/* ignoreCase= */ true, 0, "0x", 0, 2) && isHexDigit(2);
        if (!(isHexadecimal ? readHexDigits() : readOctets()) || !isPrefix()) {
            return null;
        }
        int stated = prefix();
        int bits = stated == NONE ? bitsOfClass() : stated;
        return bits < 0 || bits > BITS ? null : value(bits);
    }

    private boolean readOctets() {
        if (!isDigit(position) || !readOctet()) {
            return false;
        }
        while (position < text.length() && text.charAt(position) == '.') {
            position++;
            if (!isDigit(position) || !readOctet()) {
                return false;
            }
        }
        return true;
    }

    private boolean readOctet() {
        int octet = 0;
        while (isDigit(position)) {
            octet = octet * 10 + digit(10);
            if (octet > MAX_OCTET) {
                return false;
            }
        }
        return add(octet);
    }

    /** Two digits are an octet; of the last one, the second may be left out. */
    private boolean readHexDigits() {
        position = 2;
        while (isHexDigit(position)) {
            int first = digit(16);
            int second = isHexDigit(position) ? digit(16) : 0;
            if (!add((first << 4) | second)) {
                return false;
            }
        }
        return true;
    }

    private boolean add(int octet) {
        address = (address << Byte.SIZE) | octet;
        octets++;
        return octets <= OCTETS;
    }

    /** Whether nothing is left but the length of the network, if there is an octet. */
    private boolean isPrefix() {
        if (octets == 0 || position == text.length()) {
            return octets > 0;
        }
        int start = position + 1;
        return text.charAt(position) == '/'
                && isDigit(start)
                && text.chars().skip(start).allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** The length of the network. Like PostgreSQL's, it overflows. */
    private int prefix() {
        if (position == text.length()) {
            return NONE;
        }
        int bits = 0;
        position++;
        while (isDigit(position)) {
            bits = bits * 10 + digit(10);
        }
        return bits;
    }

    private int bitsOfClass() {
        int first = (int) (address >>> ((octets - 1) * Byte.SIZE));
        int bits = first >= 240 ? 32 : first >= 224 ? 8 : first >= 192 ? 24 : first >= 128 ? 16 : 8;
        int widened = Math.max(bits, octets * Byte.SIZE);
        return widened == 8 && first == 224 ? 4 : widened;
    }

    private PgInet value(int bits) {
        long aligned = address << ((OCTETS - octets) * Byte.SIZE);
        return new PgInet(4, aligned << BITS, 0, bits);
    }

    private int digit(int radix) {
        return Character.digit(text.charAt(position++), radix);
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean isHexDigit(int index) {
        return index < text.length() && text.charAt(index) < 0x80 && Character.digit(text.charAt(index), 16) >= 0;
    }
}
