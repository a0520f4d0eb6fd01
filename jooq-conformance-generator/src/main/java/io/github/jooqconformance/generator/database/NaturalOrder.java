package io.github.jooqconformance.generator.database;

import java.math.BigInteger;
import java.util.Comparator;

/** The order of names in which {@code 2_x.sql} comes before {@code 10_x.sql}. */
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        int l = 0;
        int r = 0;
        while (l < left.length() && r < right.length()) {
            int leftEnd = endOfNumber(left, l);
            int rightEnd = endOfNumber(right, r);
            int order = leftEnd > l && rightEnd > r
                    ? new BigInteger(left.substring(l, leftEnd)).compareTo(new BigInteger(right.substring(r, rightEnd)))
                    : Character.compare(left.charAt(l), right.charAt(r));
            if (order != 0) {
                return order;
            }
            l = Math.max(l + 1, leftEnd);
            r = Math.max(r + 1, rightEnd);
        }
        int order = (left.length() - l) - (right.length() - r);
        // 1.sql and 01.sql need an order, too.
        return order == 0 ? left.compareTo(right) : order;
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
