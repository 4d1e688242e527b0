package org.commended.results.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Sponsor;
import org.commended.results.domain.AnnouncedDecision;
import org.commended.results.domain.PublishedLine;
import org.commended.shared.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One category of the winners' page.
 *
 * @param ranks in order of honour; only levels that somebody got
 */
public record Spread(Category category, @Nullable Sponsor sponsor, AnnouncedDecision decision, List<Rank> ranks) {

    private static final Set<String> METALS = Set.of("gold", "silver", "bronze");

    public Spread {
        ranks = List.copyOf(ranks);
    }

    /** A level, and those who got it. */
    public record Rank(AwardLevel level, boolean highest, List<PublishedLine> lines) {
        public Rank {
            lines = List.copyOf(lines);
        }

        public boolean isMetal() {
            return METALS.contains(level.id());
        }

        /** Several who share one first place. */
        public boolean isJoint() {
            return lines.size() > 1;
        }

        /** The word beside the rosette. */
        public String said(Frame frame) {
            return isJoint() ? frame.t("published.joint", level.name().toLowerCase(java.util.Locale.UK)) : level.name();
        }
    }

    static Spread of(Edition edition, Category category, AnnouncedDecision decision, List<PublishedLine> lines) {
        List<AwardLevel> levels = edition.levelsOf(category);
        List<Rank> ranks = new ArrayList<>();
        for (AwardLevel level : levels) {
            List<PublishedLine> got = lines.stream()
                    .filter(line -> level.id().equals(line.level()))
                    .toList();
            if (!got.isEmpty()) ranks.add(new Rank(level, level.equals(levels.getFirst()), got));
        }
        String sponsor = category.details().sponsor();
        Sponsor paying = sponsor == null ? null : edition.findSponsor(sponsor).orElse(null);
        return new Spread(category, paying, decision, ranks);
    }

    /** The winner, or those who share the first place: of the first level, where that is not a metal. */
    public List<Rank> won() {
        return ranks.stream().filter(rank -> rank.highest() && !rank.isMetal()).toList();
    }

    public List<Rank> metals() {
        return ranks.stream().filter(Rank::isMetal).toList();
    }

    public List<Rank> commended() {
        return ranks.stream().filter(rank -> !rank.highest() && !rank.isMetal()).toList();
    }

    public boolean isLockedHere() {
        return Objects.equals(decision.origin(), AnnouncedDecision.Origin.DECIDED);
    }
}
