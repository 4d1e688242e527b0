package org.commended.entry.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.entry.application.DeskRights;
import org.commended.entry.application.OpeningEntry;
import org.commended.entry.application.OpeningEntry.Opened;
import org.commended.entry.application.ScreeningEntry;
import org.commended.entry.application.ScreeningEntry.Decision;
import org.commended.entry.domain.EntryRefusal.EntryChangedMeanwhile;
import org.commended.entry.domain.Screening.Verdict;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One entry on the organiser's desk, and the check against the rules. */
@RestController
class DeskEntryController {

    private static final String ENTRY = "/manage/{organiser}/editions/{edition}/entries/{entry}";

    private final DeskRights rights;
    private final OpeningEntry opening;
    private final ScreeningEntry screening;

    DeskEntryController(DeskRights rights, OpeningEntry opening, ScreeningEntry screening) {
        this.rights = rights;
        this.opening = opening;
        this.screening = screening;
    }

    @GetMapping(ENTRY)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, @PathVariable String entry, Viewer viewer, Instant now) {
        Opened opened = opening.open(EditionId.of(edition), rights.open(entry, viewer));
        return new DeskEntryPage(opened, blank(opened), now);
    }

    @PostMapping(ENTRY + "/screening")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> screen(
            @PathVariable String edition, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        EditionId of = EditionId.of(edition);
        EntryId id = rights.open(entry, viewer);
        var decision = new Decision(
                verdict(form.text("verdict")), form.text("rule"), form.text("reason"), Numbers.of(form, "seen"));
        return screening
                .screen(viewer, of, id, decision, now)
                .fold(done -> Answer.seeOther(new DeskEntryPage(opening.open(of, id), form, now).href()), reasons -> {
                    Opened opened = opening.open(of, id);
                    String seen = String.valueOf(opened.screenings().size());
                    Page page =
                            new DeskEntryPage(opened, form.with("seen", seen).refused(reasons), now);
                    return reasons.stream().anyMatch(EntryChangedMeanwhile.class::isInstance)
                            ? Answer.changedMeanwhile(page)
                            : Answer.refused(page);
                });
    }

    private static @Nullable Verdict verdict(String word) {
        return switch (word) {
            case "eligible" -> Verdict.ELIGIBLE;
            case "ruled-out" -> Verdict.RULED_OUT;
            default -> null;
        };
    }

    private static Form blank(Opened opened) {
        return Form.of(Map.of("seen", List.of(String.valueOf(opened.screenings().size()))));
    }
}
