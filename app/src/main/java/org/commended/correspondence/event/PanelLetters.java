package org.commended.correspondence.event;

import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.paper.Letterhead;
import org.commended.correspondence.paper.Letterheads;
import org.commended.panel.InvitationDeclined;
import org.commended.panel.JudgeInvited;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.shared.CategoryId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks people to judge, and tells the organiser who would rather not. */
@Component
class PanelLetters {

    private final Outbox outbox;
    private final Letterheads heads;
    private final Programmes programmes;
    private final People people;

    PanelLetters(Outbox outbox, Letterheads heads, Programmes programmes, People people) {
        this.outbox = outbox;
        this.heads = heads;
        this.programmes = programmes;
        this.people = people;
    }

    @EventListener
    void hear(JudgeInvited invited) {
        Letterhead head = heads.of(invited.edition());
        Person judge = people.get(invited.person());
        var wording = words(head, invited.category()).invited(judge.name());
        outbox.lay(Letter.of("judge-invited", head.envelope(judge), wording, invited.at()));
    }

    @EventListener
    void hear(InvitationDeclined declined) {
        Letterhead head = heads.of(declined.edition());
        PanelWords words = words(head, declined.category());
        Person judge = people.get(declined.person());
        String name = judge.name().isEmpty() ? judge.email() : judge.name();
        for (Person organiser : people.listOrganisers(head.whole().organiser().id())) {
            var wording = words.declined(organiser.name(), name);
            var envelope = head.envelope(organiser).answeredBy(judge.email());
            outbox.lay(Letter.of("invitation-declined", envelope, wording, declined.at()));
        }
    }

    private PanelWords words(Letterhead head, CategoryId category) {
        return new PanelWords(head, programmes.getCategory(category));
    }
}
