package org.commended.correspondence.event;

import org.commended.correspondence.outbox.Envelope;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.PlainText;
import org.commended.correspondence.outbox.Wording;
import org.commended.people.OrganiserInvited;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.OrganiserCreated;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Organiser;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Settings;
import org.commended.shared.web.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever is to run an organiser's awards that they can, and where. */
@Component
class OrganiserLetters {

    private final Outbox outbox;
    private final Languages languages;
    private final Settings settings;
    private final Programmes programmes;
    private final People people;

    OrganiserLetters(Outbox outbox, Languages languages, Settings settings, Programmes programmes, People people) {
        this.outbox = outbox;
        this.languages = languages;
        this.settings = settings;
        this.programmes = programmes;
        this.people = people;
    }

    @EventListener
    void hear(OrganiserCreated created) {
        String link = settings.baseUrl() + "/manage/" + created.slug();
        Envelope envelope = Envelope.secret(created.firstOrganiser());
        outbox.lay(Letter.of("organiser-created", envelope, wording(languages.english(), created, link), created.at()));
    }

    @EventListener
    void hear(OrganiserInvited invited) {
        Organiser organiser = programmes.getOrganiser(invited.organiser());
        Person person = people.get(invited.person());
        String name = PlainText.line(organiser.name());
        Person asks = people.get(invited.by());
        String by = PlainText.line(asks.name().isEmpty() ? asks.email() : asks.name());
        String link = settings.baseUrl() + "/manage/" + organiser.slug();
        Texts texts = languages.english();
        Wording wording = new Wording(
                texts.get("letter.organiser-invited.subject", name),
                texts.get("letter.organiser-invited.body", by, name, link, person.email()));
        outbox.lay(Letter.of("organiser-invited", Envelope.secret(person.email()), wording, invited.at()));
    }

    private static Wording wording(Texts texts, OrganiserCreated created, String link) {
        String name = PlainText.line(created.name());
        return new Wording(
                texts.get("letter.organiser-created.subject", name),
                texts.get("letter.organiser-created.body", name, link, created.firstOrganiser()));
    }
}
