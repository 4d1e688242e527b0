package org.commended.exchange.application;

import java.util.List;
import org.commended.exchange.season.SeasonFile;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What to import, on whose word.
 *
 * @param by null on the command line
 * @param organiser the only organiser whose files are taken; null where any is
 */
public record Order(
        List<Source> sources,
        @Nullable PersonId by,
        @Nullable String organiser) {

    public Order {
        sources = List.copyOf(sources);
    }

    /**
     * One file, read and found good.
     *
     * @param name the name it was given under
     */
    public record Source(String name, SeasonFile season, Attachments attachments) {}
}
