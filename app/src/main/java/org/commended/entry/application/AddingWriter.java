package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.commended.entry.EntryWriterAdded;
import org.commended.entry.domain.Circumstances;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryRules;
import org.commended.entry.domain.WriterRefusal.EmailUnclear;
import org.commended.entry.domain.WriterRefusal.TooManyWriters;
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
 * Lets a colleague write an entry too, while it may be written: whoever writes an entry judges it no more, so nobody is
 * made a writer once judging goes on.
 */
@Component
public class AddingWriter {

    private static final int MOST = 30;
    private static final int LONGEST_EMAIL = 254;

    private final ReadingDrafts reading;
    private final Writers writers;
    private final People people;
    private final ApplicationEventPublisher events;

    AddingWriter(ReadingDrafts reading, Writers writers, People people, ApplicationEventPublisher events) {
        this.reading = reading;
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
        Draft draft = reading.hold(id, viewer.id());
        List<Refusal> closed = closed(draft, now);
        if (!closed.isEmpty()) return Outcome.refused(closed);
        if (!isEmail(email)) return Outcome.refused(new EmailUnclear());
        if (writers.list(id).size() >= MOST) return Outcome.refused(new TooManyWriters(MOST));
        Person person = people.meet(email, name, now);
        if (writers.add(id, person.id(), now)) {
            events.publishEvent(new EntryWriterAdded(id, draft.entry().edition(), person.id(), viewer.id(), now));
        }
        return Outcome.done(person.id());
    }

    private static List<Refusal> closed(Draft draft, Instant now) {
        return Stream.concat(
                        draft.closedBecause().stream(),
                        EntryRules.toWrite(Circumstances.ofNobody(draft.form(), now)).stream())
                .toList();
    }

    private static boolean isEmail(String email) {
        return email.length() <= LONGEST_EMAIL
                && email.matches("[^\\s@<>\",;:\\\\()\\[\\]]+@[^\\s@<>\",;:\\\\()\\[\\]]+");
    }
}
