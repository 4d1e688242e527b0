package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.commended.entry.EntrySubmitted;
import org.commended.entry.domain.About;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryRefusal.EntryChangedMeanwhile;
import org.commended.entry.domain.EntryRefusal.JudgingOver;
import org.commended.entry.domain.EntryRules;
import org.commended.entry.domain.Frozen;
import org.commended.entry.domain.Right;
import org.commended.entry.domain.Standing;
import org.commended.entry.domain.Submissions;
import org.commended.entry.domain.Submissions.Kept;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.entry.domain.WriterRefusal.OthersSend;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends an entry in: freezes the copy that counts. Sending it again without a change does nothing. */
@Component
public class SubmittingEntry {

    private final ReadingDrafts reading;
    private final LookingRound lookingRound;
    private final TellingNominee nominee;
    private final ReadingFiles files;
    private final OpeningMove judging;
    private final Drafts drafts;
    private final Submissions submissions;
    private final ApplicationEventPublisher events;

    SubmittingEntry(
            ReadingDrafts reading,
            LookingRound lookingRound,
            TellingNominee nominee,
            ReadingFiles files,
            OpeningMove judging,
            Drafts drafts,
            Submissions submissions,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.lookingRound = lookingRound;
        this.nominee = nominee;
        this.files = files;
        this.judging = judging;
        this.drafts = drafts;
        this.submissions = submissions;
        this.events = events;
    }

    /** Everything that still stands in the way, as far as the reader's own entries tell. */
    public List<Refusal> reasons(Draft draft, Viewer reader, Instant now) {
        return Stream.of(
                        draft.closedBecause(),
                        afterAll(draft, reader, now),
                        draft.right() == Right.WRITE ? List.of(new OthersSend()) : List.<Refusal>of(),
                        nominee.beforeSending(draft),
                        EntryRules.toSend(lookingRound.of(draft, About.of(draft.entry()), reader.id(), now)),
                        draft.unfinished(),
                        files.infected(draft))
                .<Refusal>flatMap(List::stream)
                .toList();
    }

    /** Whoever has more time than others may still come too late for the judges. */
    private List<Refusal> afterAll(Draft draft, Viewer reader, Instant now) {
        boolean over = isAfterDeadline(draft, now) && judging.isTooLate(draft, reader.id(), now);
        return over ? List.of(new JudgingOver(draft.form().category().name())) : List.of();
    }

    private static boolean isAfterDeadline(Draft draft, Instant now) {
        Instant closes = draft.form().deadline().usual().closesAt();
        return closes != null && !now.isBefore(closes);
    }

    /** @param seen the mark of the entry as the page showed it: nobody sends what they have not seen */
    @Transactional
    public Outcome<EntryId> submit(Viewer viewer, EntryId id, String seen, Instant now) {
        Draft first = reading.get(id, viewer.id());
        boolean counted = first.form().countsEntries();
        if (counted) drafts.holdEdition(first.entry().edition());
        if (isAfterDeadline(first, now)) judging.hold(first.entry().edition());
        Draft draft = reading.hold(id, viewer.id());
        if (isSentAsItStands(draft.entry())) return Outcome.done(id);
        List<Refusal> reasons = reasons(draft, viewer, now);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        if (!draft.mark().equals(seen)) return Outcome.refused(new EntryChangedMeanwhile());
        List<Refusal> others = counted ? EntryRules.toSend(lookingRound.sending(draft, now)) : List.of();
        if (!others.isEmpty()) return Outcome.refused(others);
        receive(draft, viewer, now);
        return Outcome.done(id);
    }

    private static boolean isSentAsItStands(Entry entry) {
        boolean sent = entry.standing() == Standing.SUBMITTED || entry.standing() == Standing.ELIGIBLE;
        return sent && !entry.hasUnsentChanges();
    }

    private void receive(Draft draft, Viewer viewer, Instant now) {
        Entry entry = draft.entry();
        Frozen copy = draft.freeze(now);
        SubmittedEntry kept = submissions.keep(
                copy,
                new Kept(
                        viewer.id(),
                        false,
                        copy.receivedAt(),
                        draft.form().deadline().isInGrace(now)));
        drafts.receive(entry.id(), copy.face(), copy.receivedAt());
        boolean again = entry.submittedAt() != null;
        events.publishEvent(new EntrySubmitted(entry.id(), entry.edition(), kept.sha256(), again, viewer.id(), now));
    }
}
