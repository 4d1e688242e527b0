package org.commended.benchmark;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Reads a stream of events line by line. */
final class Lines implements Flow.Subscriber<String> {

    private final CompletableFuture<Void> begun;
    private final Runnable changed;

    Lines(CompletableFuture<Void> begun, Runnable changed) {
        this.begun = begun;
        this.changed = changed;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        if (line.startsWith("retry:")) begun.complete(null);
        if (line.startsWith("data:")) changed.run();
    }

    @Override
    public void onError(Throwable broken) {
        begun.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        begun.complete(null);
    }
}
