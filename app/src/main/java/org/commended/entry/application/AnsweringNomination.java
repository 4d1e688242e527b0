package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import org.commended.entry.AnnouncedCategories;
import org.commended.entry.Entries;
import org.commended.entry.EntryWithdrawn;
import org.commended.entry.NomineeAnswered;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryRefusal.EntryWasWithdrawn;
import org.commended.entry.domain.Nominee;
import org.commended.entry.domain.Nominee.Answer;
import org.commended.entry.domain.NomineeRefusal.AnnouncedAlready;
import org.commended.entry.domain.Nominees;
import org.commended.entry.domain.Standing;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person who is put forward reads what is said about them, agrees, or does not; nobody else finds it. */
@Component
public class AnsweringNomination {

    private final Nominees nominees;
    private final Entries entries;
    private final Drafts drafts;
    private final ReadingDrafts reading;
    private final AnnouncedCategories announced;
    private final ApplicationEventPublisher events;

    AnsweringNomination(
            Nominees nominees,
            Entries entries,
            Drafts drafts,
            ReadingDrafts reading,
            AnnouncedCategories announced,
            ApplicationEventPublisher events) {
        this.nominees = nominees;
        this.entries = entries;
        this.drafts = drafts;
        this.reading = reading;
        this.announced = announced;
        this.events = events;
    }

    /**
     * What somebody is put forward with.
     *
     * @param announced whether the result is out, and nothing can be taken back any more
     * @param agreesFirst whether judges read it only once the nominee agreed
     */
    public record Forward(Nominee nominee, Draft draft, boolean announced, boolean agreesFirst) {}

    public Forward get(EntryId id, Viewer viewer) {
        Nominee nominee = own(id, viewer);
        Entry entry = entries.get(id);
        return new Forward(
                nominee,
                reading.get(id, entry.edition()),
                announced.isAnnounced(entry),
                nominees.agreeFirst(entry.edition()));
    }

    private Nominee own(EntryId id, Viewer viewer) {
        return nominees.find(id)
                .filter(nominee -> nominee.person().equals(viewer.id()))
                .orElseThrow(NotFound::new);
    }

    public List<Nominee> list(Viewer viewer) {
        return nominees.list(viewer.id());
    }

    @Transactional
    public Outcome<EntryId> agree(EntryId id, Viewer viewer, Instant now) {
        Entry entry = held(id, viewer);
        if (entry.standing() == Standing.WITHDRAWN) return Outcome.refused(new EntryWasWithdrawn());
        if (!own(id, viewer).hasAgreed()) answer(entry, Answer.AGREED, viewer, now);
        return Outcome.done(id);
    }

    /** Declines, or withdraws after having agreed: the entry is taken back with it, at any time before the result is out. */
    @Transactional
    public Outcome<EntryId> withdraw(EntryId id, Viewer viewer, Instant now) {
        Entry entry = held(id, viewer);
        Nominee nominee = own(id, viewer);
        if (nominee.isOut()) return Outcome.done(id);
        if (announced.isAnnounced(entry)) return Outcome.refused(new AnnouncedAlready());
        answer(entry, nominee.hasAgreed() ? Answer.WITHDRAWN : Answer.DECLINED, viewer, now);
        if (entry.standing() != Standing.WITHDRAWN) {
            drafts.withdraw(id, viewer.id(), now);
            events.publishEvent(new EntryWithdrawn(id, entry.edition(), viewer.id(), now));
        }
        return Outcome.done(id);
    }

    private Entry held(EntryId id, Viewer viewer) {
        own(id, viewer);
        return drafts.hold(id, entries.get(id).edition()).orElseThrow(NotFound::new);
    }

    private void answer(Entry entry, Answer answer, Viewer viewer, Instant now) {
        nominees.answer(entry.id(), answer, now);
        events.publishEvent(new NomineeAnswered(entry.id(), entry.edition(), answer, viewer.id(), now));
    }
}
