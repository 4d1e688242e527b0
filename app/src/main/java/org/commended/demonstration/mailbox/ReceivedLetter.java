package org.commended.demonstration.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter as it arrived.
 *
 * @param id its Message-ID without brackets and host
 * @param text what stands in it, cut at its links
 * @param enclosed names of the files that came with it
 */
public record ReceivedLetter(
        String id, String from, String to, String subject, Instant at, List<Piece> text, List<String> enclosed) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

    public ReceivedLetter {
        text = List.copyOf(text);
        enclosed = List.copyOf(enclosed);
    }

    /** Words, or an address that can be opened. */
    public record Piece(String words, boolean link) {}

    static ReceivedLetter of(MimeMessage message) throws MessagingException, IOException {
        StringBuilder words = new StringBuilder();
        List<String> enclosed = new ArrayList<>();
        read(message, words, enclosed);
        return new ReceivedLetter(
                Objects.requireNonNullElse(message.getMessageID(), "").replaceAll("^<|@.*$", ""),
                address(message.getFrom()[0]),
                address(message.getAllRecipients()[0]),
                Objects.requireNonNullElse(message.getSubject(), ""),
                message.getSentDate().toInstant(),
                pieces(words.toString().replace("\r\n", "\n").strip()),
                enclosed);
    }

    private static String address(jakarta.mail.Address address) {
        if (!(address instanceof InternetAddress known)) return address.toString();
        return known.getPersonal() == null ? known.getAddress() : known.getPersonal();
    }

    private static void read(Part part, StringBuilder words, List<String> enclosed)
            throws MessagingException, IOException {
        String file = part.getFileName();
        if (file != null) {
            enclosed.add(file);
        } else if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                read(inner, words, enclosed);
            }
        } else if (part.isMimeType("text/plain")) {
            words.append(part.getContent());
        }
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher links = LINK.matcher(text);
        int end = 0;
        while (links.find()) {
            pieces.add(new Piece(text.substring(end, links.start()), false));
            pieces.add(new Piece(links.group(), true));
            end = links.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces;
    }
}
