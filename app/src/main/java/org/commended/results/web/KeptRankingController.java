package org.commended.results.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.commended.judging.Rankings;
import org.commended.results.domain.KeptRankings;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The ranking a decision was made by, as the exact text whose fingerprint a lock names; for whoever decides. */
@RestController
class KeptRankingController {

    private final DecisionPages pages;
    private final KeptRankings kept;
    private final Rankings rankings;

    KeptRankingController(DecisionPages pages, KeptRankings kept, Rankings rankings) {
        this.pages = pages;
        this.kept = kept;
        this.rankings = rankings;
    }

    @GetMapping("/judging/{category}/{kind:shortlist|result}/ranking.json")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<byte[]> text(@PathVariable String category, @PathVariable String kind, Viewer viewer, Instant now) {
        String text = pages.find(pages.look(category, kind, viewer, now))
                .flatMap(decision -> kept.find(decision.staged().id()))
                .flatMap(rankings::findText)
                .orElseThrow(NotFound::new);
        ContentDisposition name =
                ContentDisposition.attachment().filename(kind + "-ranking.json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
