package org.commended.results.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a seal closes over, field by field, written as JSON in this order ({@code commended.seal/1}). It holds what will be
 * public and nothing else: no scores, no names of those who decided, no reasons but for making no award. The ranking it was
 * decided by is named by its fingerprint, which binds every figure of it and tells none.
 *
 * @param random 32 random bytes in hexadecimal
 * @param edition the edition's public address
 * @param category the category's word in it
 * @param reason why no award is made, which will be public too; empty where one is
 * @param ranking SHA-256 of the kept ranking's exact text, 64 small hexadecimal digits; empty where plain means ranked
 */
public record SealedText(
        String format,
        String random,
        String edition,
        String category,
        String kind,
        boolean noAward,
        String reason,
        String ranking,
        List<Line> lines) {

    public static final String FORMAT = "commended.seal/1";

    public SealedText {
        lines = List.copyOf(lines);
    }

    /** Whether a decision says what was locked: the same awards for the same entries in the same order. */
    public boolean isOf(StagedDecision decision) {
        return decision.kind().word().equals(kind)
                && noAward == decision.noAward()
                && (noAward ? decision.reasons() : "").equals(reason)
                && lines.size() == decision.lines().size()
                && IntStream.range(0, lines.size())
                        .allMatch(i -> lines.get(i).isOf(decision.lines().get(i)));
    }

    /** One entry as it will be honoured. */
    public record Line(
            String entry,
            String title,
            List<String> organisations,
            @Nullable String level,
            Honour honour) {
        public Line {
            organisations = List.copyOf(organisations);
        }

        /** Titles and names may be put right after the lock; whose award it is may not. */
        boolean isOf(DecisionLine line) {
            return line.entry().toString().equals(entry)
                    && Objects.equals(level, line.level())
                    && line.honour().equals(honour);
        }
    }
}
