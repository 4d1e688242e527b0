package org.commended.correspondence.outbox;

import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * From whom to whom.
 *
 * @param to one e-mail address
 * @param person whose address it is, where they have an account
 * @param edition in whose delivery log it stands; null for a letter that belongs to none
 * @param sender the name it comes from, such as the organiser's; the address is always the installation's
 * @param replyTo where an answer goes; null where it goes to the installation
 * @param secret whether its text is forgotten once it has gone
 * @param batch the sending it belongs to; null for a letter of its own
 */
public record Envelope(
        String to,
        @Nullable PersonId person,
        @Nullable EditionId edition,
        @Nullable String sender,
        @Nullable String replyTo,
        boolean secret,
        @Nullable Batch batch) {

    /** To an address, about nobody's edition, with a text that is forgotten. */
    public static Envelope secret(String to) {
        return new Envelope(to, null, null, null, null, true, null);
    }

    /** From an organiser's edition. */
    public static Envelope of(String to, @Nullable PersonId person, EditionId edition, String sender) {
        return new Envelope(to, person, edition, sender, null, false, null);
    }

    public Envelope answeredBy(@Nullable String address) {
        return new Envelope(to, person, edition, sender, address, secret, batch);
    }

    Envelope in(Batch newBatch) {
        return new Envelope(to, person, edition, sender, replyTo, secret, newBatch);
    }
}
