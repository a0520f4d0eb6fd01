package io.github.jooqconformance.example;

import io.github.jooqconformance.example.db.tables.dtos.FilmDto;
import io.github.jooqconformance.example.db.tables.dtos.FilmInsert;
import io.github.jooqconformance.example.db.tables.dtos.FilmStockDto;
import io.github.jooqconformance.example.db.tables.dtos.FilmUpdate;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Films over HTTP. The generated DTOs are the JSON; what is wrong with them, {@link Problems} tells. */
@RestController
@RequestMapping("/films")
class FilmController {
    private final FilmService films;

    FilmController(FilmService films) {
        this.films = films;
    }

    @GetMapping
    List<FilmListing> list() {
        return films.films();
    }

    @GetMapping("/stock")
    List<FilmStockDto> stock() {
        return films.stock();
    }

    @GetMapping("/{filmId}")
    ResponseEntity<FilmDto> find(@PathVariable long filmId) {
        return ResponseEntity.of(films.find(filmId));
    }

    @PostMapping
    ResponseEntity<FilmDto> add(@RequestBody FilmInsert film) {
        var added = films.add(film);
        return ResponseEntity.created(URI.create("/films/" + added.filmId())).body(added);
    }

    @PatchMapping("/{filmId}")
    ResponseEntity<FilmDto> change(@PathVariable long filmId, @RequestBody FilmUpdate change) {
        return ResponseEntity.of(films.change(filmId, change));
    }
}
