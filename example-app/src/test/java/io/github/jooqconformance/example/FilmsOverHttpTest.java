package io.github.jooqconformance.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FilmsOverHttpTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static RunningApplication application;

    @BeforeAll
    static void start() {
        application = RunningApplication.start();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static JsonNode body(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private static void isProblem(HttpResponse<String> response, String expected) {
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(body(response)).isEqualTo(JSON.readTree(expected));
    }

    @Test
    void listsFilmsWithTheirLanguagesAndActors() {
        var films = body(application.get("/films"));

        assertThat(films)
                .extracting(film -> film.at("/film/title").asString())
                .startsWith("The General", "Metropolis")
                .contains("Tokyo Story");
        assertThat(films.get(1).get("language").asString()).isEqualTo("German");
        assertThat(films.get(1).get("actors")).isEqualTo(JSON.readTree("[\"Gustav Fröhlich\", \"Brigitte Helm\"]"));
        assertThat(films.at("/1/film/details/restored").asInt()).isEqualTo(2010);
    }

    @Test
    void readsAViewLikeATable() {
        assertThat(body(application.get("/films/stock")))
                .contains(JSON.readTree("{\"filmId\": 1, \"title\": \"Metropolis\", \"copies\": 2, \"rented\": 0}"));
    }

    @Test
    void addsAFilmAndAnswersWithWhatIsStored() {
        var answer = application.send("POST", "/films", """
                {
                  "filmId": 99, "title": "The Rules of the Game", "sortTitle": "ignored", "releaseYear": 1939, "languageCode": "fr",
                  "rating": "NC-17", "replacementCost": 21.499, "tags": ["satire", null], "details": {"aspect": 1.370}
                }
                """);

        assertThat(answer.statusCode()).isEqualTo(201);
        var film = body(answer);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/films/" + film.get("filmId").asLong());
        assertThat(film.get("filmId").asLong()).isNotEqualTo(99);
        assertThat(film.get("sortTitle").asString()).isEqualTo("rules of the game");
        assertThat(film.get("rating").asString()).isEqualTo("NC-17");
        assertThat(film.get("tags")).isEqualTo(JSON.readTree("[\"satire\", null]"));
        assertThat(answer.body())
                .contains("\"rentalRate\":4.99", "\"replacementCost\":21.50", "\"details\":{\"aspect\": 1.370}");
        assertThat(body(application.get("/films/" + film.get("filmId").asLong())))
                .isEqualTo(film);
    }

    /** Adds a film, and answers its path. */
    private static String add(String json) {
        return "/films/"
                + body(application.send("POST", "/films", json)).get("filmId").asLong();
    }

    @Test
    void changesWhatARequestNamesAndNothingElse() {
        var film = add("""
                {"title": "Casablanka", "releaseYear": 1942, "languageCode": "en", "rentalRate": 3, "replacementCost": 15}
                """);

        var answer = application.send("PATCH", film, "{\"title\": \"Casablanca\", \"releaseYear\": null}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(body(answer).get("title").asString()).isEqualTo("Casablanca");
        assertThat(body(answer).get("releaseYear").isNull()).isTrue();
        assertThat(answer.body()).contains("\"rentalRate\":3.00", "\"replacementCost\":15.00");
        assertThat(body(application.get(film))).isEqualTo(body(answer));
        assertThat(body(application.send("PATCH", film, "{}"))).isEqualTo(body(answer));
    }

    @Test
    void tellsWhatIsWrongWithAChange() {
        var film =
                add("{\"title\": \"Vertigo\", \"languageCode\": \"en\", \"rentalRate\": 3, \"replacementCost\": 15}");

        var answer = application.send("PATCH", film, "{\"rating\": null, \"lengthMinutes\": 0}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(body(answer).get("errors")).isEqualTo(JSON.readTree("""
                [
                  {"pointer": "#/rating", "code": "23502", "detail": "must not be null"},
                  {
                    "pointer": "#/lengthMinutes",
                    "code": "23514",
                    "constraint": "film_length_minutes_range",
                    "detail": "must be between 1 and 1440"
                  }
                ]
                """));
    }

    @Test
    void comparesAChangeWithTheColumnsThatItLeavesOut() {
        var film = add("{\"title\": \"Psycho\", \"languageCode\": \"en\", \"rentalRate\": 3, \"replacementCost\": 15}");

        var answer = application.send("PATCH", film, "{\"rentalRate\": 15}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(body(answer).at("/errors/0/constraint").asString()).isEqualTo("film_replacement_covers_rental");
    }

    @Test
    void knowsWhichFilmsThereAre() {
        assertThat(application.get("/films/0").statusCode()).isEqualTo(404);
        assertThat(application.send("PATCH", "/films/0", "{\"title\": \"M\"}").statusCode())
                .isEqualTo(404);
        assertThat(application.send("PATCH", "/films/0", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsNullFromAbsent() {
        var answer = application.send("POST", "/films", """
                {"title": "Rope", "languageCode": "en", "replacementCost": 15, "rating": null, "medium": null}
                """);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(body(answer).get("errors"))
                .extracting(error -> error.get("pointer").asString())
                .containsExactly("#/rating", "#/medium");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var answer = application.send("POST", "/films", """
                {
                  "title": " ", "releaseYear": 1700, "languageCode": "eng", "rentalRate": -1, "medium": "Betamax",
                  "tags": ["silent", "much too long for a tag"]
                }
                """);

        assertThat(answer.statusCode()).isEqualTo(422);
        isProblem(answer, """
                {
                  "title": "Unprocessable Content",
                  "status": 422,
                  "detail": "The database would refuse this.",
                  "instance": "/films",
                  "errors": [
                    {"pointer": "#/title", "code": "23514", "constraint": "film_title_not_blank", "detail": "must not be blank"},
                    {"pointer": "#/releaseYear", "code": "23514", "constraint": "release_year_range", "detail": "must be between 1888 and 2155"},
                    {"pointer": "#/languageCode", "code": "22001", "detail": "must have at most 2 characters"},
                    {"pointer": "#/rentalRate", "code": "23514", "constraint": "film_rental_rate_not_negative", "detail": "must be at least 0"},
                    {"pointer": "#/replacementCost", "code": "23502", "detail": "must not be null"},
                    {"pointer": "#/medium", "code": "23514", "constraint": "film_medium_known", "detail": "must be one of DVD, Blu-ray, VHS"},
                    {"pointer": "#/tags/1", "code": "22001", "detail": "must have at most 20 characters"}
                  ]
                }
                """);
    }

    @Test
    void comparesColumnsWithEachOther() {
        var answer = application.send(
                "POST",
                "/films",
                "{\"title\": \"Stalker\", \"languageCode\": \"de\", \"rentalRate\": 5, \"replacementCost\": 5.004}");

        isProblem(answer, """
                {
                  "title": "Unprocessable Content",
                  "status": 422,
                  "detail": "The database would refuse this.",
                  "instance": "/films",
                  "errors": [
                    {
                      "pointer": "#",
                      "code": "23514",
                      "constraint": "film_replacement_covers_rental",
                      "detail": "A replacement must cost more than a rental"
                    }
                  ]
                }
                """);
    }

    @Test
    void tellsWhichKeyIsTaken() {
        var answer = application.send(
                "POST",
                "/films",
                "{\"title\": \"Metropolis\", \"releaseYear\": 1927, \"languageCode\": \"de\", \"replacementCost\": 10}");

        assertThat(answer.statusCode()).isEqualTo(409);
        isProblem(answer, """
                {
                  "title": "Conflict",
                  "status": 409,
                  "detail": "The database refused this.",
                  "instance": "/films",
                  "errors": [
                    {
                      "pointer": "#",
                      "code": "23505",
                      "constraint": "film_title_release_year_key",
                      "detail": "must be unique"
                    }
                  ]
                }
                """);
    }

    @Test
    void tellsWhereAValueIsNotOfTheColumnsType() {
        var answer = application.send("POST", "/films", "{\"title\": \"M\", \"rating\": \"X\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        isProblem(answer, """
                {
                  "title": "Bad Request",
                  "status": 400,
                  "detail": "This cannot be read.",
                  "instance": "/films",
                  "errors": [{"pointer": "#/rating", "detail": "cannot be read as MpaaRating"}]
                }
                """);
        isProblem(application.send("POST", "/films", "{"), """
                {"title": "Bad Request", "status": 400, "detail": "This cannot be read.", "instance": "/films", "errors": []}
                """);
    }
}
