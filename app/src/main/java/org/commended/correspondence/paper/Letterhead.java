package org.commended.correspondence.paper;

import java.util.Arrays;
import org.commended.correspondence.outbox.Envelope;
import org.commended.correspondence.outbox.PlainText;
import org.commended.correspondence.outbox.Wording;
import org.commended.people.Person;
import org.commended.people.domain.EmailAddress;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Organiser;
import org.commended.shared.PersonId;
import org.commended.shared.web.Texts;
import org.jspecify.annotations.Nullable;

/** What all letters of an organiser's edition have in common: greeting, foot, sender, where an answer goes. */
public record Letterhead(Texts texts, String site, Programmes.Whole whole) {

    /**
     * A letter in the words that stand under {@code letter.{kind}} in the message files.
     *
     * @param arguments what the words are filled in with
     */
    public Wording wording(String kind, String name, @Nullable Object... arguments) {
        return wording(texts, whole.organiser(), kind, name, arguments);
    }

    /** The same to the organiser's own people, who need not be told whom to ask. */
    public Wording own(String kind, String name, @Nullable Object... arguments) {
        String foot = texts.get("letter.foot.own") + "\n";
        return wording(texts, kind, greeting(texts, name), foot, arguments);
    }

    /** A letter of an organiser that belongs to no edition. */
    public static Wording wording(
            Texts texts, Organiser organiser, String kind, String name, @Nullable Object... arguments) {
        return wording(texts, kind, greeting(texts, name), foot(texts, organiser), arguments);
    }

    private static Wording wording(
            Texts texts, String kind, String greeting, String foot, @Nullable Object... arguments) {
        String subject = texts.get("letter." + kind + ".subject", arguments);
        String body = texts.get("letter." + kind + ".body", arguments);
        return new Wording(subject, greeting + "\n\n" + body.strip() + "\n\n" + foot);
    }

    private static String greeting(Texts texts, String name) {
        String plain = PlainText.quoted(name);
        return plain.isEmpty() ? texts.get("letter.greeting.nobody") : texts.get("letter.greeting", plain);
    }

    /** How a letter ends: whose it is, and whom to ask. */
    public String foot() {
        return foot(texts, whole.organiser());
    }

    private static String foot(Texts texts, Organiser organiser) {
        String contact = organiser.details().contact();
        String signed = texts.get("letter.foot", PlainText.line(organiser.name()));
        return contact == null || contact.isBlank()
                ? signed + "\n"
                : signed + "\n" + texts.get("letter.foot.contact", PlainText.line(contact)) + "\n";
    }

    public Envelope envelope(Person person) {
        return envelope(person.email(), person.id());
    }

    /** @param person whose address it is; null for somebody who has no account */
    public Envelope envelope(String email, @Nullable PersonId person) {
        return Envelope.of(
                        email, person, whole.edition().id(), whole.organiser().name())
                .answeredBy(answers(whole.organiser()));
    }

    /** The address in the line that says whom to ring or write to, if there is one. */
    public static @Nullable String answers(Organiser organiser) {
        String contact = organiser.details().contact();
        if (contact == null) return null;
        return Arrays.stream(contact.split("[\\s,;()<>]+"))
                .map(word -> word.replaceAll("\\.+$", ""))
                .filter(EmailAddress::isOne)
                .findFirst()
                .orElse(null);
    }

    public String link(String path) {
        return site + path;
    }
}
