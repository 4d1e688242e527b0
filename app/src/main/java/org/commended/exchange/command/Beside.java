package org.commended.exchange.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.exchange.application.Attachments;
import org.jspecify.annotations.Nullable;

/**
 * The folder a season file lies in, with its logos and pictures.
 *
 * @param season the season file
 */
record Beside(Path season) implements Attachments {

    private static final List<String> FOLDERS = List.of("", "logos", "pictures");

    @Override
    public Optional<byte[]> find(String name) {
        Path folder = season.toAbsolutePath().getParent();
        return FOLDERS.stream()
                .map(inner -> path(Objects.requireNonNull(folder).resolve(inner), name))
                .flatMap(Stream::ofNullable)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Beside::read);
    }

    /** A web address is no path, on some systems not even a bad one. */
    private static @Nullable Path path(Path folder, String name) {
        try {
            Path path = folder.resolve(name).normalize();
            return path.startsWith(folder) ? path : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
