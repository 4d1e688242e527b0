package org.commended.correspondence.event;

import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.paper.Letterhead;
import org.commended.correspondence.paper.Letterheads;
import org.commended.entry.Entries;
import org.commended.entry.SectionHandedOver;
import org.commended.entry.domain.Entry;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a writer that a section is theirs to see to; once, and not where they took it themselves. */
@Component
class SectionLetters {

    private final Outbox outbox;
    private final Letterheads heads;
    private final Entries entries;
    private final Programmes programmes;
    private final People people;

    SectionLetters(Outbox outbox, Letterheads heads, Entries entries, Programmes programmes, People people) {
        this.outbox = outbox;
        this.heads = heads;
        this.entries = entries;
        this.programmes = programmes;
        this.people = people;
    }

    @EventListener
    void hear(SectionHandedOver handed) {
        if (handed.person().equals(handed.by())) return;
        Entry entry = entries.get(handed.entry());
        Letterhead head = heads.of(entry.edition());
        Person reader = people.get(handed.person());
        var words = new EntryWords(head, entry, programmes.getCategory(entry.category()), reader.name());
        var wording = words.handed(
                handed.section(), handed.title(), people.get(handed.by()).called());
        outbox.lay(Letter.of("entry-section", head.envelope(reader), wording, handed.at()));
    }
}
