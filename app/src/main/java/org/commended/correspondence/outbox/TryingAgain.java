package org.commended.correspondence.outbox;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/** Tries again after 10 seconds, 20, 40 and so on, and then every hour. */
final class TryingAgain implements FailureHandler<Void> {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int DOUBLINGS = 9;

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Duration wait = waitAfter(complete.getExecution().consecutiveFailures);
        operations.reschedule(complete, complete.getTimeDone().plus(wait));
    }

    static Duration waitAfter(int failures) {
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
