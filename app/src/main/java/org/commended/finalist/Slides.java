package org.commended.finalist;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.commended.shared.EntryId;
import org.commended.shared.files.UploadedFile;

/** The slides that finalists sent. */
public interface Slides {

    /** Entries that sent none are not in it. */
    Map<EntryId, Sent> list(Collection<EntryId> entries);

    /** @param fixedAt from when on they are not changed any more */
    record Sent(UploadedFile file, Instant fixedAt) {}
}
