package io.github.jooqconformance.runtime.ci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Answers the requests for comments that GitHub and GitLab document, in pages as they do. Whoever comments here is
 * {@code github-actions[bot]} and user 7.
 */
final class CommentServer implements AutoCloseable {
    static final String TOKEN = "token-that-is-secret";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 100;

    private final HttpServer server;
    private final List<Comment> comments = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    /** A comment; its identifier is its place, from 1. */
    record Comment(String author, String body) {}

    CommentServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    synchronized void add(String author, String body) {
        comments.add(new Comment(author, body));
    }

    synchronized List<Comment> comments() {
        return List.copyOf(comments);
    }

    /** Methods and paths, in order. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var isKnown = Objects.equals(headers.getFirst("Authorization"), "Bearer " + TOKEN)
                || Objects.equals(headers.getFirst("PRIVATE-TOKEN"), TOKEN);
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        var body = JSON.readTree(exchange.getRequestBody());
        var answer = isKnown ? answer(exchange, body) : new Answer(401, Map.of("message", "Bad credentials"));
        var bytes = JSON.writeValueAsBytes(answer.body());
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private record Answer(int status, Object body) {}

    private Answer answer(HttpExchange exchange, JsonNode body) {
        var uri = exchange.getRequestURI();
        var path = uri.getPath();
        return switch (exchange.getRequestMethod()) {
            case "GET" ->
                switch (path) {
                    case "/user" -> new Answer(200, Map.of("id", 7));
                    case "/repos/o/r/pulls" -> new Answer(200, pulls(uri.getRawQuery()));
                    case "/repos/o/r/issues/5/comments", "/projects/9/merge_requests/5/notes" ->
                        new Answer(200, page(uri.getQuery()));
                    default -> new Answer(404, Map.of());
                };
            case "POST" -> {
                add("github-actions[bot]", body.get("body").asText());
                yield new Answer(201, Map.of("id", comments.size()));
            }
            case "PATCH", "PUT" -> {
                var id = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
                comments.set(
                        id - 1,
                        new Comment(
                                comments.get(id - 1).author(), body.get("body").asText()));
                yield new Answer(200, Map.of("id", id));
            }
            default -> new Answer(405, Map.of());
        };
    }

    private static List<Map<String, Object>> pulls(String query) {
        return query.toLowerCase(Locale.ROOT).contains("head=fork%3aa%2fb%26c")
                ? List.of(
                        Map.of("number", 4, "head", Map.of("sha", "older")),
                        Map.of("number", 5, "head", Map.of("sha", "abc")))
                : List.of();
    }

    private List<Map<String, Object>> page(String query) {
        var number = Integer.parseInt(query.replaceFirst(".*\\bpage=(\\d+)$", "$1"));
        var result = new ArrayList<Map<String, Object>>();
        for (var i = (number - 1) * PAGE; i < Math.min(number * PAGE, comments.size()); i++) {
            var comment = comments.get(i);
            var shown = new LinkedHashMap<String, Object>();
            shown.put("id", i + 1);
            shown.put("body", comment.body());
            shown.put("user", Map.of("login", comment.author()));
            shown.put("author", Map.of("id", comment.author().equals("github-actions[bot]") ? 7 : 8));
            result.add(shown);
        }
        return result;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
