package io.github.jooqconformance.runtime.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Parses a file into values that know their places. */
final class JsonDocument {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final Problems problems;

    private JsonDocument(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * The document, which is one value. Fields that are there twice are among the problems.
     *
     * @throws PolicyException if the text is no JSON
     */
    static Json parse(String text, Problems problems) {
        try (var parser = FACTORY.createParser(text)) {
            return new JsonDocument(parser, problems).document();
        } catch (JsonProcessingException e) {
            problems.add(place(e.getLocation(), ""), "This is no JSON: " + e.getOriginalMessage());
            throw problems.exception();
        } catch (IOException e) {
            problems.add(new Place(1, 1, ""), "This is no JSON: " + e.getMessage());
            throw problems.exception();
        }
    }

    private Json document() throws IOException {
        if (parser.nextToken() == null) {
            problems.add(new Place(1, 1, ""), "The file is empty. The least that it may hold is {}.");
            throw problems.exception();
        }
        var document = value("");
        if (parser.nextToken() != null) {
            problems.add(place(parser.currentTokenLocation(), ""), "The document has ended. Remove what follows.");
        }
        return document;
    }

    private static Place place(JsonLocation location, String path) {
        return new Place(location.getLineNr(), location.getColumnNr(), path);
    }

    private Json value(String path) throws IOException {
        var place = place(parser.currentTokenLocation(), path);
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(place);
            case START_ARRAY -> elements(place);
            case VALUE_STRING -> new Json.Text(place, parser.getText());
            default -> new Json.Scalar(place, parser.getText());
        };
    }

    private Json members(Place place) throws IOException {
        var values = new LinkedHashMap<String, Json>();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            var path = place.path().isEmpty() ? name : place.path() + "." + name;
            var key = place(parser.currentTokenLocation(), path);
            parser.nextToken();
            if (values.put(name, value(path)) != null) {
                problems.add(key, "This is said twice. Remove one.");
            }
        }
        return new Json.Members(place, values);
    }

    private Json elements(Place place) throws IOException {
        var values = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(place.path() + "[" + values.size() + "]"));
        }
        return new Json.Elements(place, values);
    }
}
