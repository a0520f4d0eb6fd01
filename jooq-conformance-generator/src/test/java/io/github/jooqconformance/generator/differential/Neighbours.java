package io.github.jooqconformance.generator.differential;

import static java.util.Map.entry;

import io.github.jooqconformance.runtime.json.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Random values near others. */
final class Neighbours {
    private static final int DAYS = 800;
    private static final double SCALE = 100;

    private final Random random;
    private final Map<Class<?>, UnaryOperator<Object>> moves;

    Neighbours(Mentions mentions, Random random) {
        this.random = random;
        var texts = new Texts(mentions, random);
        var jsons = new Jsons(mentions, random);
        moves = Map.ofEntries(
                move(String.class, texts::neighbour),
                move(Json.class, json -> jsons.next()),
                move(Byte.class, number -> (byte) (number + step())),
                move(Short.class, number -> (short) (number + step())),
                move(Integer.class, number -> number + step()),
                move(Long.class, number -> number + step()),
                move(BigInteger.class, number -> number.add(BigInteger.valueOf(step()))),
                move(BigDecimal.class, number -> number.add(BigDecimal.valueOf(step(), random.nextInt(6)))),
                move(Float.class, number -> (float) (number + step() / SCALE)),
                move(Double.class, number -> number + step() / SCALE),
                move(UUID.class, uuid -> new UUID(random.nextLong(), random.nextLong())),
                move(LocalDate.class, date -> date.plusDays(random.nextInt(DAYS) - DAYS / 2)),
                move(LocalTime.class, time -> time.plusSeconds(random.nextInt(100_000))),
                move(
                        LocalDateTime.class,
                        time -> time.plusDays(random.nextInt(DAYS) - DAYS / 2).plusSeconds(step())),
                move(
                        OffsetDateTime.class,
                        time -> time.plusDays(random.nextInt(DAYS) - DAYS / 2).plusSeconds(step())));
    }

    /** A neighbour of a value; itself if its type has none. */
    @Nullable
    Object of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof List<?> list) {
            return changed(list);
        }
        return moves.getOrDefault(value.getClass(), UnaryOperator.identity()).apply(value);
    }

    private List<?> changed(List<?> list) {
        var changed = new ArrayList<@Nullable Object>(list);
        if (!list.isEmpty()) {
            int place = random.nextInt(list.size());
            switch (random.nextInt(3)) {
                case 0 -> changed.remove(place);
                case 1 -> changed.set(place, element(list.get(place)));
                default -> changed.add(element(list.get(place)));
            }
        }
        return changed;
    }

    /** jOOQ sends a list of an empty list as an empty one. */
    private @Nullable Object element(@Nullable Object value) {
        var element = of(value);
        return element instanceof List<?> list && list.isEmpty() ? value : element;
    }

    /** Mostly a small number. */
    private int step() {
        return random.nextInt(10) == 0 ? random.nextInt(2_000_000) - 1_000_000 : random.nextInt(41) - 20;
    }

    private static <T> Map.Entry<Class<?>, UnaryOperator<Object>> move(Class<T> type, UnaryOperator<T> move) {
        return entry(type, value -> move.apply(type.cast(value)));
    }
}
