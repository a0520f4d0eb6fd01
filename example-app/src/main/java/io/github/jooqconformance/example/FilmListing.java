package io.github.jooqconformance.example;

import io.github.jooqconformance.example.db.tables.dtos.FilmDto;
import java.util.List;

/**
 * A film as the catalogue lists it.
 *
 * @param film the row
 * @param language the name of its language
 * @param actors the names of those who play in it, in the order of their billing
 */
record FilmListing(FilmDto film, String language, List<String> actors) {}
