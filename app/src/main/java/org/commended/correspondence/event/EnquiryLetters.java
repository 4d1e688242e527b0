package org.commended.correspondence.event;

import org.commended.correspondence.outbox.Envelope;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.PlainText;
import org.commended.correspondence.outbox.Wording;
import org.commended.correspondence.paper.Letterhead;
import org.commended.correspondence.paper.Letterheads;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.people.domain.EmailAddress;
import org.commended.site.EnquiryReceived;
import org.commended.site.EnquiryReceived.Sender;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes an enquiry to the people of the organiser, who answer its sender directly, and tells the sender that it came.
 * Nobody has proved that the address is theirs, so their words stand marked as theirs and make no links, and do not go
 * back: otherwise anybody could write to anybody in the organiser's name.
 */
@Component
class EnquiryLetters {

    private final Outbox outbox;
    private final Letterheads heads;
    private final People people;

    EnquiryLetters(Outbox outbox, Letterheads heads, People people) {
        this.outbox = outbox;
        this.heads = heads;
        this.people = people;
    }

    @EventListener
    void hear(EnquiryReceived received) {
        Letterhead head = heads.of(received.edition());
        String sender = received.sender().email();
        String answers = EmailAddress.isOne(sender) ? sender : null;
        for (Person organiser : people.listOrganisers(head.whole().organiser().id())) {
            Envelope envelope = head.envelope(organiser).answeredBy(answers);
            Wording wording = toOrganiser(head, received, organiser.name());
            outbox.lay(Letter.of("enquiry", envelope, wording, received.at()));
        }
        Envelope back = Envelope.of(
                        sender,
                        null,
                        received.edition(),
                        head.whole().organiser().name())
                .answeredBy(Letterhead.answers(head.whole().organiser()));
        outbox.lay(Letter.of("enquiry-copy", back, toSender(head, received), received.at()));
    }

    static Wording toOrganiser(Letterhead head, EnquiryReceived received, String organiser) {
        Sender sender = received.sender();
        String from = PlainText.quoted(sender.name());
        String whose = PlainText.quoted(sender.organisation());
        return head.own(
                "enquiry",
                organiser,
                about(head, received),
                head.whole().edition().name(),
                whose.isEmpty() ? from : from + ", " + whose,
                sender.email(),
                PlainText.quotedLines(received.message()));
    }

    static Wording toSender(Letterhead head, EnquiryReceived received) {
        return head.wording(
                "enquiry-copy",
                "",
                about(head, received),
                head.whole().edition().name());
    }

    private static String about(Letterhead head, EnquiryReceived received) {
        return head.texts().get("letter.enquiry.about." + received.kind().word());
    }
}
