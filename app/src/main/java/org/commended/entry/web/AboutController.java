package org.commended.entry.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.commended.entry.application.DescribingEntry;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.domain.About;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryRefusal.EntryChangedMeanwhile;
import org.commended.shared.EntryId;
import org.commended.shared.Refusal;
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

/** Changing what an entry is called and whose it is. */
@RestController
class AboutController {

    private final ReadingDrafts reading;
    private final DescribingEntry describing;
    private final AboutReader reader;

    AboutController(ReadingDrafts reading, DescribingEntry describing, AboutReader reader) {
        this.reading = reading;
        this.describing = describing;
        this.reader = reader;
    }

    @GetMapping("/entries/{id}/about")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Viewer viewer, Instant now) {
        Draft draft = reading.get(EntryId.of(id), viewer.id());
        return page(draft, current(draft), now);
    }

    /** Looking for an organisation comes here too, with everything that was typed; then nothing is saved. */
    @PostMapping("/entries/{id}/about")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> save(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        Draft draft = reading.get(EntryId.of(id), viewer.id());
        if (AboutReader.isLookingUp(form)) return Answer.ok(page(draft, form, now));
        List<Refusal> unclear = AboutReader.unclear(form);
        if (!unclear.isEmpty()) return Answer.refused(page(draft, form.refused(unclear), now));
        About about = reader.read(form, draft.form().category(), day(draft, now));
        return describing
                .describe(viewer, draft.entry().id(), about, Numbers.of(form, "seen"), now)
                .fold(
                        done -> Answer.seeOther("/entries/" + done),
                        reasons -> refused(draft.entry().id(), form.refused(reasons), viewer, now));
    }

    /** What somebody saved meanwhile is shown with what was typed here; sent again, this counts. */
    private ResponseEntity<Page> refused(EntryId id, Form form, Viewer viewer, Instant now) {
        Draft draft = reading.get(id, viewer.id());
        boolean stale = form.refusals().stream().anyMatch(EntryChangedMeanwhile.class::isInstance);
        if (!stale) return Answer.refused(page(draft, form, now));
        Form again = form.with("seen", String.valueOf(draft.entry().version()));
        return Answer.changedMeanwhile(page(draft, again, now));
    }

    private AboutPage page(Draft draft, Form form, Instant now) {
        AboutFields fields = reader.fields(form, draft.form().category(), day(draft, now), false);
        return new AboutPage(new DraftView(draft, now), fields);
    }

    private static Form current(Draft draft) {
        return AboutReader.formOf(About.of(draft.entry()), draft.entry().version());
    }

    private static LocalDate day(Draft draft, Instant now) {
        return now.atZone(draft.form().whole().edition().zone()).toLocalDate();
    }
}
