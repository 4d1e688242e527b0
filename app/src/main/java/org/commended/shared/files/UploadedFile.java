package org.commended.shared.files;

import java.time.Instant;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody sent.
 *
 * @param sha256 of its content, 64 hexadecimal digits; also the key it is stored under
 * @param name as it was given, without a path
 * @param size in bytes
 * @param webCopy the SHA-256 of the small copy of a picture, without anything but the picture in it; null for other files
 *     and until it is made
 */
public record UploadedFile(
        FileId id,
        String sha256,
        String name,
        FileKind kind,
        long size,
        PersonId by,
        Instant at,
        Checked checked,
        @Nullable String webCopy) {

    public boolean hasWebCopy() {
        return webCopy != null && checked.maySend();
    }
}
