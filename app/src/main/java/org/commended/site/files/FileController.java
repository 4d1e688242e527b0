package org.commended.site.files;

import java.time.Duration;
import java.util.Set;
import org.commended.programme.domain.StoredFile;
import org.commended.programme.domain.StoredFiles;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Viewers;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows a stored file. What somebody uploaded may be anything, so it is shown as a picture or not at all, and can neither
 * run nor load anything even where a browser opens it as a page of its own.
 */
@RestController
class FileController {

    private static final Set<String> PICTURES =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml");
    private static final String SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    private static final Duration FOR_GOOD = Duration.ofDays(365);

    private final JdbcFiles published;
    private final StoredFiles all;
    private final FileReaders readers;

    FileController(JdbcFiles published, StoredFiles all, FileReaders readers) {
        this.published = published;
        this.all = all;
        this.readers = readers;
    }

    @GetMapping("/files/{digest:[0-9a-f]{16,128}}")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<byte[]> file(@PathVariable String digest) {
        return published
                .find(digest)
                .map(file ->
                        shown(file, CacheControl.maxAge(FOR_GOOD).cachePublic().immutable()))
                .orElseGet(() -> atWork(digest));
    }

    /** What is not public yet is there for those who are at work on it. */
    private ResponseEntity<byte[]> atWork(String digest) {
        Viewer viewer = Viewers.current();
        if (viewer == null || !readers.mayRead(viewer, digest)) throw new NotFound();
        return all.find(digest)
                .map(file -> shown(file, CacheControl.noStore().cachePrivate()))
                .orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> shown(StoredFile file, CacheControl cache) {
        boolean picture = PICTURES.contains(file.mediaType());
        ContentDisposition how = picture
                ? ContentDisposition.inline().build()
                : ContentDisposition.attachment().build();
        return ResponseEntity.ok()
                .contentType(picture ? MediaType.parseMediaType(file.mediaType()) : MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(cache)
                .body(file.content());
    }
}
