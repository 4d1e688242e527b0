package org.commended.results.web;

import java.util.List;
import java.util.Locale;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Milestone;
import org.commended.programme.domain.Sponsor;
import org.commended.results.domain.PublishedLine;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Blurb;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** The announced shortlists of an edition, in the entrants' own words. */
public record ShortlistPage(Whole whole, List<Group> groups) implements Page {

    public ShortlistPage {
        groups = List.copyOf(groups);
    }

    /** One category and the entries on its shortlist. */
    public record Group(Category category, @Nullable Sponsor sponsor, List<PublishedLine> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public int size() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }

    public String noun() {
        return whole.edition().details().noun().name().toLowerCase(Locale.ROOT);
    }

    /** Whether any of it is in the entrants' own words. */
    public boolean isTold() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .anyMatch(line -> line.entry().face().summary() != null);
    }

    /** When it is to be announced, where that is known. */
    public @Nullable PartialDate due() {
        return whole.edition().details().timetable().stream()
                .filter(milestone -> milestone.event().equals(Milestone.SHORTLIST))
                .map(Milestone::date)
                .findFirst()
                .orElse(null);
    }

    public Blurb blurb(Frame frame) {
        String title =
                frame.t("published.shortlist.title") + ": " + whole.edition().name();
        String description = groups.isEmpty() ? title : Lede.of(frame, this);
        return Blurbs.of(whole, title, description, "/shortlist", null);
    }
}
