package org.commended.demonstration.mailbox;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commended.demonstration.OnlyInDemonstration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Takes every letter that is sent while the demonstration runs, and keeps it until it ends. */
@Component
@OnlyInDemonstration
class Mailbox implements DisposableBean {

    private static final String HERE = "127.0.0.1";

    private final GreenMail server;

    Mailbox() {
        ServerSetup smtp = new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTP);
        server = new GreenMail(smtp)
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** The latest first; of two at one time, the one that came in last. */
    List<ReceivedLetter> list() {
        List<MimeMessage> messages = new ArrayList<>(Arrays.asList(server.getReceivedMessages()));
        return messages.reversed().stream()
                .map(Mailbox::read)
                .sorted(Comparator.comparing(ReceivedLetter::at).reversed())
                .toList();
    }

    Optional<ReceivedLetter> find(String id) {
        return list().stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    private static ReceivedLetter read(MimeMessage message) {
        try {
            return ReceivedLetter.of(message);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException("A letter of ours cannot be read", unreadable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void destroy() {
        server.stop();
    }
}
