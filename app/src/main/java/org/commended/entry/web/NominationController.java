package org.commended.entry.web;

import java.time.Instant;
import java.util.List;
import org.commended.entry.application.AnsweringNomination;
import org.commended.entry.domain.Submissions;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.people.People;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
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

/** A nomination before the person it puts forward. */
@RestController
class NominationController {

    private static final String NOMINATION = "/entries/nominations/{entry}";

    private final AnsweringNomination answering;
    private final Submissions submissions;
    private final People people;

    NominationController(AnsweringNomination answering, Submissions submissions, People people) {
        this.answering = answering;
        this.submissions = submissions;
        this.people = people;
    }

    @GetMapping(NOMINATION)
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String entry, Viewer viewer, Instant now) {
        return page(EntryId.of(entry), Form.empty(), viewer, now);
    }

    @PostMapping(NOMINATION + "/agreement")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> agree(@PathVariable String entry, Form form, Viewer viewer, Instant now) {
        EntryId id = EntryId.of(entry);
        return done(answering.agree(id, viewer, now), form, viewer, now, id);
    }

    @PostMapping(NOMINATION + "/withdrawal")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> withdraw(@PathVariable String entry, Form form, Viewer viewer, Instant now) {
        EntryId id = EntryId.of(entry);
        return done(answering.withdraw(id, viewer, now), form, viewer, now, id);
    }

    private ResponseEntity<Page> done(Outcome<EntryId> outcome, Form form, Viewer viewer, Instant now, EntryId id) {
        return outcome.fold(
                done -> Answer.seeOther("/entries/nominations/" + done),
                reasons -> Answer.refused(page(id, form.refused(reasons), viewer, now)));
    }

    /** What was sent is what is judged; before it was sent, what stands there now. */
    private NominationPage page(EntryId id, Form form, Viewer viewer, Instant now) {
        var forward = answering.get(id, viewer);
        List<Answered> said = submissions.find(id).map(sent -> sent.answers()).orElseGet(() -> forward.draft()
                .freeze(now)
                .answers());
        String by = people.get(forward.nominee().toldBy()).called();
        return new NominationPage(forward, new DraftView(forward.draft(), now), said, by, form);
    }
}
