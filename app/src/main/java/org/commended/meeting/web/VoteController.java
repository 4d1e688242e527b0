package org.commended.meeting.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.meeting.application.Voting;
import org.commended.meeting.domain.Question;
import org.commended.meeting.web.Sent.By;
import org.commended.shared.EntryId;
import org.commended.shared.Ids;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Votes. */
@RestController
class VoteController {

    private static final String VOTE = "/meetings/{id}/votes/{vote}";

    private final Voting voting;
    private final Acting acting;

    VoteController(Voting voting, Acting acting) {
        this.voting = voting;
        this.acting = acting;
    }

    @PostMapping("/meetings/{id}/votes")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> put(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        Question question = Question.find(form.text("question")).orElseThrow(NotFound::new);
        List<EntryId> entries =
                form.all("entry").stream().distinct().map(EntryId::of).toList();
        boolean secret = form.text("secret").equals("yes");
        var wanted = new Voting.Wanted(question, entries, secret);
        return acting.answer(Sent.of(id, "votes", form, new By(viewer, now)), asked -> voting.put(asked, wanted));
    }

    @PostMapping(VOTE + "/ballot")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> cast(
            @PathVariable String id, @PathVariable String vote, Form form, Viewer viewer, Instant now) {
        UUID which = Ids.parse(vote);
        return acting.answer(
                Sent.of(id, "ballot " + vote, form, new By(viewer, now)),
                asked -> voting.cast(asked, which, form.text("choice")));
    }

    @PostMapping(VOTE + "/closing")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> close(
            @PathVariable String id, @PathVariable String vote, Form form, Viewer viewer, Instant now) {
        UUID which = Ids.parse(vote);
        return acting.answer(
                Sent.of(id, "count " + vote, form, new By(viewer, now)), asked -> voting.close(asked, which));
    }

    @PostMapping(VOTE + "/withdrawal")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> drop(
            @PathVariable String id, @PathVariable String vote, Form form, Viewer viewer, Instant now) {
        UUID which = Ids.parse(vote);
        return acting.answer(
                Sent.of(id, "drop " + vote, form, new By(viewer, now)), asked -> voting.drop(asked, which));
    }

    @PostMapping(VOTE + "/casting-vote")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> castingVote(
            @PathVariable String id, @PathVariable String vote, Form form, Viewer viewer, Instant now) {
        UUID which = Ids.parse(vote);
        return acting.answer(
                Sent.of(id, "casting " + vote, form, new By(viewer, now)),
                asked -> voting.castingVote(asked, which, form.text("choice")));
    }
}
