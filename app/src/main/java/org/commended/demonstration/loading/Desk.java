package org.commended.demonstration.loading;

import java.time.Instant;
import java.util.Map;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.entry.EntryStarted;
import org.commended.entry.EntrySubmitted;
import org.commended.entry.application.AnsweringInvitation;
import org.commended.entry.application.InvitingWriter;
import org.commended.entry.application.InvitingWriter.Wanted;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.domain.Answers;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Frozen;
import org.commended.entry.domain.Right;
import org.commended.entry.domain.SavedAnswer;
import org.commended.entry.domain.Submissions;
import org.commended.entry.domain.Submissions.Kept;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What entrants do at their desks. Entries are taken as they are, also where the form would have asked for more. */
@Component
@OnlyInDemonstration
class Desk {

    private final Drafts drafts;
    private final Answers answers;
    private final Submissions submissions;
    private final ReadingDrafts reading;
    private final InvitingWriter inviting;
    private final AnsweringInvitation answering;
    private final ApplicationEventPublisher events;

    Desk(
            Drafts drafts,
            Answers answers,
            Submissions submissions,
            ReadingDrafts reading,
            InvitingWriter inviting,
            AnsweringInvitation answering,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.answers = answers;
        this.submissions = submissions;
        this.reading = reading;
        this.inviting = inviting;
        this.answering = answering;
        this.events = events;
    }

    void start(Entry entry, PersonId by, Instant now) {
        drafts.add(entry, by);
        events.publishEvent(new EntryStarted(entry.id(), entry.edition(), entry.category(), by, now));
    }

    void letIn(Viewer by, EntryId entry, Viewer writer, Instant now) {
        Told.done(inviting.invite(by, entry, new Wanted(writer.email(), writer.name(), Right.SUBMIT), now));
        answering.list(writer).stream()
                .filter(invitation -> invitation.entry().equals(entry))
                .forEach(invitation -> Told.done(answering.accept(invitation.id(), writer, now)));
    }

    void write(Viewer by, EntryId entry, Map<String, String> texts, Instant now) {
        texts.forEach((question, text) ->
                answers.save(entry, SavedAnswer.unwritten(question).rewritten(text, by.id(), now)));
        drafts.changed(entry, now);
    }

    void send(Viewer by, EntryId entry, Instant now) {
        Draft draft = reading.get(entry, by.id());
        Frozen copy = draft.freeze(now);
        var kept = submissions.keep(copy, new Kept(by.id(), false, copy.receivedAt()));
        drafts.receive(entry, copy.face(), copy.receivedAt());
        events.publishEvent(new EntrySubmitted(entry, draft.entry().edition(), kept.sha256(), false, by.id(), now));
    }
}
