package org.commended.shared.files.coming;

import java.io.InputStream;
import java.time.Instant;
import org.commended.shared.Ids;
import org.commended.shared.files.coming.FilesComing.Coming;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Viewers;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a page's script puts a file piece by piece, and asks how far it came. Only the person who began it finds it. */
@RestController
class ComingController {

    private static final String AT = "/files/coming/{id}";

    private final FilesComing coming;

    ComingController(FilesComing coming) {
        this.coming = coming;
    }

    @GetMapping(AT)
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<String> arrived(@PathVariable String id) {
        return answer(
                HttpStatus.OK, coming.arrived(Ids.parse(id), Viewers.signedIn().id()));
    }

    @PutMapping(path = AT, consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<String> piece(
            @PathVariable String id, @RequestParam String name, Span span, InputStream body, Instant now) {
        if (!span.isPossible()) return answer(HttpStatus.CONTENT_TOO_LARGE, 0);
        Coming whole = new Coming(
                Ids.parse(id),
                name,
                span.size(),
                span.from(),
                Viewers.signedIn().id());
        long arrived = coming.add(whole, body, now);
        return answer(arrived > span.from() || arrived == span.size() ? HttpStatus.OK : HttpStatus.CONFLICT, arrived);
    }

    /**
     * @param size of the whole file, in bytes
     * @param from where this piece begins
     */
    record Span(long size, long from) {
        boolean isPossible() {
            return size > 0 && size <= FilesComing.LARGEST && from >= 0 && from < size;
        }
    }

    private static ResponseEntity<String> answer(HttpStatus status, long arrived) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(Long.toString(arrived));
    }
}
