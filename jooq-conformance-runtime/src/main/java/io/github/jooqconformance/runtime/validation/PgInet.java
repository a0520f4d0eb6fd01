package io.github.jooqconformance.runtime.validation;

import org.jspecify.annotations.Nullable;

/**
 * A value of {@code inet} or {@code cidr}: an address and how many of its bits are the network's.
 *
 * @param family 4 or 6, as {@code family(inet)} has it
 * @param most the first 64 bits of the address; those of an IPv4 address come first
 * @param least the other bits
 * @param masklen how many bits are the network's, as {@code masklen(inet)} has it
 * @see <a href="https://www.postgresql.org/docs/current/datatype-net-types.html">network address types</a>
 */
public record PgInet(int family, long most, long least, int masklen) implements Comparable<PgInet> {
    private static final int BITS_OF_V4 = 32;
    private static final int BITS_OF_V6 = 128;

    /** The value of {@code inet} that PostgreSQL reads in a text; null if it refuses it (22P02). */
    public static @Nullable PgInet inet(String text) {
        return text.indexOf(':') >= 0 ? new Inet6Reader(text).read() : new Inet4Reader(text).address();
    }

    /** The value of {@code cidr} that PostgreSQL reads in a text; null if it refuses it (22P02). */
    public static @Nullable PgInet cidr(String text) {
        var network = text.indexOf(':') >= 0 ? new Inet6Reader(text).read() : new Inet4Reader(text).network();
        return network == null || !network.equals(network.network()) ? null : network;
    }

    /**
     * The address that a text is.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PgInet of(String text) {
        var address = inet(text);
        if (address == null) {
            throw new IllegalArgumentException("no network address: " + text);
        }
        return address;
    }

    /** Whether {@code inet} accepts a text. */
    public static boolean isInet(String text) {
        return inet(text) != null;
    }

    /** Whether {@code cidr} accepts a text: no bits of its address are set but those of the network. */
    public static boolean isCidr(String text) {
        return cidr(text) != null;
    }

    /** {@code network(inet)}: without the bits that are not the network's. */
    public PgInet network() {
        return new PgInet(family, most & mask(masklen), least & mask(masklen - Long.SIZE), masklen);
    }

    /** {@code broadcast(inet)}: with all bits set that are not the network's. */
    public PgInet broadcast() {
        int size = family == 4 ? BITS_OF_V4 : BITS_OF_V6;
        return new PgInet(
                family,
                most | (mask(size) & ~mask(masklen)),
                least | (mask(size - Long.SIZE) & ~mask(masklen - Long.SIZE)),
                masklen);
    }

    /** {@code this << other}: whether this is a part of another network. */
    public boolean isWithin(PgInet other) {
        return masklen > other.masklen && isWithinOrEqual(other);
    }

    /** {@code this <<= other}: whether this is another network, or a part of it. */
    public boolean isWithinOrEqual(PgInet other) {
        return masklen >= other.masklen && overlaps(other);
    }

    /** {@code this && other}: whether one of the networks is the other one, or a part of it. */
    public boolean overlaps(PgInet other) {
        return family == other.family && compareBits(other, Math.min(masklen, other.masklen)) == 0;
    }

    /** How PostgreSQL orders them: by family, network and address, and by the length of the network. */
    @Override
    public int compareTo(PgInet other) {
        if (family != other.family) {
            return Integer.compare(family, other.family);
        }
        int networks = compareBits(other, Math.min(masklen, other.masklen));
        if (networks != 0) {
            return networks;
        }
        return masklen != other.masklen ? Integer.compare(masklen, other.masklen) : compareBits(other, BITS_OF_V6);
    }

    private int compareBits(PgInet other, int bits) {
        int first = Long.compareUnsigned(most & mask(bits), other.most & mask(bits));
        int rest = bits - Long.SIZE;
        return first != 0 ? first : Long.compareUnsigned(least & mask(rest), other.least & mask(rest));
    }

    /** So many set bits, from the most significant one on. */
    private static long mask(int bits) {
        if (bits <= 0) {
            return 0;
        }
        return bits >= Long.SIZE ? -1 : -1L << (Long.SIZE - bits);
    }
}
