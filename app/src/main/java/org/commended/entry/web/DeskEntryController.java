package org.commended.entry.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.entry.application.CheckingOn;
import org.commended.entry.application.DeskRights;
import org.commended.entry.application.OpeningEntry;
import org.commended.entry.application.OpeningEntry.Opened;
import org.commended.entry.application.ScreeningEntry;
import org.commended.entry.application.ScreeningEntry.Decision;
import org.commended.entry.domain.DeskFilter;
import org.commended.entry.domain.EntryRefusal.EntryChangedMeanwhile;
import org.commended.entry.domain.Screening.Verdict;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Refusal;
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
    private final CheckingOn checking;

    DeskEntryController(DeskRights rights, OpeningEntry opening, ScreeningEntry screening, CheckingOn checking) {
        this.rights = rights;
        this.opening = opening;
        this.screening = screening;
        this.checking = checking;
    }

    @GetMapping(ENTRY)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, @PathVariable String entry, Form way, Viewer viewer, Instant now) {
        var asked = new Asked(EditionId.of(edition), rights.open(entry, viewer), viewer, now);
        Opened opened = opening.open(asked.edition(), asked.entry());
        return page(asked, opened, way, blank(opened));
    }

    /** An entry that somebody looks at. */
    private record Asked(EditionId edition, EntryId entry, Viewer viewer, Instant now) {}

    /** @param way holds the list one came from */
    private DeskEntryPage page(Asked asked, Opened opened, Form way, Form form) {
        DeskFilter filter = DeskLinks.read(way);
        EntryId next = checking.next(asked.edition(), filter, asked.entry(), asked.viewer())
                .orElse(null);
        var back = new DeskEntryPage.Back(filter, Math.max(0, Numbers.of(way, "page")), next);
        return new DeskEntryPage(opened, back, form, asked.now());
    }

    @PostMapping(ENTRY + "/screening")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> screen(
            @PathVariable String edition, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        var asked = new Asked(EditionId.of(edition), rights.open(entry, viewer), viewer, now);
        var decision = new Decision(
                verdict(form.text("verdict")), form.text("rule"), form.text("reason"), Numbers.of(form, "seen"));
        return screening
                .screen(viewer, asked.edition(), asked.entry(), decision, now)
                .fold(done -> Answer.seeOther(opened(asked, form).here()), reasons -> refused(asked, form, reasons));
    }

    private DeskEntryPage opened(Asked asked, Form form) {
        return page(asked, opening.open(asked.edition(), asked.entry()), form, form);
    }

    private ResponseEntity<Page> refused(Asked asked, Form form, List<Refusal> reasons) {
        Opened opened = opening.open(asked.edition(), asked.entry());
        String seen = String.valueOf(opened.screenings().size());
        Page page = page(asked, opened, form, form.with("seen", seen).refused(reasons));
        return reasons.stream().anyMatch(EntryChangedMeanwhile.class::isInstance)
                ? Answer.changedMeanwhile(page)
                : Answer.refused(page);
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
