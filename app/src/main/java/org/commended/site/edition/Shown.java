package org.commended.site.edition;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Edition;
import org.commended.results.domain.PublishedTally;
import org.commended.shared.EditionId;
import org.commended.shared.web.Frame;

/**
 * An edition as lists of editions show it: its name, and how it stands today.
 *
 * @param tally what was announced of it
 */
public record Shown(Whole whole, PublishedTally tally, Stand stand) {

    /** Latest first: their words in addresses are years, or begin with one. */
    static final Comparator<Shown> LATEST_FIRST =
            Comparator.comparing((Shown shown) -> shown.edition().slug()).reversed();

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    static Shown of(Whole whole, Map<EditionId, PublishedTally> tallies, Instant now) {
        EditionId id = whole.edition().id();
        PublishedTally tally = tallies.getOrDefault(id, PublishedTally.none(id));
        return new Shown(whole, tally, Stand.of(whole.edition(), tally, now));
    }

    public Edition edition() {
        return whole.edition();
    }

    /** Its own page, or its winners once there are any. */
    public String address() {
        return whole.address() + (stand == Stand.ANNOUNCED ? "/winners" : "");
    }

    /** Its year where its name holds one; else its name. */
    public String shortName() {
        var year = YEAR.matcher(edition().name());
        return year.find() ? year.group() : edition().name();
    }

    /** How it stands, in a sentence: what was announced, counted, or else what its own page says first. */
    public String said(Frame frame) {
        String counted = TallyWords.of(frame.texts(), edition(), tally);
        return counted.isEmpty() ? frame.t("site.stand.short." + stand.word(), Nouns.of(edition())) : counted;
    }
}
