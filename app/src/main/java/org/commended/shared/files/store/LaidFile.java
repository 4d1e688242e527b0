package org.commended.shared.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BiConsumer;

/** A content in a file of its own, forced to the disk, with its length and SHA-256. */
record LaidFile(Path path, String sha256, long size, long most, BiConsumer<Path, String> keeper)
        implements Contents.Laid {

    private static final int BUFFER = 1 << 16;

    static LaidFile write(InputStream content, Path to, long most, BiConsumer<Path, String> keeper) throws IOException {
        MessageDigest digest = digest();
        long size = 0;
        try (FileChannel file = FileChannel.open(to, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int read; size <= most && (read = content.read(buffer)) >= 0; size += read) {
                digest.update(buffer, 0, read);
                writeAll(file, ByteBuffer.wrap(buffer, 0, read));
            }
            file.force(true);
        }
        return new LaidFile(to, HexFormat.of().formatHex(digest.digest()), size, most, keeper);
    }

    private static void writeAll(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) file.write(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean isTooLarge() {
        return size > most;
    }

    @Override
    public void keep() {
        keeper.accept(path, sha256);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
