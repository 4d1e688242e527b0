package org.commended.entry.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commended.entry.NomineeTold;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryRefusal.NomineeMissing;
import org.commended.entry.domain.Nominee;
import org.commended.entry.domain.NomineeRefusal.NomineeAnsweredAlready;
import org.commended.entry.domain.NomineeRefusal.NomineeNotTold;
import org.commended.entry.domain.NomineeRefusal.NomineeWrites;
import org.commended.entry.domain.Nominees;
import org.commended.entry.domain.WriterRefusal.EmailUnclear;
import org.commended.entry.domain.Writers;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a person by letter that they are put forward: within a month of when something was first written down about them
 * (UK GDPR, Article 14), and before it is sent where nominees are asked to agree.
 */
@Component
public class TellingNominee {

    private final ReadingDrafts reading;
    private final Nominees nominees;
    private final Writers writers;
    private final People people;
    private final ApplicationEventPublisher events;

    TellingNominee(
            ReadingDrafts reading,
            Nominees nominees,
            Writers writers,
            People people,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.nominees = nominees;
        this.writers = writers;
        this.people = people;
        this.events = events;
    }

    public Optional<Nominee> find(EntryId entry) {
        return nominees.find(entry);
    }

    /** Telling the same person again changes nothing; another address is told in place of one that was wrong. */
    @Transactional
    public Outcome<EntryId> tell(Viewer viewer, EntryId id, String email, Instant now) {
        Draft draft = reading.hold(id, viewer.id());
        List<Refusal> reasons = new ArrayList<>(draft.closedBecause());
        if (draft.entry().details().nominee() == null) reasons.add(new NomineeMissing());
        if (!Person.isEmail(email)) reasons.add(new EmailUnclear());
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        Optional<Nominee> told = nominees.find(id);
        PersonId known = people.findByEmail(email).map(Person::id).orElse(null);
        if (told.isPresent() && told.get().person().equals(known)) return Outcome.done(id);
        if (told.filter(one -> one.answer() != null).isPresent()) return Outcome.refused(new NomineeAnsweredAlready());
        if (known != null && writers.list(id).contains(known)) return Outcome.refused(new NomineeWrites());
        tell(draft.entry(), people.meet(email, nameOf(draft.entry()), now).id(), viewer, now);
        return Outcome.done(id);
    }

    private static String nameOf(Entry entry) {
        var nominee = entry.details().nominee();
        return nominee == null ? "" : nominee.name();
    }

    private void tell(Entry entry, PersonId nominee, Viewer by, Instant now) {
        nominees.tell(new Nominee(entry.id(), nominee, by.id(), now, null, null));
        events.publishEvent(new NomineeTold(entry.id(), entry.edition(), nominee, by.id(), now));
    }

    /** Where nominees agree first, an entry is not sent before its nominee was told. */
    List<Refusal> beforeSending(Draft draft) {
        var nominee = draft.entry().details().nominee();
        if (nominee == null || !nominees.agreeFirst(draft.entry().edition())) return List.of();
        return nominees.find(draft.entry().id()).isPresent() ? List.of() : List.of(new NomineeNotTold(nominee.name()));
    }
}
