package org.commended.correspondence.event;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.Wording;
import org.commended.correspondence.paper.Letterhead;
import org.commended.correspondence.paper.Letterheads;
import org.commended.entry.Entries;
import org.commended.entry.NomineeAnswered;
import org.commended.entry.NomineeTold;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Nominee.Answer;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters to people who are put forward, and what they said to those who put them forward. */
@Component
class NomineeLetters {

    private final Outbox outbox;
    private final Letterheads heads;
    private final Entries entries;
    private final Programmes programmes;
    private final People people;

    NomineeLetters(Outbox outbox, Letterheads heads, Entries entries, Programmes programmes, People people) {
        this.outbox = outbox;
        this.heads = heads;
        this.entries = entries;
        this.programmes = programmes;
        this.people = people;
    }

    @EventListener
    void hear(NomineeTold told) {
        String by = people.get(told.by()).called();
        var matter = new Matter("nominee-told", told.at(), words -> words.nomination("nominee-told", by));
        tell(told.entry(), List.of(told.nominee()), matter);
    }

    /** That an entry was withdrawn is told to its writers by another letter. */
    @EventListener
    void hear(NomineeAnswered answered) {
        EntryId id = answered.entry();
        if (answered.answer() == Answer.AGREED) {
            String nominee = people.get(answered.by()).called();
            List<PersonId> writers = entries.listWriters(List.of(id)).getOrDefault(id, List.of());
            tell(id, writers, new Matter("nominee-agreed", answered.at(), words -> words.agreed(nominee)));
        } else {
            var matter = new Matter("nominee-thanked", answered.at(), words -> words.nomination("nominee-thanked", ""));
            tell(id, List.of(answered.by()), matter);
        }
    }

    private record Matter(String kind, Instant at, Function<EntryWords, Wording> wording) {}

    private void tell(EntryId id, List<PersonId> readers, Matter matter) {
        Entry entry = entries.get(id);
        Letterhead head = heads.of(entry.edition());
        Category category = programmes.getCategory(entry.category());
        for (Person reader : people.list(readers)) {
            Wording wording = matter.wording().apply(new EntryWords(head, entry, category, reader.name()));
            outbox.lay(Letter.of(matter.kind(), head.envelope(reader), wording, matter.at()));
        }
    }
}
