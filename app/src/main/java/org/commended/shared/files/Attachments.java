package org.commended.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.commended.shared.NotFound;
import org.commended.shared.files.store.Contents;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Sends a file to somebody who was asked about: the route that calls it has looked whether this viewer may have it. What
 * somebody uploaded may be anything, so it is saved, not shown, and where a browser shows it all the same it can neither
 * run nor load anything.
 */
@Component
public class Attachments {

    private static final String SANDBOX = "default-src 'none'; sandbox";

    private final UploadedFiles files;
    private final Contents contents;

    Attachments(UploadedFiles files, Contents contents) {
        this.files = files;
        this.contents = contents;
    }

    /** @throws NotFound where there is none, while it is being checked, and where it is infected */
    public ResponseEntity<Resource> send(FileId id) {
        return send(id, files.get(id).name());
    }

    /** The same under another name, where its own must not be known. */
    public ResponseEntity<Resource> send(FileId id, String name) {
        UploadedFile file = sendable(id);
        return answer(
                saved(name),
                MediaType.parseMediaType(file.kind().mediaType()),
                new Stream(open(file.sha256()), file.size()));
    }

    /**
     * The small copy of a picture, which holds nothing but the picture; any other file as it came.
     *
     * @throws NotFound also where the copy of a picture is not made: the picture itself may tell where it was taken
     */
    public ResponseEntity<Resource> sendSmall(FileId id, String name) {
        UploadedFile file = sendable(id);
        if (!file.kind().isPicture()) return send(id, name);
        String copy = file.webCopy();
        if (copy == null) throw new NotFound();
        return answer(saved(name), MediaType.parseMediaType(file.kind().mediaType()), new Stream(open(copy), -1));
    }

    /** The small copy of a picture, to be seen in a page. */
    public ResponseEntity<Resource> sendPicture(FileId id) {
        UploadedFile file = sendable(id);
        String copy = file.webCopy();
        if (copy == null) throw new NotFound();
        return answer(
                ContentDisposition.inline().build(),
                MediaType.parseMediaType(file.kind().mediaType()),
                new Stream(open(copy), -1));
    }

    /**
     * The bytes of a file, for a packed one it becomes part of.
     *
     * @throws NotFound as {@link #send(FileId)}
     */
    public byte[] read(FileId id) {
        try (InputStream content = open(sendable(id).sha256())) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ContentDisposition saved(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
    }

    private UploadedFile sendable(FileId id) {
        UploadedFile file = files.get(id);
        if (!file.checked().maySend()) throw new NotFound();
        return file;
    }

    private InputStream open(String key) {
        return Contents.require(contents, key);
    }

    private static ResponseEntity<Resource> answer(ContentDisposition how, MediaType type, Resource content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(content);
    }

    /** A content on its way, with its length where that is known. */
    private static final class Stream extends InputStreamResource {

        private final long length;

        Stream(InputStream content, long length) {
            super(content);
            this.length = length;
        }

        @Override
        public long contentLength() {
            return length;
        }
    }
}
