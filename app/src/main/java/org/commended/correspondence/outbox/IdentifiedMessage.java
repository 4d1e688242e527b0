package org.commended.correspondence.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.UUID;

/** A message whose Message-ID is the letter's id, however often it is sent. */
final class IdentifiedMessage extends MimeMessage {

    private final UUID id;

    IdentifiedMessage(UUID id) {
        super(Session.getInstance(new Properties()));
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@commended>");
    }
}
