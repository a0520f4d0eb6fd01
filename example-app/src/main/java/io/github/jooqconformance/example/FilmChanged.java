package io.github.jooqconformance.example;

import io.github.jooqconformance.example.db.tables.dtos.FilmDto;

/**
 * A film changes.
 *
 * @param before the film as it was
 */
record FilmChanged(FilmDto before) {}
