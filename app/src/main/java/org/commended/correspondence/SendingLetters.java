package org.commended.correspondence;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.commended.shared.web.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends what lies in the outbox, and tries again, less and less often, while the mail server does not take it. */
@Configuration
class SendingLetters {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("send-letter");

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final double GROWTH = 2;

    private final Letters letters;
    private final JavaMailSender sender;
    private final Settings settings;
    private final Clock clock;

    SendingLetters(Letters letters, JavaMailSender sender, Settings settings, Clock clock) {
        this.letters = letters;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    @Bean
    OneTimeTask<Void> sendLetter() {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_WAIT, GROWTH))
                .execute((instance, context) -> send(UUID.fromString(instance.getId())));
    }

    /** Sends a letter unless it went already; trouble is kept with it, and thrown so that it is tried again. */
    void send(UUID id) {
        letters.findUnsent(id).ifPresent(letter -> {
            try {
                sender.send(message(letter));
                letters.sent(id, clock.instant());
            } catch (MailException trouble) {
                letters.notSent(id, String.valueOf(trouble.getMessage()));
                throw trouble;
            }
        });
    }

    private MimeMessage message(Letter letter) {
        MimeMessage message = new IdentifiedMessage(letter.id());
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
            helper.setFrom(settings.mailFrom());
            helper.setTo(letter.recipient());
            helper.setSubject(letter.subject());
            helper.setText(letter.body());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException notWritable) {
            throw new IllegalStateException("Letter " + letter.id() + " cannot be written", notWritable);
        }
        return message;
    }
}
