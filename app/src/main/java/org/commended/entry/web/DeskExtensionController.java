package org.commended.entry.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.commended.entry.application.DeskRights;
import org.commended.entry.application.ExtendingEntry;
import org.commended.entry.application.ExtendingEntry.Longer;
import org.commended.entry.application.ProposingMove.Acting;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.domain.Extensions;
import org.commended.shared.EditionId;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.DayAndHour;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Giving one entry a later deadline, and taking that back. */
@RestController
class DeskExtensionController {

    private static final String EXTENSION = "/manage/{organiser}/editions/{edition}/entries/{entry}/extension";

    private final DeskRights rights;
    private final ReadingDrafts reading;
    private final Extensions extensions;
    private final ExtendingEntry extending;

    DeskExtensionController(DeskRights rights, ReadingDrafts reading, Extensions extensions, ExtendingEntry extending) {
        this.rights = rights;
        this.reading = reading;
        this.extensions = extensions;
        this.extending = extending;
    }

    @GetMapping(EXTENSION)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, @PathVariable String entry, Viewer viewer, Instant now) {
        return page(acting(edition, entry, viewer, now), Form.empty());
    }

    private Acting acting(String edition, String entry, Viewer viewer, Instant now) {
        return new Acting(viewer, EditionId.of(edition), rights.open(entry, viewer), now);
    }

    private ExtensionPage page(Acting acting, Form form) {
        var draft = reading.get(acting.entry(), acting.edition());
        return new ExtensionPage(draft, extensions.list(acting.entry()), form);
    }

    @PostMapping(EXTENSION)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> extend(
            @PathVariable String edition, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        var acting = acting(edition, entry, viewer, now);
        ExtensionPage page = page(acting, form);
        return extending
                .extend(acting, read(form, page.whole().edition().zone()))
                .fold(done -> Answer.seeOther(page.href() + "#deadline"), reasons -> refused(acting, form, reasons));
    }

    static Longer read(Form form, ZoneId zone) {
        Instant until = DayAndHour.find(form.text("until-day"), form.text("until-hour"), zone)
                .orElse(null);
        return new Longer(until, form.text("reason"));
    }

    private ResponseEntity<Page> refused(Acting acting, Form form, List<Refusal> reasons) {
        return Answer.refused(page(acting, form.refused(reasons)));
    }

    @PostMapping(EXTENSION + "/recall")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> recall(
            @PathVariable String edition, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        var acting = acting(edition, entry, viewer, now);
        ExtensionPage page = page(acting, Form.empty());
        return extending
                .takeBack(acting, form.text("extension"))
                .fold(
                        done -> Answer.seeOther(page.href() + "#deadline"),
                        reasons -> refused(acting, page.form(), reasons));
    }
}
