package org.commended.correspondence.event;

import org.commended.correspondence.outbox.Envelope;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.PlainText;
import org.commended.correspondence.outbox.Wording;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.shared.files.FileFoundInfected;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever sent a file that there is a virus in it. */
@Component
class FileLetters {

    private final Outbox outbox;
    private final People people;
    private final Languages languages;

    FileLetters(Outbox outbox, People people, Languages languages) {
        this.outbox = outbox;
        this.people = people;
        this.languages = languages;
    }

    @EventListener
    void hear(FileFoundInfected found) {
        Person sender = people.get(found.sender());
        Envelope envelope = new Envelope(sender.email(), sender.id(), null, null, null, false, null);
        Wording wording = infected(languages.english(), sender.name(), found.name());
        outbox.lay(Letter.of("file-infected", envelope, wording, found.at()));
    }

    static Wording infected(Texts texts, String reader, String file) {
        String name = PlainText.quoted(file);
        return new Wording(
                texts.get("letter.file-infected.subject", name),
                texts.get("letter.greeting", PlainText.quoted(reader)) + "\n\n"
                        + texts.get("letter.file-infected.body", name) + "\n\n" + texts.get("letter.foot.own") + "\n");
    }
}
