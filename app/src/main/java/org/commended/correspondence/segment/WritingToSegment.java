package org.commended.correspondence.segment;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commended.correspondence.LettersSent;
import org.commended.correspondence.outbox.Batch;
import org.commended.correspondence.outbox.Envelope;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.Wording;
import org.commended.correspondence.paper.Letterheads;
import org.commended.correspondence.segment.LetterRefusal.ListChanged;
import org.commended.correspondence.segment.LetterRefusal.NobodyChosen;
import org.commended.correspondence.segment.LetterRefusal.WrittenToThisWeek;
import org.commended.entry.KeptEntries;
import org.commended.judging.Progress.JudgeProgress;
import org.commended.programme.Programmes;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.database.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes one letter to everybody who was chosen from a segment. The organiser was found to run the edition. */
@Component
public class WritingToSegment {

    private final Segments segments;
    private final Sendings sendings;
    private final Letterheads heads;
    private final Outbox outbox;
    private final Once once;
    private final KeptEntries kept;
    private final ApplicationEventPublisher events;

    WritingToSegment(
            Segments segments,
            Sendings sendings,
            Letterheads heads,
            Outbox outbox,
            Once once,
            KeptEntries kept,
            ApplicationEventPublisher events) {
        this.segments = segments;
        this.sendings = sendings;
        this.heads = heads;
        this.outbox = outbox;
        this.once = once;
        this.kept = kept;
        this.events = events;
    }

    /**
     * A segment's people as they are now.
     *
     * @param recent when each was last written to in the past week
     * @param judges how far every judge at an open stage is
     * @param shortlisted whether any shortlist of the edition can be read by everybody
     */
    public record Lists(
            Map<Segment, List<Recipient>> people,
            Map<PersonId, Instant> recent,
            List<JudgeProgress> judges,
            boolean shortlisted) {

        /** Judges who lag behind the time in one of the categories, or in any where none is named. */
        public Set<PersonId> behind(Collection<CategoryId> categories) {
            return judges.stream()
                    .filter(judge -> judge.behind() && (categories.isEmpty() || categories.contains(judge.category())))
                    .map(JudgeProgress::judge)
                    .collect(toSet());
        }
    }

    /** Whoever writes, and when. */
    public record Sender(Viewer viewer, Instant at) {}

    /** As they may be shown to whoever writes: without a word of entries that are kept from them. */
    public Lists lists(Programmes.Whole whole, Sender sender) {
        var edition = whole.edition().id();
        return lists(whole, kept.listKept(edition, sender.viewer().id()), sender.at());
    }

    private Lists lists(Programmes.Whole whole, Set<EntryId> kept, Instant now) {
        var edition = whole.edition().id();
        return new Lists(
                segments.list(whole, kept, now),
                sendings.listRecent(edition, now),
                segments.listJudges(edition, now),
                segments.hasShortlist(edition));
    }

    /** The letter as the first of them would read it, and to how many it would go. */
    public record Preview(Recipient first, Wording wording, int people) {}

    public Outcome<Preview> preview(Programmes.Whole whole, LetterDraft draft, Sender sender) {
        Lists lists = lists(whole, sender);
        List<Recipient> chosen = chosen(draft, lists);
        List<Refusal> reasons = reasons(draft, chosen, lists);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        Recipient first = chosen.getFirst();
        return Outcome.done(new Preview(first, draft.to(first, heads.of(whole).foot()), chosen.size()));
    }

    private static List<Recipient> chosen(LetterDraft draft, Lists lists) {
        return lists.people().getOrDefault(draft.segment(), List.of()).stream()
                .filter(recipient -> draft.chosen().contains(recipient.id()))
                .toList();
    }

    private static List<Refusal> reasons(LetterDraft draft, List<Recipient> chosen, Lists lists) {
        List<Refusal> reasons = new ArrayList<>(draft.reasons());
        if (chosen.isEmpty()) reasons.add(new NobodyChosen());
        else reasons.addAll(draft.empty(chosen.getFirst().values()));
        int again = (int) chosen.stream()
                .filter(recipient -> lists.recent().containsKey(recipient.id()))
                .count();
        if (again > 0 && !draft.again()) reasons.add(new WrittenToThisWeek(again));
        return reasons;
    }

    /**
     * What the sender saw and pressed.
     *
     * @param people how many the button said
     * @param token of the form: sent twice, it writes once
     */
    public record Confirmed(int people, String token) {}

    /** Sends it, and answers how many letters were laid in the outbox; sent twice, the number the first time. */
    @Transactional
    public Outcome<Integer> send(Programmes.Whole whole, LetterDraft draft, Confirmed confirmed, Sender sender) {
        sendings.hold(whole.edition().id());
        if (once.find(confirmed.token()).isPresent()) return Outcome.done(confirmed.people());
        Lists lists = lists(whole, Set.of(), sender.at());
        List<Recipient> chosen = chosen(draft, lists);
        List<Refusal> reasons = reasons(draft, chosen, lists);
        if (reasons.isEmpty() && chosen.size() != confirmed.people()) {
            reasons = List.of(new ListChanged(confirmed.people(), chosen.size()));
        }
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        once.take(confirmed.token(), whole.desk() + "/letters", sender.at());
        lay(whole, draft, chosen, sender);
        return Outcome.done(chosen.size());
    }

    private void lay(Programmes.Whole whole, LetterDraft draft, List<Recipient> chosen, Sender sender) {
        UUID sending = UUID.randomUUID();
        var edition = whole.edition().id();
        PersonId by = sender.viewer().id();
        sendings.add(sending, edition, draft, new Sendings.Sent(chosen.size(), by, sender.at()));
        String foot = heads.of(whole).foot();
        for (Recipient reader : chosen) {
            Envelope envelope = Envelope.of(
                            reader.email(),
                            reader.id(),
                            edition,
                            whole.organiser().name())
                    .answeredBy(sender.viewer().email());
            outbox.lay(Letter.of(draft.segment().slug(), envelope, draft.to(reader, foot), sender.at())
                    .in(new Batch(sending)));
        }
        events.publishEvent(new LettersSent(
                edition, by, sender.at(), sending, draft.segment().slug(), chosen.size()));
    }
}
