package org.commended.site;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Asks the running platform for pages, as somebody not signed in. */
public final class Visitor {

    private final String base;
    private final RestClient client;

    public Visitor(int port) {
        this.base = "http://localhost:" + port;
        this.client = RestClient.builder()
                .baseUrl(base)
                .requestFactory(new JdkClientHttpRequestFactory(HttpClient.newHttpClient()))
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    public ResponseEntity<byte[]> get(String path) {
        return client.get().uri(java.net.URI.create(base + path)).retrieve().toEntity(byte[].class);
    }

    public String text(String path) {
        byte[] body = get(path).getBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }

    public Document page(String path) {
        return Jsoup.parse(text(path), base + path);
    }

    public int status(String path) {
        return get(path).getStatusCode().value();
    }

    /** Sends a form from our own page. */
    public ResponseEntity<String> send(String path, Map<String, String> fields) {
        return sendFrom("same-origin", path, fields);
    }

    /** Sends a form from a page that is where a browser says it is. */
    public ResponseEntity<String> sendFrom(String site, String path, Map<String, String> fields) {
        var form = new LinkedMultiValueMap<String, String>();
        fields.forEach(form::add);
        return client.post()
                .uri(path)
                .header("Sec-Fetch-Site", site)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .toEntity(String.class);
    }
}
