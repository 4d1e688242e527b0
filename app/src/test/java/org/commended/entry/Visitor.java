package org.commended.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser: opens pages, fills in the forms that stand there, and sends them. */
public final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** No answer takes a hundredth of this: an act that never ends is said by name rather than waited for. */
    private static final Duration ENDLESS = Duration.ofMinutes(5);

    private final String base;
    private final @Nullable String token;

    public Visitor(int port, @Nullable String token) {
        this.base = "http://localhost:" + port;
        this.token = token;
    }

    /** What came back. */
    public record Seen(int status, String location, byte[] body) {
        public Document page() {
            return Jsoup.parse(new String(body, StandardCharsets.UTF_8));
        }

        public String text() {
            return page().text();
        }
    }

    public Seen get(String path) {
        return send(request(path).GET());
    }

    public Seen post(String path, Map<String, String> fields) {
        Map<String, List<String>> each = new LinkedHashMap<>();
        fields.forEach((name, value) -> each.put(name, List.of(value)));
        return postAll(path, each);
    }

    /** Sends a form some of whose fields have several values. */
    public Seen postAll(String path, Map<String, List<String>> fields) {
        String form = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Sends one file as a page's own form would. */
    public Seen upload(String path, String field, String name, byte[] content) {
        return upload(path, Map.of(), field, name, content);
    }

    /** A file with words beside it. */
    public Seen upload(String path, Map<String, String> fields, String field, String name, byte[] content) {
        String line = "----harbour";
        StringBuilder words = new StringBuilder();
        fields.forEach((one, value) -> words.append("--" + line + "\r\nContent-Disposition: form-data; name=\"" + one
                + "\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + value + "\r\n"));
        String head = words + "--" + line + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        content,
                        ("\r\n--" + line + "--\r\n").getBytes(StandardCharsets.UTF_8)))));
    }

    /** The fields of the first form on a page whose action ends so, as they stand there. */
    public static Map<String, String> fields(Document page, String action) {
        Element form = page.selectFirst("form[action$=" + action + "]");
        if (form == null) throw new AssertionError("No form for " + action + " on: " + page.text());
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : form.select("input[name], textarea[name], select[name]")) {
            boolean choice = input.attr("type").matches("radio|checkbox");
            if (!choice || input.hasAttr("checked")) fields.put(input.attr("name"), value(input));
        }
        return fields;
    }

    private static String value(Element input) {
        return switch (input.tagName()) {
            case "textarea" -> input.wholeText().replaceFirst("^\n", "");
            case "select" -> {
                Element chosen = input.selectFirst("option[selected]");
                Element first = chosen == null ? input.selectFirst("option") : chosen;
                yield first == null ? "" : first.attr("value");
            }
            default -> input.attr("value");
        };
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(ENDLESS);
        return token == null ? request : request.header("Cookie", "commended=" + token);
    }

    private static Seen send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            String location = response.headers().firstValue("Location").orElse("");
            return new Seen(response.statusCode(), location, response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
