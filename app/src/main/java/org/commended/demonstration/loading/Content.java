package org.commended.demonstration.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.exchange.application.Attachments;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The files of the demonstration, which come with the product. */
final class Content {

    /** Logos and pictures, by the names the season files give them. */
    static final Attachments DRAWINGS = Content::drawing;

    private static final String FOLDER = "/demonstration/";
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static String text(String name) {
        return new String(
                find(name).orElseThrow(() -> new NoSuchElementException("No file of the demonstration: " + name)),
                StandardCharsets.UTF_8);
    }

    static <T> T read(String name, Class<T> type) {
        return JSON.readValue(text(name), type);
    }

    private static Optional<byte[]> drawing(String name) {
        return Stream.of("logos/", "pictures/")
                .map(folder -> find(folder + name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<byte[]> find(String name) {
        try (@Nullable InputStream in = Content.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Content() {}
}
