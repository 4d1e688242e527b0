package org.commended.correspondence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.commended.shared.EditionId;
import org.junit.jupiter.api.Test;

class HostileLettersTest {

    private static final String FROM = "Commended <awards@example.org>";

    @Test
    void a_name_adds_no_header() throws Exception {
        String name = "Mary\r\nBcc: all@example.com\n\u2028Subject: won\u202e";
        MimeMessage message = written(letter("mary@example.org", name, "Receipt for " + name));

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(head(message)).doesNotContain("\nBcc").doesNotContain("\nSubject: won");
        assertThat(message.getSubject()).isEqualTo("Receipt for Mary Bcc: all@example.com Subject: won");
    }

    @Property(tries = 300)
    void whatever_a_name_holds_the_headers_stay_ours(@ForAll @StringLength(max = 60) String name) throws Exception {
        MimeMessage message = written(letter("mary@example.org", name, "Receipt for " + name));
        String[] names = head(message)
                .lines()
                .filter(line -> !line.isEmpty() && !Character.isWhitespace(line.charAt(0)))
                .map(line -> line.replaceAll(":.*", ""))
                .toArray(String[]::new);
        assertThat(names)
                .containsOnlyOnce("Subject", "From", "To", "Reply-To", "Message-ID")
                .doesNotContain("Bcc", "Cc");
    }

    @Test
    void two_addresses_in_the_place_of_one_get_no_letter() {
        try (PostRoom room = new PostRoom()) {
            room.serverUp();
            Envelope envelope = Envelope.secret("a@example.org, b@example.org");
            room.lay(Letter.of("test", envelope, new Wording("Hello", "Hello\n"), PostRoom.NOW));
            room.pass(Duration.ofSeconds(1));
            assertThat(room.arrived()).isEmpty();
            assertThat(room.one("trouble")).isEqualTo("ADDRESS_REFUSED");
            assertThat(room.one("given_up_at")).isNotEqualTo("null");
        }
    }

    @Test
    void a_title_becomes_no_link() {
        assertThat(PlainText.quoted("Win at https://evil.example/x, www.evil.example or bad@evil.example"))
                .doesNotContain("://")
                .doesNotContain("evil.example")
                .doesNotContain("bad@evil");
        assertThat(PlainText.quoted("£1.5m saved. St. Ives")).isEqualTo("£1.5m saved. St. Ives");
    }

    @Test
    void somebody_elses_lines_are_marked_as_theirs() {
        assertThat(PlainText.quotedLines("One\r\n\r\nYours,\nThe awards team"))
                .isEqualTo("> One\n>\n> Yours,\n> The awards team");
    }

    private static Letter letter(String to, String sender, String subject) {
        Envelope envelope = Envelope.of(to, null, new EditionId(new UUID(0, 1)), sender);
        return Letter.of(
                "test", envelope.answeredBy("desk@example.org"), new Wording(subject, "Hello\n"), PostRoom.NOW);
    }

    private static MimeMessage written(Letter letter) throws Exception {
        MimeMessage message = WrittenMessage.of(letter, FROM);
        message.saveChanges();
        assertThat(message.getRecipients(Message.RecipientType.TO)).hasSize(1);
        return message;
    }

    private static String head(MimeMessage message) throws Exception {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8).split("\r\n\r\n", 2)[0];
    }
}
