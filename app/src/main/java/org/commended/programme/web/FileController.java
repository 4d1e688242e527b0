package org.commended.programme.web;

import java.time.Duration;
import org.commended.programme.domain.StoredFile;
import org.commended.programme.domain.StoredFiles;
import org.commended.shared.NotFound;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Logos and pictures by their content. Only who was given a digest, or had the file, can ask for it; so nothing is shown
 * here before a page shows it, and browsers may keep it for good.
 */
@RestController
class FileController {

    private static final Duration FOR_GOOD = Duration.ofDays(365);

    /** Opened on its own, a drawing still runs nothing and loads nothing. */
    private static final String SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private final StoredFiles files;

    FileController(StoredFiles files) {
        this.files = files;
    }

    @GetMapping("/files/{digest}")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<byte[]> show(@PathVariable String digest) {
        StoredFile file = files.find(digest).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable())
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }
}
