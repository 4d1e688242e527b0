package org.commended.entry.web;

import java.time.Instant;
import java.util.Optional;
import org.commended.entry.application.BringingBack;
import org.commended.entry.application.BringingBack.Wanted;
import org.commended.entry.application.ReadingVersions;
import org.commended.shared.EntryId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The earlier versions of an answer, and bringing one of them back. */
@RestController
class VersionsController {

    private final ReadingVersions reading;
    private final BringingBack bringing;

    VersionsController(ReadingVersions reading, BringingBack bringing) {
        this.reading = reading;
        this.bringing = bringing;
    }

    @GetMapping("/entries/{id}/answers/{question}/versions")
    @AllowedTo(Access.SIGNED_IN)
    Page show(
            @PathVariable String id,
            @PathVariable String question,
            @RequestParam(name = "version", defaultValue = "") String version,
            Viewer viewer,
            Instant now) {
        var versions = reading.open(viewer, EntryId.of(id), question, Numbers.find(version));
        return new VersionsPage(versions, Form.empty(), now);
    }

    @PostMapping("/entries/{id}/answers/{question}/restoration")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> bringBack(
            @PathVariable String id, @PathVariable String question, Form form, Viewer viewer, Instant now) {
        EntryId entry = EntryId.of(id);
        var wanted = new Wanted(question, Numbers.of(form, "version"), Numbers.of(form, "seen"));
        return bringing.bringBack(viewer, entry, wanted, now)
                .fold(
                        done -> Answer.seeOther("/entries/" + done + "/answers/" + question + "/versions"),
                        reasons -> Answer.refused(new VersionsPage(
                                reading.open(viewer, entry, question, Optional.of(wanted.version())),
                                form.refused(reasons),
                                now)));
    }
}
