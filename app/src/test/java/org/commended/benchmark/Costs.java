package org.commended.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.commended.entry.Visitor;

/** Processor time per request, warm, one request after another; kept in the order they were measured. */
final class Costs {

    /** A part of the name of what alone is measured; empty for everything. */
    static final String ONLY = System.getProperty("costs", "");

    private static final int BATCH = 1_000;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);

    /** What part of the time the compiler may still take for the platform to count as warm. */
    private static final double STILL = 0.03;

    private final Map<String, Double> millis = new LinkedHashMap<>();

    /** @param request makes the numbered request; a refusal or an error ends the measuring */
    void measure(String what, IntFunction<Visitor.Seen> request) {
        if (!what.contains(ONLY)) return;
        int sent = warmUp(request);
        double before = Processors.spent();
        double databases = Processors.databases();
        ask(request, sent, 2 * BATCH);
        double each = (Processors.spent() - before) / (2 * BATCH);
        millis.put(what, each);
        System.out.printf(
                "%s: %.2f ms, of it PostgreSQL %.2f%n", what, each, (Processors.databases() - databases) / (2 * BATCH));
    }

    /** As users find it after the first minute: asked until the compiler is done with what is asked. */
    private static int warmUp(IntFunction<Visitor.Seen> request) {
        long start = System.nanoTime();
        for (int sent = BATCH; ; sent += BATCH) {
            long began = System.nanoTime();
            long compiled = Processors.compiling();
            ask(request, sent - BATCH, BATCH);
            double share = (Processors.compiling() - compiled) * 1e6 / (System.nanoTime() - began);
            boolean warm = sent > BATCH && share < STILL;
            if (warm || System.nanoTime() - start > LONGEST) return sent;
        }
    }

    private static void ask(IntFunction<Visitor.Seen> request, int from, int times) {
        for (int i = from; i < from + times; i++) ok(request.apply(i));
    }

    private static void ok(Visitor.Seen seen) {
        if (seen.status() >= 400) throw new AssertionError(seen.status() + " " + seen.text());
    }

    String table() {
        return millis.entrySet().stream()
                .map(cost -> "| %s | %.2f ms |".formatted(cost.getKey(), cost.getValue()))
                .collect(Collectors.joining("\n", "\n| request | processor time |\n|---|---|\n", "\n"));
    }
}
