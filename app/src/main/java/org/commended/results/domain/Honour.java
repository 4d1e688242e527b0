package org.commended.results.domain;

import java.util.List;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.programme.domain.Picture;
import org.jspecify.annotations.Nullable;

/** What is said of a result in public. */
public record Honour(@Nullable String citation, List<Quote> quotes, List<Picture> pictures) {

    public static final Honour UNSPOKEN = new Honour(null, List.of(), List.of());

    public Honour {
        quotes = List.copyOf(quotes);
        pictures = List.copyOf(pictures);
    }

    /** What somebody said. */
    public record Quote(String text, Named by) {}
}
