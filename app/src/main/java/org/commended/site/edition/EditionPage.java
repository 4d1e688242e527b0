package org.commended.site.edition;

import java.util.List;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Sponsor;
import org.commended.results.domain.PublishedTally;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Blurb;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.shared.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An edition: how it stands now, its dates, categories, judging, sponsors and the years before.
 *
 * @param steps how it is judged, as words of message keys
 * @param past the other editions of its programme
 * @param notice the form of those who want to be told when entries open
 */
public record EditionPage(
        Whole whole,
        List<Category> categories,
        PublishedTally tally,
        Stand stand,
        List<Stop> timetable,
        List<String> steps,
        List<Judge> judges,
        List<Shown> past,
        Form notice)
        implements Page {

    private static final int JUDGES_AT_ONCE = 6;

    public EditionPage {
        categories = List.copyOf(categories);
        timetable = List.copyOf(timetable);
        steps = List.copyOf(steps);
        judges = List.copyOf(judges);
        past = List.copyOf(past);
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public Edition edition() {
        return whole.edition();
    }

    public Introduction introduction() {
        return Introduction.of(
                edition().details().introduction(), whole.programme().details().description());
    }

    /** What the public calls an entry, as a choice in messages. */
    public String noun() {
        return Nouns.of(edition());
    }

    public boolean yearIsPlain() {
        return Stop.yearIsPlain(timetable, edition().name());
    }

    public List<Sponsor> sponsors(Sponsor.Level level) {
        return edition().details().sponsors().stream()
                .filter(sponsor -> sponsor.level() == level)
                .toList();
    }

    public List<Judge> firstJudges() {
        return judges.size() <= JUDGES_AT_ONCE + 3 ? judges : judges.subList(0, JUDGES_AT_ONCE);
    }

    public List<Judge> furtherJudges() {
        return judges.subList(firstJudges().size(), judges.size());
    }

    /** Categories that entries are called for; the others are chosen. */
    public long categoriesToEnter() {
        return categories.stream().filter(category -> !category.isChosen()).count();
    }

    public @Nullable Sponsor sponsorOf(Category category) {
        String id = category.details().sponsor();
        return id == null ? null : edition().findSponsor(id).orElse(null);
    }

    /** The date the first line tells; null where it tells none. */
    public @Nullable PartialDate standingDate() {
        return timetable.stream()
                .filter(stop -> stop.event().equals(stand.tells()))
                .map(Stop::date)
                .findFirst()
                .orElse(null);
    }

    public String standingKey() {
        return stand.key(standingDate());
    }

    /** What comes next, where the first line does not say it. */
    public @Nullable Stop nextStop() {
        if (stand != Stand.CLOSED) return null;
        return timetable.stream().filter(Stop::next).findFirst().orElse(null);
    }

    public String label(Texts texts, Stop stop) {
        return stop.label(texts, noun());
    }

    public boolean seeksSponsors() {
        return edition().details().sponsorship() != null
                && edition().details().sponsorship().open();
    }

    public Blurb blurb() {
        return EditionBlurb.of(whole, introduction().lede());
    }
}
