package org.commended.results.pack;

import java.time.Instant;
import org.commended.results.domain.DecisionKind;
import org.commended.results.pack.DecisionPacks.Taken;
import org.commended.shared.CategoryId;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a decision away to be counted again; that it was taken stands on the record. */
@RestController
class PackController {

    private final DecisionPacks packs;

    PackController(DecisionPacks packs) {
        this.packs = packs;
    }

    @PostMapping("/judging/{category}/{kind:shortlist|result}/pack")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<byte[]> pack(
            @PathVariable String category, @PathVariable String kind, Form form, Viewer viewer, Instant now) {
        DecisionKind decided = DecisionKind.find(kind).orElseThrow(NotFound::new);
        byte[] zip = packs.pack(new Taken(CategoryId.of(category), decided, form.token()), viewer, now);
        ContentDisposition name = ContentDisposition.attachment()
                .filename(decided.word() + "-pack.zip")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(zip);
    }
}
