package org.commended.correspondence.outbox;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.commended.shared.web.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends what lies in the outbox, and tries again, less and less often, while the mail server does not take it. */
@Configuration
class SendingLetters {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("send-letter");

    /** As long as mail servers themselves keep trying, by custom. */
    private static final Duration PATIENCE = Duration.ofDays(5);

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
                .onFailure(new TryingAgain())
                .execute((instance, context) -> send(UUID.fromString(instance.getId())));
    }

    /** Sends a letter unless it went already; trouble is kept with it, and thrown while trying again may help. */
    void send(UUID id) {
        letters.findWaiting(id).ifPresent(this::deliver);
    }

    private void deliver(Letter letter) {
        try {
            sender.send(WrittenMessage.of(letter, settings.mailFrom()));
        } catch (MailException notSent) {
            keep(letter, Trouble.of(notSent), notSent);
            return;
        }
        letters.sent(letter.id(), clock.instant());
    }

    private void keep(Letter letter, Trouble trouble, MailException notSent) {
        Instant now = clock.instant();
        letters.notSent(letter.id(), trouble);
        if (!trouble.isForGood() && now.isBefore(letter.writtenAt().plus(PATIENCE))) throw notSent;
        letters.givenUp(letter.id(), now);
    }
}
