package org.commended.correspondence.outbox;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Where letters are laid, in the transaction of the act they tell of. If the act fails, nothing was written. */
@Component
public class Outbox {

    private final Letters letters;
    private final SchedulerClient scheduler;

    Outbox(Letters letters, SchedulerClient scheduler) {
        this.letters = letters;
        this.scheduler = scheduler;
    }

    /** The same, unless a letter of its kind and subject was written to the same address after that instant. */
    public void layUnlessWrittenSince(Letter letter, Instant since) {
        if (!letters.wasWrittenSince(letter, since)) lay(letter);
    }

    public void lay(Letter letter) {
        letters.add(letter);
        scheduler.scheduleIfNotExists(
                SendingLetters.TASK.instance(letter.id().toString()).scheduledTo(letter.writtenAt()));
    }
}
