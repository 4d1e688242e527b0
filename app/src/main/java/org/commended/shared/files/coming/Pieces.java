package org.commended.shared.files.coming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.commended.shared.web.Settings;
import org.springframework.stereotype.Component;

/** The bytes of files on their way, each in one file beside the store's own. */
@Component
class Pieces {

    private final Path directory;

    Pieces(Settings settings) {
        this.directory = settings.dataDir().resolve("files").resolve("coming").toAbsolutePath();
    }

    Path file(UUID id) {
        return directory.resolve("piece-" + id);
    }

    /** Writes what begins at {@code from}, forgetting what a piece that was not finished left behind, and forces it out. */
    int write(UUID id, long from, byte[] bytes) {
        try (FileChannel file = open(file(id))) {
            file.truncate(from).position(from);
            for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) file.write(left);
            file.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.length;
    }

    void remove(UUID id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private FileChannel open(Path file) throws IOException {
        Files.createDirectories(directory);
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
