package org.commended.correspondence.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/** A letter as it goes over the wire. Names stand encoded in its headers, so that none can add a header of its own. */
final class WrittenMessage {

    private static final String UTF_8 = "UTF-8";
    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:(\\w+)\\r?$");

    private WrittenMessage() {}

    /** @param from the installation's own name and address */
    static MimeMessage of(Letter letter, String from) {
        MimeMessage message = new IdentifiedMessage(letter.id());
        try {
            message.setFrom(sender(letter.envelope(), new InternetAddress(from)));
            message.setRecipient(MimeMessage.RecipientType.TO, recipient(letter, message));
            String replyTo = letter.envelope().replyTo();
            if (replyTo != null) message.setReplyTo(new InternetAddress[] {new InternetAddress(replyTo, true)});
            message.setSubject(letter.wording().subject(), UTF_8);
            write(message, letter);
            message.setSentDate(java.util.Date.from(letter.writtenAt()));
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException | UnsupportedEncodingException notWritable) {
            throw new MailParseException("Letter " + letter.id() + " cannot be written", notWritable);
        }
        return message;
    }

    private static void write(MimeMessage message, Letter letter) throws MessagingException {
        String calendar = letter.calendar();
        if (calendar == null) {
            message.setText(letter.wording().body(), UTF_8);
            return;
        }
        MimeBodyPart words = new MimeBodyPart();
        words.setText(letter.wording().body(), UTF_8);
        message.setContent(new MimeMultipart("alternative", words, invitation(calendar)));
    }

    /** As RFC 6047 has it: the method stands beside the type too, and mail programs offer to take it over. */
    private static MimeBodyPart invitation(String calendar) throws MessagingException {
        Matcher method = METHOD.matcher(calendar);
        MimeBodyPart part = new MimeBodyPart();
        part.setText(calendar, UTF_8, "calendar");
        part.setHeader(
                "Content-Type",
                "text/calendar; charset=UTF-8; method=" + (method.find() ? method.group(1) : "PUBLISH"));
        return part;
    }

    private static InternetAddress sender(Envelope envelope, InternetAddress ours) throws UnsupportedEncodingException {
        if (envelope.sender() != null) ours.setPersonal(PlainText.line(envelope.sender()), UTF_8);
        return ours;
    }

    private static InternetAddress recipient(Letter letter, MimeMessage message) {
        try {
            return new InternetAddress(letter.envelope().to(), true);
        } catch (jakarta.mail.internet.AddressException noAddress) {
            throw new MailSendException(java.util.Map.of(message, noAddress));
        }
    }
}
