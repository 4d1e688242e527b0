package org.commended.correspondence.event;

import java.util.List;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.PlainText;
import org.commended.correspondence.paper.Letterhead;
import org.commended.correspondence.paper.Letterheads;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.people.domain.EmailAddress;
import org.commended.results.FeedbackTold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who write an entry where its feedback can be read; nothing of it stands in the letter. */
@Component
class FeedbackLetters {

    private final Outbox outbox;
    private final Letterheads heads;
    private final Entries entries;
    private final People people;

    FeedbackLetters(Outbox outbox, Letterheads heads, Entries entries, People people) {
        this.outbox = outbox;
        this.heads = heads;
        this.entries = entries;
        this.people = people;
    }

    @EventListener
    void hear(FeedbackTold told) {
        Letterhead head = heads.of(told.edition());
        Entry entry = entries.get(told.entry());
        String link = head.link("/entries/" + entry.id() + "/feedback");
        var writers = entries.listWriters(List.of(entry.id())).getOrDefault(entry.id(), List.of());
        for (Person writer : people.list(writers)) {
            if (!EmailAddress.isOne(writer.email())) continue;
            var wording = head.wording(
                    "feedback-open",
                    writer.name(),
                    PlainText.quoted(entry.title()),
                    head.whole().edition().name(),
                    link);
            outbox.lay(Letter.of("feedback-open", head.envelope(writer), wording, told.at()));
        }
    }
}
