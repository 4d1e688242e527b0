package org.commended.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An open page's stream of changes, as a browser hears it. */
public final class Listener implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final long PATIENCE_SECONDS = 20;
    private static final String END = "end";

    private final HttpResponse<InputStream> response;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private Listener(HttpResponse<InputStream> response) {
        this.response = response;
        Thread.ofVirtual().start(this::listen);
    }

    public static Listener of(int port, String token, String meeting) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + meeting + "/changes"))
                .header("Cookie", "commended=" + token)
                .build();
        try {
            return new Listener(CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public int status() {
        return response.statusCode();
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data: ") || line.startsWith("retry: ")) heard.add(line);
            }
        } catch (IOException closed) {
            heard.add(closed.toString());
        }
        heard.add(END);
    }

    /** The next line that says something. */
    public String next() {
        try {
            String line = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null) throw new AssertionError("Nothing was heard");
            return line;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Waits for the stream to begin. */
    public Listener begun() {
        if (!next().startsWith("retry")) throw new AssertionError("No beginning");
        return this;
    }

    public boolean hasEnded() {
        for (String line = next(); ; line = next()) if (line.equals(END)) return true;
    }

    /** What was heard and not asked for yet. */
    public int waiting() {
        return heard.size();
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
