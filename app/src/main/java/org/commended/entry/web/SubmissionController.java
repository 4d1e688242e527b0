package org.commended.entry.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.application.SubmittingEntry;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryRefusal.EntryChangedMeanwhile;
import org.commended.entry.domain.Submissions;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checking an entry, sending it, and the receipt. */
@RestController
class SubmissionController {

    private final ReadingDrafts reading;
    private final SubmittingEntry submitting;
    private final Submissions submissions;

    SubmissionController(ReadingDrafts reading, SubmittingEntry submitting, Submissions submissions) {
        this.reading = reading;
        this.submitting = submitting;
        this.submissions = submissions;
    }

    @GetMapping("/entries/{id}/check")
    @AllowedTo(Access.SIGNED_IN)
    Page check(@PathVariable String id, Viewer viewer, Instant now) {
        return page(EntryId.of(id), Form.empty(), viewer, now);
    }

    @PostMapping("/entries/{id}/submission")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> submit(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        EntryId entry = EntryId.of(id);
        return submitting
                .submit(viewer, entry, form.text("seen"), now)
                .fold(done -> Answer.seeOther("/entries/" + done + "/receipt"), reasons -> {
                    Page page = page(entry, form.refused(reasons), viewer, now);
                    return reasons.stream().anyMatch(EntryChangedMeanwhile.class::isInstance)
                            ? Answer.changedMeanwhile(page)
                            : Answer.refused(page);
                });
    }

    private CheckPage page(EntryId id, Form form, Viewer viewer, Instant now) {
        Draft draft = reading.get(id, viewer.id());
        var reasons = submitting.reasons(draft, viewer, now);
        return new CheckPage(new DraftView(draft, now), reasons, form);
    }

    @GetMapping("/entries/{id}/receipt")
    @AllowedTo(Access.SIGNED_IN)
    Page receipt(@PathVariable String id, Viewer viewer, Instant now) {
        Draft draft = reading.get(EntryId.of(id), viewer.id());
        var sent = submissions.find(draft.entry().id()).orElseThrow(NotFound::new);
        boolean late = Submissions.isLate(submissions.list(draft.entry().id()));
        return new ReceiptPage(new DraftView(draft, now), sent, late);
    }

    /** The frozen text to the byte, so that its hash can be taken again. */
    @GetMapping("/entries/{id}/copy.json")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<byte[]> copy(@PathVariable String id, Viewer viewer) {
        Draft draft = reading.get(EntryId.of(id), viewer.id());
        String text = submissions.findText(draft.entry().id()).orElseThrow(NotFound::new);
        String name = draft.entry().reference() + ".json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
