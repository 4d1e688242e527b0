package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.entry.EntryRightsChanged;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Invitation;
import org.commended.entry.domain.Invitations;
import org.commended.entry.domain.Right;
import org.commended.entry.domain.WriterRefusal.NobodyLeftToSend;
import org.commended.entry.domain.Writers;
import org.commended.entry.domain.Writers.Writer;
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

/** Changes what those may do who take part in an entry. There is always one who can send it. */
@Component
public class SharingEntry {

    private final ReadingDrafts reading;
    private final Writers writers;
    private final Invitations invitations;
    private final People people;
    private final ApplicationEventPublisher events;

    SharingEntry(
            ReadingDrafts reading,
            Writers writers,
            Invitations invitations,
            People people,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.writers = writers;
        this.invitations = invitations;
        this.people = people;
        this.events = events;
    }

    /** Somebody with a place in an entry. */
    public record Member(Person person, Right right) {}

    /** Somebody who was asked. */
    public record Waiting(Person person, Invitation invitation) {}

    /** Look the entry up among the viewer's first. */
    public List<Member> list(EntryId id) {
        List<Writer> places = writers.listPlaces(id);
        Map<PersonId, Person> known = known(places.stream().map(Writer::person).toList());
        return places.stream()
                .flatMap(place -> Optional.ofNullable(known.get(place.person())).stream()
                        .map(person -> new Member(person, place.right())))
                .toList();
    }

    public List<Waiting> listWaiting(EntryId id) {
        List<Invitation> open = invitations.list(id);
        Map<PersonId, Person> known =
                known(open.stream().map(Invitation::person).toList());
        return open.stream()
                .flatMap(one ->
                        Optional.ofNullable(known.get(one.person())).stream().map(person -> new Waiting(person, one)))
                .toList();
    }

    private Map<PersonId, Person> known(List<PersonId> ids) {
        return people.list(ids).stream()
                .collect(java.util.stream.Collectors.toMap(Person::id, person -> person, (one, same) -> one));
    }

    /** @param right what the person may do from now on; empty where they no longer take part. Everybody may leave. */
    @Transactional
    public Outcome<EntryId> change(Viewer viewer, EntryId id, PersonId person, Optional<Right> right, Instant now) {
        Draft draft = reading.hold(id, viewer.id());
        Right before = writers.findRight(id, person).orElseThrow(NotFound::new);
        boolean leaves = person.equals(viewer.id()) && right.isEmpty();
        if (!draft.right().maySubmit() && !leaves) throw new NotFound();
        if (right.equals(Optional.of(before))) return Outcome.done(id);
        if (isLastToSend(id, person) && right.filter(Right::maySubmit).isEmpty()) {
            return Outcome.refused(new NobodyLeftToSend(person));
        }
        right.ifPresentOrElse(
                given -> writers.change(id, new Writer(person, given)), () -> writers.remove(id, person, now));
        String word = right.map(Right::word).orElse("none");
        events.publishEvent(new EntryRightsChanged(id, draft.entry().edition(), person, word, viewer.id(), now));
        return Outcome.done(id);
    }

    private boolean isLastToSend(EntryId id, PersonId person) {
        return writers.listPlaces(id).stream()
                .filter(place -> place.right().maySubmit())
                .allMatch(place -> place.person().equals(person));
    }
}
