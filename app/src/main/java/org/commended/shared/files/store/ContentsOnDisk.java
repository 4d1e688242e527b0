package org.commended.shared.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commended.shared.web.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Contents in a directory: {@code files/ab/abcdef…}, and what is coming in {@code files/coming}. A content is written
 * there, forced to the disk, and renamed to its key, so that under a key there is always the whole of it.
 */
@Component
class ContentsOnDisk implements Contents {

    private static final int FOLDER = 2;
    private static final int KEY_LENGTH = 64;

    private final Path root;

    @Autowired
    ContentsOnDisk(Settings settings) {
        this(settings.dataDir().resolve("files"));
    }

    ContentsOnDisk(Path root) {
        this.root = root.toAbsolutePath();
    }

    @Override
    public Laid lay(InputStream content, long most) throws IOException {
        Path coming = Files.createTempFile(Files.createDirectories(root.resolve("coming")), "file-", "");
        try {
            return LaidFile.write(content, coming, most, this::put);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(coming);
            throw failure;
        }
    }

    private void put(Path laid, String key) {
        Path folder = folder(key);
        try {
            Files.createDirectories(folder);
            Files.move(laid, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** So that the name outlives a power cut as the content does. Not every system lets a directory be opened. */
    private static void force(Path directory) {
        try (FileChannel opened = FileChannel.open(directory, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException notHere) {
            return;
        }
    }

    @Override
    public Optional<InputStream> open(String key) {
        try {
            return Optional.of(Files.newInputStream(place(key)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path place(String key) {
        return folder(key).resolve(key);
    }

    private Path folder(String key) {
        return root.resolve(Contents.requireKey(key).substring(0, FOLDER));
    }

    @Override
    public int sweep(Instant before, Predicate<String> needed) {
        if (!Files.isDirectory(root)) return 0;
        int swept = 0;
        for (Path file : listFiles()) {
            if (isOlder(file, before) && !isNeeded(file, needed)) swept += remove(file);
        }
        return swept;
    }

    private List<Path> listFiles() {
        try (Stream<Path> all = Files.walk(root, 2)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isNeeded(Path file, Predicate<String> needed) {
        String name = file.getFileName().toString();
        return name.length() == KEY_LENGTH && needed.test(name);
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException gone) {
            return false;
        }
    }

    private static int remove(Path file) {
        try {
            return Files.deleteIfExists(file) ? 1 : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
