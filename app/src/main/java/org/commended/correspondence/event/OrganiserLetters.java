package org.commended.correspondence.event;

import org.commended.correspondence.outbox.Envelope;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.PlainText;
import org.commended.correspondence.outbox.Wording;
import org.commended.programme.OrganiserCreated;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Settings;
import org.commended.shared.web.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the first person of a new organiser that they can set up its awards, and where. */
@Component
class OrganiserLetters {

    private final Outbox outbox;
    private final Languages languages;
    private final Settings settings;

    OrganiserLetters(Outbox outbox, Languages languages, Settings settings) {
        this.outbox = outbox;
        this.languages = languages;
        this.settings = settings;
    }

    @EventListener
    void hear(OrganiserCreated created) {
        String link = settings.baseUrl() + "/manage/" + created.slug();
        Envelope envelope = Envelope.secret(created.firstOrganiser());
        outbox.lay(Letter.of("organiser-created", envelope, wording(languages.english(), created, link), created.at()));
    }

    private static Wording wording(Texts texts, OrganiserCreated created, String link) {
        String name = PlainText.line(created.name());
        return new Wording(
                texts.get("letter.organiser-created.subject", name),
                texts.get("letter.organiser-created.body", name, link, created.firstOrganiser()));
    }
}
