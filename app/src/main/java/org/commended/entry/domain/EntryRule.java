package org.commended.entry.domain;

import java.util.List;
import java.util.stream.Stream;
import org.commended.shared.Refusal;

/** One rule of entering: what stands in the way of it, or nothing. */
@FunctionalInterface
interface EntryRule {

    Stream<? extends Refusal> check(Circumstances circumstances);

    /** Everything that stands in the way, of all rules at once. */
    static List<Refusal> all(List<EntryRule> rules, Circumstances circumstances) {
        return rules.stream()
                .<Refusal>flatMap(rule -> rule.check(circumstances))
                .toList();
    }
}
