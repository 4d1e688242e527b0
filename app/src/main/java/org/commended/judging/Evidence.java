package org.commended.judging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.files.UploadedFile;
import org.jspecify.annotations.Nullable;

/** What a panel asked and saw of an entry, beside the sheet it is scored on. Answered where it is kept. */
public interface Evidence {

    /** As a reader of the entry may know it now: others' evidence is kept back while they owe their own sheet. */
    Seen list(UUID stage, EntryId entry, PersonId reader, Instant now);

    /** @param waits whether others' evidence is kept back, whether there is any or not */
    record Seen(List<Piece> pieces, boolean waits) {

        public static final Seen NOTHING = new Seen(List.of(), false);

        public Seen {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * @param about a question, or what was looked at
     * @param words what was answered or seen
     * @param by whose words they are; empty where nobody's in particular
     * @param met null where that was not asked
     * @param shown a picture or document; then nothing but words beside it; null where there is none
     */
    record Piece(
            String about,
            String words,
            String by,
            @Nullable Boolean met,
            @Nullable Attached shown) {}

    /** @param href where the file is; its picture, where it is one, below that */
    record Attached(String href, UploadedFile file) {}
}
