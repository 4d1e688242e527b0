package org.commended.correspondence.reminding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.commended.correspondence.RemindersWritten;
import org.commended.correspondence.outbox.Envelope;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.paper.Letterhead;
import org.commended.correspondence.paper.Letterheads;
import org.commended.correspondence.segment.Awaited;
import org.commended.correspondence.segment.LetterDraft;
import org.commended.correspondence.segment.Recipient;
import org.commended.correspondence.segment.Segment;
import org.commended.judging.Progress.JudgeProgress;
import org.commended.programme.Programmes;
import org.commended.shared.web.Languages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds, once for each day that was chosen, those of whom something is still awaited then. */
@Component
class Reminding {

    /** Whoever had the same letter from a person a moment ago needs no second. */
    private static final Duration PAUSE = Duration.ofHours(20);

    private final ReminderPlans plans;
    private final Awaited awaited;
    private final Programmes programmes;
    private final Letterheads heads;
    private final Outbox outbox;
    private final Languages languages;
    private final ApplicationEventPublisher events;

    Reminding(
            ReminderPlans plans,
            Awaited awaited,
            Programmes programmes,
            Letterheads heads,
            Outbox outbox,
            Languages languages,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.awaited = awaited;
        this.programmes = programmes;
        this.heads = heads;
        this.outbox = outbox;
        this.languages = languages;
        this.events = events;
    }

    @Transactional
    void remind(Instant now) {
        for (ReminderPlan plan : plans.listAll(now)) {
            if (plan.days().isEmpty()) continue;
            Programmes.Whole whole = programmes.getWhole(plan.edition());
            if (plan.segment() == Segment.JUDGES_BEHIND) judges(plan, whole, now);
            else drafts(plan, whole, now);
        }
    }

    private void drafts(ReminderPlan plan, Programmes.Whole whole, Instant now) {
        Instant end = whole.edition().window().closesAt();
        if (end != null && isFirst(plan, end, now)) write(plan, awaited.drafts(whole, now), now);
    }

    private void judges(ReminderPlan plan, Programmes.Whole whole, Instant now) {
        List<JudgeProgress> open = awaited.judges(plan.edition(), now);
        Set<Instant> ends = open.stream()
                .map(JudgeProgress::closesAt)
                .filter(Objects::nonNull)
                .filter(end -> isFirst(plan, end, now))
                .collect(Collectors.toSet());
        if (ends.isEmpty()) return;
        write(plan, awaited.judges(whole, one -> one.closesAt() != null && ends.contains(one.closesAt()), now), now);
    }

    /** Takes every day that has come, so that one letter goes where a server was away for several of them. */
    private boolean isFirst(ReminderPlan plan, Instant end, Instant now) {
        return plan.due(end, now).stream()
                .map(day -> plans.take(plan, end, day, now))
                .reduce(false, Boolean::logicalOr);
    }

    private void write(ReminderPlan plan, List<Recipient> readers, Instant now) {
        if (readers.isEmpty()) return;
        Letterhead head = heads.of(plan.edition());
        String key = "letters.reminders." + plan.segment().slug();
        LetterDraft draft = new LetterDraft(
                plan.segment(),
                Set.of(),
                languages.english().get(key + ".subject"),
                languages.english().get(key + ".text"),
                false);
        for (Recipient reader : readers) {
            Envelope envelope = Envelope.of(
                            reader.email(),
                            reader.id(),
                            plan.edition(),
                            head.whole().organiser().name())
                    .answeredBy(Letterhead.answers(head.whole().organiser()));
            outbox.layUnlessWrittenSince(
                    Letter.of(plan.segment().slug(), envelope, draft.to(reader, head.foot()), now), now.minus(PAUSE));
        }
        events.publishEvent(new RemindersWritten(
                plan.edition(), now, plan.edition().value(), plan.segment().slug(), readers.size()));
    }
}
