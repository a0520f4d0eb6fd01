package io.github.jooqconformance.example;

import static io.github.jooqconformance.example.db.Tables.ACTOR;
import static io.github.jooqconformance.example.db.Tables.FILM;
import static io.github.jooqconformance.example.db.Tables.FILM_ACTOR;
import static io.github.jooqconformance.example.db.Tables.FILM_STOCK;
import static io.github.jooqconformance.example.db.Tables.LANGUAGE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import io.github.jooqconformance.example.db.tables.dtos.FilmDto;
import io.github.jooqconformance.example.db.tables.dtos.FilmInsert;
import io.github.jooqconformance.example.db.tables.dtos.FilmStockDto;
import io.github.jooqconformance.example.db.tables.dtos.FilmUpdate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The films of the catalogue. Rows come and go as DTOs; {@code FilmDto::of} maps them without reflection. */
@Service
class FilmService {
    private final DSLContext db;
    private final FilmCache cache;
    private final ApplicationEventPublisher events;

    FilmService(DSLContext db, FilmCache cache, ApplicationEventPublisher events) {
        this.db = db;
        this.cache = cache;
        this.events = events;
    }

    /** All films in the order of the shelves: a title's article does not count. */
    List<FilmListing> films() {
        var actors = multiset(select(ACTOR.NAME)
                        .from(ACTOR)
                        .join(FILM_ACTOR)
                        .on(FILM_ACTOR.ACTOR_ID.eq(ACTOR.ACTOR_ID))
                        .where(FILM_ACTOR.FILM_ID.eq(FILM.FILM_ID))
                        .orderBy(FILM_ACTOR.BILLING))
                .convertFrom(rows -> rows.map(Record1::value1));
        return db.select(FILM, LANGUAGE.NAME, actors)
                .from(FILM)
                .join(LANGUAGE)
                .on(LANGUAGE.CODE.eq(FILM.LANGUAGE_CODE))
                .orderBy(FILM.SORT_TITLE)
                .fetch(mapping((film, language, names) -> new FilmListing(FilmDto.of(film), language, names)));
    }

    /** How many copies there are of each film, and how many of them are out: a view, read like a table. */
    List<FilmStockDto> stock() {
        return db.selectFrom(FILM_STOCK).orderBy(FILM_STOCK.TITLE).fetch(FilmStockDto::of);
    }

    Optional<FilmDto> find(long filmId) {
        return cache.find(filmId, this::load);
    }

    private Optional<FilmDto> load(long filmId) {
        return db.selectFrom(FILM).where(FILM.FILM_ID.eq(filmId)).fetchOptional(FilmDto::of);
    }

    /**
     * Adds a film. What the caller does not set, such as the rating, gets its default.
     *
     * @return the film as it is stored
     * @throws io.github.jooqconformance.runtime.validation.ValidationException with everything that PostgreSQL would
     *     refuse the film for; it is not asked then
     */
    FilmDto add(FilmInsert film) {
        return db.insertInto(FILM)
                .set(film.requireValid().toRecord())
                .returning()
                .fetchSingle(FilmDto::of);
    }

    /**
     * Changes a film, if there is one of that number: the columns that the caller sets, null among their values.
     *
     * @throws io.github.jooqconformance.runtime.validation.ValidationException if the change, or the film after it, is
     *     not valid
     */
    @Transactional
    Optional<FilmDto> change(long filmId, FilmUpdate change) {
        var before =
                db.selectFrom(FILM).where(FILM.FILM_ID.eq(filmId)).forUpdate().fetchOptional(FilmDto::of);
        before.ifPresent(film -> change.requireValid().applyTo(film).requireValid());
        if (change.changedColumns().isEmpty()) {
            return before;
        }
        before.map(FilmChanged::new).ifPresent(events::publishEvent);
        return db.update(FILM)
                .set(change.toRecord())
                .where(FILM.FILM_ID.eq(filmId))
                .returning()
                .fetchOptional(FilmDto::of);
    }
}
