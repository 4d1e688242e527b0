package org.commended.shared.files.coming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.files.FileRules;
import org.commended.shared.files.FileSettings;
import org.commended.shared.files.Sent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the pieces of files on their way. What was answered for is on the disk, whatever happens to the server then. */
@Component
public class FilesComing {

    /** In bytes: how much is lost at most where a line breaks. */
    public static final int PIECE = 1 << 20;

    static final long LARGEST = FileSettings.LARGEST_MEGABYTES * FileRules.MEGABYTE;

    private final JdbcComing coming;
    private final Pieces pieces;
    private final TransactionTemplate transaction;

    FilesComing(JdbcComing coming, Pieces pieces, TransactionTemplate transaction) {
        this.coming = coming;
        this.pieces = pieces;
        this.transaction = transaction;
    }

    /**
     * A file on its way.
     *
     * @param arrived how many of its bytes are on the disk
     */
    record Coming(UUID id, String name, long size, long arrived, PersonId by) {

        boolean isWhole() {
            return arrived == size;
        }
    }

    /** How many bytes of a file are here; nothing of one that never came. */
    long arrived(UUID id, PersonId by) {
        return coming.find(id, by).map(Coming::arrived).orElse(0L);
    }

    /**
     * Takes one piece. It is read before anything is held: over a poor line it comes slowly, and a connection to the database
     * that waited for it would be missing to everybody else.
     *
     * @param whole the file as it is announced, with where this piece begins as what has arrived
     * @return how many bytes are here now; other than where the piece ends, the piece was not taken
     * @throws NotFound where the id is somebody else's file
     */
    public long add(Coming whole, InputStream piece, Instant now) {
        try {
            byte[] bytes = piece.readNBytes((int) Math.min(PIECE, whole.size() - whole.arrived()));
            Objects.requireNonNull(transaction.execute(status -> coming.begin(whole, now)))
                    .forEach(pieces::remove);
            return Objects.requireNonNull(transaction.execute(status -> keep(whole, bytes, now)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private long keep(Coming whole, byte[] bytes, Instant now) {
        Coming known = coming.lock(whole.id(), whole.by()).orElseThrow(NotFound::new);
        boolean fits = known.arrived() == whole.arrived() && bytes.length <= known.size() - known.arrived();
        if (!fits || known.isWhole()) return known.arrived();
        long arrived = known.arrived() + pieces.write(known.id(), known.arrived(), bytes);
        coming.arrived(known.id(), arrived, now);
        return arrived;
    }

    /** The file that has come under an id, whole, as if it had been sent with the form; empty where it is not here. */
    public Optional<Sent> sent(String field, String id, PersonId by) {
        return uuid(id).flatMap(known -> coming.find(known, by))
                .filter(Coming::isWhole)
                .map(file -> new Sent(field, file.name(), () -> Files.newInputStream(pieces.file(file.id())), by));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
