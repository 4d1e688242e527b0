package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import org.commended.entry.EntryWriterAdded;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.WriterRefusal.EmailUnclear;
import org.commended.entry.domain.WriterRefusal.TooManyWriters;
import org.commended.entry.domain.Writers;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a colleague write an entry too. */
@Component
public class AddingWriter {

    private static final int MOST = 30;
    private static final int LONGEST_EMAIL = 254;

    private final Drafts drafts;
    private final Writers writers;
    private final People people;
    private final ApplicationEventPublisher events;

    AddingWriter(Drafts drafts, Writers writers, People people, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.writers = writers;
        this.people = people;
        this.events = events;
    }

    /** Those who write an entry, as far as the asker is one of them. */
    public List<Person> list(EntryId id) {
        List<PersonId> ids = writers.list(id);
        return people.list(ids);
    }

    /** Adding somebody who writes it already changes nothing. */
    @Transactional
    public Outcome<PersonId> add(Viewer viewer, EntryId id, String email, String name, Instant now) {
        Entry entry = drafts.holdWritten(id, viewer.id()).orElseThrow(NotFound::new);
        if (!isEmail(email)) return Outcome.refused(new EmailUnclear());
        if (writers.list(id).size() >= MOST) return Outcome.refused(new TooManyWriters(MOST));
        Person person = people.meet(email, name, now);
        if (writers.add(id, person.id(), now)) {
            events.publishEvent(new EntryWriterAdded(id, entry.edition(), person.id(), viewer.id(), now));
        }
        return Outcome.done(person.id());
    }

    private static boolean isEmail(String email) {
        return email.length() <= LONGEST_EMAIL
                && email.matches("[^\\s@<>\",;:\\\\()\\[\\]]+@[^\\s@<>\",;:\\\\()\\[\\]]+");
    }
}
