package org.commended.shared.files;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.commended.shared.PersonId;

/** What is known of the files that were sent; their contents are in the store. */
public interface UploadedFiles {

    /** @throws org.commended.shared.NotFound where there is none */
    UploadedFile get(FileId id);

    Optional<UploadedFile> find(FileId id);

    /** One query for all; those that are not there are left out. */
    Map<FileId, UploadedFile> list(Collection<FileId> ids);

    void add(UploadedFile file);

    /** How many bytes somebody has sent since an instant. */
    long sizeSent(PersonId by, Instant since);

    /** Somebody uses it from now on. A file nobody keeps is forgotten a day after it came. */
    void keep(FileId id, Instant now);

    /** Nobody uses it any more: it is forgotten like one that nobody kept. */
    void release(FileId id);

    /** What a scanner said. */
    void checked(FileId id, Checked checked, Instant now);

    /** The small copy of a picture was made. */
    void webCopyMade(FileId id, String sha256);
}
