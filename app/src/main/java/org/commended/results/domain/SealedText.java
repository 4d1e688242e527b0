package org.commended.results.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a seal closes over, field by field, written as JSON in this order ({@code commended.seal/1}). It holds what will be
 * public and nothing else: no scores, no names of those who decided, no reasons but for making no award.
 *
 * @param random 32 random bytes in hexadecimal
 * @param edition the edition's public address
 * @param category the category's word in it
 * @param reason why no award is made, which will be public too; empty where one is
 */
public record SealedText(
        String format,
        String random,
        String edition,
        String category,
        String kind,
        boolean noAward,
        String reason,
        List<Line> lines) {

    public static final String FORMAT = "commended.seal/1";

    public SealedText {
        lines = List.copyOf(lines);
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
    }
}
