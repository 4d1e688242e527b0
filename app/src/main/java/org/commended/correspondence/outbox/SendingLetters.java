package org.commended.correspondence.outbox;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.web.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends what lies in the outbox, and tries again, less and less often, while the mail server does not take it. */
@Configuration
class SendingLetters {

    private static final Logger LOG = LoggerFactory.getLogger(SendingLetters.class);

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
    CustomTask<Void> sendLetter() {
        return Tasks.custom(TASK).onFailure(new TryingAgain()).execute((instance, context) -> send(UUID.fromString(
                        instance.getId()))
                .orElseGet(OnCompleteRemove::new));
    }

    /** Sends a letter unless it went already; trouble is kept with it, and answered while trying again may help. */
    private Optional<CompletionHandler<Void>> send(UUID id) {
        return letters.findWaiting(id).flatMap(this::deliver);
    }

    private Optional<CompletionHandler<Void>> deliver(Letter letter) {
        try {
            sender.send(WrittenMessage.of(letter, settings.mailFrom()));
        } catch (MailException notSent) {
            return keep(letter, Trouble.of(notSent)) ? Optional.of(againAfter(notSent)) : Optional.empty();
        }
        letters.sent(letter.id(), clock.instant());
        return Optional.empty();
    }

    /** Whether to try again. A mail server that is away is no bug: one line in the log says so. */
    private boolean keep(Letter letter, Trouble trouble) {
        Instant now = clock.instant();
        letters.notSent(letter.id(), trouble);
        boolean again = !trouble.isForGood() && now.isBefore(letter.writtenAt().plus(PATIENCE));
        LOG.warn(
                "A letter ({}) was not sent, and is {}: {}.",
                letter.kind(),
                again ? "tried again later" : "given up",
                trouble.inWords());
        if (!again) letters.givenUp(letter.id(), now);
        return again;
    }

    private static CompletionHandler<Void> againAfter(MailException notSent) {
        return (complete, operations) -> new TryingAgain()
                .onFailure(
                        ExecutionComplete.failure(
                                complete.getExecution(), complete.getTimeDone(), complete.getTimeDone(), notSent),
                        operations);
    }
}
