package io.github.jooqconformance.runtime.redis;

import io.github.jooqconformance.runtime.validation.Pg;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jooq.EnumType;

/**
 * Values as segments of keys. Values that are equal to PostgreSQL have the same segment, and others never: colons,
 * braces, blanks, controls and percent signs are percent-encoded, so that no value ends a segment or makes a hash tag.
 *
 * @see <a href="https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/#hash-tags">Hash tags in
 *     Redis's manual</a>
 */
public final class KeyText {
    private static final HexFormat HEX = HexFormat.of();

    private KeyText() {}

    /**
     * A key: a prefix and segments, in UTF-8.
     *
     * @param prefix what the keys begin with, up to the last colon
     * @param segments the segments, as the other methods make them
     */
    public static byte[] key(String prefix, String... segments) {
        return (prefix + String.join(":", segments)).getBytes(StandardCharsets.UTF_8);
    }

    /** The segment of a {@code text} or {@code varchar}. */
    public static String of(String value) {
        var text = Utf8.requireText(value);
        return text.codePoints().noneMatch(KeyText::isEscaped) ? text : escaped(text);
    }

    private static String escaped(String text) {
        var segment = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(point -> {
            if (isEscaped(point)) {
                for (var octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    segment.append('%').append(HEX.toHexDigits(octet).toUpperCase(Locale.ROOT));
                }
            } else {
                segment.appendCodePoint(point);
            }
        });
        return segment.toString();
    }

    private static boolean isEscaped(int point) {
        return point == '%'
                || point == ':'
                || point == '{'
                || point == '}'
                || Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point);
    }

    /** The segment of a {@code char(n)}, whose trailing blanks mean nothing. */
    public static String ofPadded(String value) {
        return of(Pg.rtrim(value));
    }

    /** The segment of a {@code numeric} that jOOQ has as a byte. */
    public static String of(Byte value) {
        return value.toString();
    }

    /** The segment of a {@code numeric} that jOOQ has as a whole number. */
    public static String of(BigInteger value) {
        return NumberText.equalDecimal(new BigDecimal(value));
    }

    /** The segment of a {@code smallint}. */
    public static String of(Short value) {
        return value.toString();
    }

    /** The segment of an {@code integer}. */
    public static String of(Integer value) {
        return value.toString();
    }

    /** The segment of a {@code bigint}. */
    public static String of(Long value) {
        return value.toString();
    }

    /** The segment of a {@code numeric}: the same for 1.0 and 1. */
    public static String of(BigDecimal value) {
        return NumberText.equalDecimal(value);
    }

    /** The segment of a {@code boolean}. */
    public static String of(Boolean value) {
        return value ? "1" : "0";
    }

    /** The segment of a {@code uuid}. */
    public static String of(UUID value) {
        return value.toString();
    }

    /** The segment of a {@code date}. */
    public static String of(LocalDate value) {
        return TimeText.date(value);
    }

    /** The segment of a {@code time}. */
    public static String of(LocalTime value) {
        return TimeText.time(value);
    }

    /** The segment of a {@code timestamp}. */
    public static String of(LocalDateTime value) {
        return TimeText.timestamp(value);
    }

    /** The segment of a {@code timestamptz}: the same for the same point in time at any offset. */
    public static String of(OffsetDateTime value) {
        return TimeText.timestampWithOffset(value);
    }

    /** The segment of a {@code bytea}: hexadecimal digits. */
    public static String of(byte[] value) {
        return HEX.formatHex(value);
    }

    /** The segment of an enum type's label. */
    public static String of(EnumType value) {
        return of(value.getLiteral());
    }
}
