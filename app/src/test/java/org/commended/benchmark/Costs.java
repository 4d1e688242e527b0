package org.commended.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.commended.entry.Visitor;

/** Processor time per request, warm, one request after another; kept in the order they were measured. */
final class Costs {

    private static final int WARM_UP = 2_000;
    private static final int COUNTED = 2_000;

    private final Map<String, Double> millis = new LinkedHashMap<>();

    /** @param request makes the numbered request; a refusal or an error ends the measuring */
    void measure(String what, IntFunction<Visitor.Seen> request) {
        for (int i = 0; i < WARM_UP; i++) ok(request.apply(i));
        double before = Processors.spent();
        for (int i = 0; i < COUNTED; i++) ok(request.apply(WARM_UP + i));
        double each = (Processors.spent() - before) / COUNTED;
        millis.put(what, each);
        System.out.printf("%s: %.2f ms%n", what, each);
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
