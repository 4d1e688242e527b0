package org.commended.site.edition;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commended.programme.domain.Edition;
import org.commended.results.domain.PublishedTally;
import org.commended.shared.EditionId;
import org.commended.shared.web.Frame;

/**
 * Another edition of the same programme, and what was announced of it.
 *
 * @param stand how it stands today
 */
public record Past(Edition edition, PublishedTally tally, Stand stand) {

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    /** Latest first: their words in addresses are years, or begin with one. */
    static List<Past> listOf(List<Edition> editions, Map<EditionId, PublishedTally> tallies, Instant now) {
        return editions.stream()
                .sorted(Comparator.comparing(Edition::slug).reversed())
                .map(edition -> of(edition, tallies.getOrDefault(edition.id(), PublishedTally.none(edition.id())), now))
                .toList();
    }

    private static Past of(Edition edition, PublishedTally tally, Instant now) {
        return new Past(edition, tally, Stand.of(edition, tally, now));
    }

    /** Its year where its name holds one; else its name. */
    public String shortName() {
        var year = YEAR.matcher(edition.name());
        return year.find() ? year.group() : edition.name();
    }

    /** How it stands, in the words of its own page. */
    public String said(Frame frame) {
        return frame.t("site.stand.short." + stand.word(), Nouns.of(edition));
    }
}
