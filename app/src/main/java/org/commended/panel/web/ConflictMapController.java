package org.commended.panel.web;

import java.time.Instant;
import java.util.Map;
import org.commended.panel.ConflictSearch;
import org.commended.shared.EditionId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is connected with what in an edition. */
@RestController
class ConflictMapController {

    static final String MAP = "/manage/{organiser}/editions/{edition}/judging/conflicts";

    private final ConflictMaps maps;
    private final ConflictSearch search;

    ConflictMapController(ConflictMaps maps, ConflictSearch search) {
        this.maps = maps;
        this.search = search;
    }

    @GetMapping(MAP)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, Form form, Viewer viewer) {
        return maps.page(EditionId.of(edition), form, viewer);
    }

    /** Looks again; what is known already is not found twice. */
    @PostMapping(MAP + "/search")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> search(@PathVariable Map<String, String> at, Instant now) {
        search.search(EditionId.of(at.getOrDefault("edition", "")), now);
        return Answer.seeOther(
                "/manage/%s/editions/%s/judging/conflicts".formatted(at.get("organiser"), at.get("edition")));
    }
}
