package org.commended.correspondence.outbox;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Why a letter did not go, in the words of the delivery log. */
public enum Trouble {
    /** The mail server could not be reached. */
    SERVER_AWAY(false, "the mail server does not answer"),
    /** The mail server was reached, and did not take the letter. */
    NOT_TAKEN(false, "the mail server did not take it"),
    /** There is nobody at that address, or it is none. */
    ADDRESS_REFUSED(true, "there is nobody at that address");

    private final boolean forGood;
    private final String inWords;

    Trouble(boolean forGood, String inWords) {
        this.forGood = forGood;
        this.inWords = inWords;
    }

    /** For the log of whoever runs the machine. */
    String inWords() {
        return inWords;
    }

    /** Whether trying again is of no use. */
    boolean isForGood() {
        return forGood;
    }

    static Trouble of(MailException trouble) {
        if (causes(trouble).anyMatch(Trouble::refusesAddress)) return ADDRESS_REFUSED;
        boolean reached = !(trouble instanceof MailSendException sending) || sending.getCause() == null;
        return reached ? NOT_TAKEN : SERVER_AWAY;
    }

    private static Stream<Exception> causes(MailException trouble) {
        return trouble instanceof MailSendException sending
                ? Arrays.stream(sending.getMessageExceptions())
                : Stream.empty();
    }

    private static boolean refusesAddress(Exception cause) {
        if (cause instanceof AddressException) return true;
        return cause instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
    }
}
