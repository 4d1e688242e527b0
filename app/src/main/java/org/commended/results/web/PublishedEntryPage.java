package org.commended.results.web;

import java.util.List;
import java.util.Optional;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Picture;
import org.commended.programme.domain.Sponsor;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.PublishedEntry;
import org.commended.results.domain.PublishedLine;
import org.commended.shared.web.Blurb;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One entry as the public may know it.
 *
 * @param lines where it stands: on the shortlist, with a result, or both; never empty
 */
public record PublishedEntryPage(Whole whole, Category category, List<PublishedLine> lines) implements Page {

    public PublishedEntryPage {
        lines = List.copyOf(lines);
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public PublishedEntry entry() {
        return lines.getFirst().entry();
    }

    public Optional<PublishedLine> result() {
        return lines.stream().filter(line -> line.kind() == DecisionKind.RESULT).findFirst();
    }

    public boolean isShortlisted() {
        return lines.stream().anyMatch(line -> line.kind() == DecisionKind.SHORTLIST);
    }

    public @Nullable AwardLevel level() {
        return result().map(PublishedLine::level)
                .flatMap(whole.edition()::findLevel)
                .orElse(null);
    }

    /** The first of its category's levels has a full rosette, and so have metals; the others an outlined one. */
    public boolean isHighest() {
        AwardLevel level = level();
        List<AwardLevel> levels = whole.edition().levelsOf(category);
        return level != null && !levels.isEmpty() && level.equals(levels.getFirst());
    }

    public List<Picture> pictures() {
        return result().map(PublishedLine::pictures).orElse(entry().face().pictures());
    }

    /** Whether there is a picture to show; else a pattern stands in its place. */
    public boolean isPictured() {
        return !pictures().isEmpty() && pictures().getFirst().digest() != null;
    }

    public @Nullable Sponsor sponsor() {
        String id = category.details().sponsor();
        return id == null ? null : whole.edition().findSponsor(id).orElse(null);
    }

    public String address() {
        return Addresses.of(whole, category, entry());
    }

    public Blurb blurb() {
        String summary = entry().face().summary();
        String citation = result().map(line -> line.honour().citation()).orElse(null);
        String told = summary != null ? summary : citation != null ? citation : entry().title();
        String path = address().substring(whole.address().length());
        return Blurbs.of(whole, entry().title(), told, path, EntryFacts.of(this));
    }
}
