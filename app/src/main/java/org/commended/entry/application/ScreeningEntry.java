package org.commended.entry.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commended.entry.EntryScreened;
import org.commended.entry.domain.DeskRefusal.NotSentYet;
import org.commended.entry.domain.DeskRefusal.NoteTooLong;
import org.commended.entry.domain.DeskRefusal.ReasonMissing;
import org.commended.entry.domain.DeskRefusal.RuleMissing;
import org.commended.entry.domain.DeskRefusal.VerdictMissing;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryRefusal.EntryChangedMeanwhile;
import org.commended.entry.domain.Screening;
import org.commended.entry.domain.Screening.Verdict;
import org.commended.entry.domain.Screenings;
import org.commended.entry.domain.Standing;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says whether an entry may be judged, by which rule and why. Said anew, the old word stays as a trace. */
@Component
public class ScreeningEntry {

    private static final int LONGEST = 2_000;

    private final Drafts drafts;
    private final Screenings screenings;
    private final ApplicationEventPublisher events;

    ScreeningEntry(Drafts drafts, Screenings screenings, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.screenings = screenings;
        this.events = events;
    }

    /**
     * What the organiser decided.
     *
     * @param seen how many decisions the page showed
     */
    public record Decision(@Nullable Verdict verdict, String rule, String reason, int seen) {}

    /** The organiser was found to run the edition; that the entry is its own is looked at here. */
    @Transactional
    public Outcome<EntryId> screen(Viewer viewer, EditionId edition, EntryId id, Decision decision, Instant now) {
        Entry entry = drafts.hold(id, edition).orElseThrow(NotFound::new);
        List<Refusal> reasons = reasons(entry, decision);
        if (!reasons.isEmpty() || decision.verdict() == null) return Outcome.refused(reasons);
        List<Screening> before = screenings.list(id);
        var said = new Screening(decision.verdict(), decision.rule(), decision.reason(), viewer.id(), now);
        if (entry.standing() != Standing.SUBMITTED && repeats(before, said)) return Outcome.done(id);
        if (before.size() != decision.seen()) return Outcome.refused(new EntryChangedMeanwhile());
        screenings.add(id, said);
        events.publishEvent(new EntryScreened(id, edition, said.verdict(), viewer.id(), now));
        return Outcome.done(id);
    }

    /** The same form sent twice says the same once. */
    private static boolean repeats(List<Screening> before, Screening said) {
        return before.stream()
                .limit(1)
                .anyMatch(last -> last.verdict() == said.verdict()
                        && last.rule().equals(said.rule())
                        && last.reason().equals(said.reason())
                        && last.by().equals(said.by()));
    }

    private static List<Refusal> reasons(Entry entry, Decision decision) {
        List<Refusal> reasons = new ArrayList<>();
        if (entry.standing() == Standing.DRAFT || entry.standing() == Standing.WITHDRAWN) reasons.add(new NotSentYet());
        if (decision.verdict() == null) reasons.add(new VerdictMissing());
        if (decision.verdict() == Verdict.RULED_OUT && decision.rule().isEmpty()) reasons.add(new RuleMissing());
        if (decision.verdict() == Verdict.RULED_OUT && decision.reason().isEmpty()) reasons.add(new ReasonMissing());
        if (decision.rule().length() > LONGEST) reasons.add(new NoteTooLong("rule", LONGEST));
        if (decision.reason().length() > LONGEST) reasons.add(new NoteTooLong("reason", LONGEST));
        return reasons;
    }
}
