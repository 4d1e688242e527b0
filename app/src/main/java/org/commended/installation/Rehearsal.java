package org.commended.installation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commended.installation.Instance.Kind;
import org.commended.installation.postgres.Ports;

/**
 * A demonstration that reads its own public pages and ends: the build has the JVM watch it, and keeps what it loaded
 * and compiled for every later start.
 */
record Rehearsal(Options options) {

    private static final int PAGES = 40;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

    int run() {
        options.typedPort = Integer.toString(Ports.free());
        new Serving(options, Kind.DEMO, true).start();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()) {
            read(client);
        }
        return 0;
    }

    private void read(HttpClient client) {
        Queue<String> ahead = new ArrayDeque<>(Set.of("/"));
        Set<String> met = new HashSet<>(ahead);
        for (int read = 0; read < PAGES && !ahead.isEmpty(); read++) {
            Matcher links = LINK.matcher(page(client, ahead.remove()));
            while (links.find()) {
                if (met.add(links.group(1))) {
                    ahead.add(links.group(1));
                }
            }
        }
    }

    private String page(HttpClient client, String path) {
        try {
            URI address = URI.create("http://localhost:" + options.port() + path);
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | IllegalArgumentException unreadable) {
            return "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
