package org.commended.results.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a seal closes over, field by field, written as JSON in this order ({@code commended.seal/1}). It holds what will be
 * public and nothing else: no reasons, no scores, no names of those who decided.
 *
 * @param random 32 random bytes in hexadecimal
 * @param edition the edition's public address
 * @param category the category's word in it
 */
public record SealedText(
        String format, String random, String edition, String category, String kind, boolean noAward, List<Line> lines) {

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
