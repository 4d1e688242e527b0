package org.commended.correspondence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ExtendWith(OutputCaptureExtension.class)
class OutboxTest {

    private static final Letter LETTER = Letter.of(
            "receipt",
            Envelope.secret("mary@example.org"),
            new Wording("We have your entry", "Thank you.\n"),
            PostRoom.NOW);

    @Test
    void a_letter_waits_for_a_mail_server_that_is_down_and_goes_when_it_is_up() throws Exception {
        try (PostRoom room = new PostRoom()) {
            room.lay(LETTER);
            room.pass(Duration.ofSeconds(1));
            assertThat(room.one("trouble")).isEqualTo("SERVER_AWAY");
            assertThat(room.one("sent_at")).isEqualTo("null");

            room.serverUp();
            room.pass(Duration.ofSeconds(9));
            assertThat(room.arrived()).as("the first wait is ten seconds").isEmpty();
            room.pass(Duration.ofSeconds(2));

            assertThat(room.arrived()).hasSize(1);
            MimeMessage arrived = room.arrived().getFirst();
            assertThat(arrived.getMessageID()).isEqualTo("<" + LETTER.id() + "@commended>");
            assertThat(arrived.getSubject()).isEqualTo("We have your entry");
            assertThat(room.one("trouble")).isEqualTo("null");
            assertThat(room.one("attempts")).isEqualTo("2");
        }
    }

    @Test
    void a_mail_server_that_is_down_is_one_line_in_the_log_for_each_attempt(CapturedOutput output) {
        try (PostRoom room = new PostRoom()) {
            room.lay(LETTER);
            room.pass(Duration.ofSeconds(1));
            room.pass(Duration.ofSeconds(11));
        }
        assertThat(output.getAll().lines().filter(line -> line.contains("the mail server does not answer")))
                .hasSize(2);
        assertThat(output).doesNotContain("\tat ", "mary@example.org");
    }

    @Test
    void a_letter_that_went_is_not_sent_again() {
        try (PostRoom room = new PostRoom()) {
            room.serverUp();
            room.lay(LETTER);
            room.pass(Duration.ofSeconds(1));
            room.pass(Duration.ofHours(9));
            assertThat(room.arrived()).hasSize(1);
        }
    }

    @Test
    void a_line_that_breaks_after_the_server_took_it_brings_the_same_letter_twice() throws Exception {
        try (PostRoom room = new PostRoom(BreaksOnce::new)) {
            room.serverUp();
            room.lay(LETTER);
            room.pass(Duration.ofSeconds(1));
            room.pass(Duration.ofSeconds(11));

            assertThat(room.arrived()).hasSize(2);
            assertThat(room.arrived().get(0).getMessageID())
                    .isEqualTo(room.arrived().get(1).getMessageID());
        }
    }

    @Test
    void nothing_is_sent_when_the_act_fails() {
        try (PostRoom room = new PostRoom()) {
            room.serverUp();
            assertThatThrownBy(() -> room.transaction.executeWithoutResult(status -> {
                        room.outbox.lay(LETTER);
                        throw new IllegalStateException("the act failed");
                    }))
                    .hasMessage("the act failed");
            room.pass(Duration.ofHours(1));

            assertThat(room.arrived()).isEmpty();
            assertThat(room.one("count(*)")).isEqualTo("0");
        }
    }

    @Test
    void a_letter_is_given_up_after_five_days() {
        try (PostRoom room = new PostRoom()) {
            room.lay(LETTER);
            room.pass(Duration.ofSeconds(1));
            room.pass(Duration.ofDays(5));
            assertThat(room.one("given_up_at")).isNotEqualTo("null");
            room.serverUp();
            room.pass(Duration.ofDays(1));
            assertThat(room.arrived()).isEmpty();
        }
    }

    @Test
    void the_text_of_a_secret_letter_is_forgotten_once_it_has_gone() {
        try (PostRoom room = new PostRoom()) {
            room.lay(LETTER);
            room.pass(Duration.ofSeconds(1));
            assertThat(room.one("body")).isEqualTo("Thank you.\n");
            room.serverUp();
            room.pass(Duration.ofSeconds(11));
            assertThat(room.one("body || subject")).isEmpty();
        }
    }

    /** Takes a letter to the server and then loses the line, once. */
    private static final class BreaksOnce extends JavaMailSenderImpl {

        private final JavaMailSender line;
        private final AtomicInteger sent = new AtomicInteger();

        BreaksOnce(JavaMailSender line) {
            this.line = line;
        }

        @Override
        public void send(MimeMessage message) {
            line.send(message);
            if (sent.getAndIncrement() == 0) throw new MailSendException("the line broke");
        }
    }
}
