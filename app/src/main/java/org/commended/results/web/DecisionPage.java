package org.commended.results.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.commended.programme.domain.AwardLevel;
import org.commended.results.application.DecidingRights.Decidable;
import org.commended.results.domain.Announcement;
import org.commended.results.domain.ChangedMeanwhile;
import org.commended.results.domain.Decision;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Finalists;
import org.commended.results.domain.SealedResults;
import org.commended.shared.PersonId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.NavItem;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a shortlist's line is drawn, or a result decided, and then locked.
 *
 * @param table the judged entries as their scores rank them now
 * @param kept as they ranked them when this was decided; null where nothing is decided, or by plain means
 * @param decision as it stands; null while nothing is decided
 * @param names of those who staged and signed
 * @param announcement that covers it, opened or written ahead; null where none does
 * @param finalists whom the category's shortlist names; null where none is decided
 * @param seal what can be done with it by whoever looks at it
 */
public record DecisionPage(
        Decidable decidable,
        DecisionKind kind,
        DecisionTable table,
        @Nullable DecisionTable kept,
        @Nullable Decision decision,
        Map<PersonId, String> names,
        @Nullable Announcement announcement,
        @Nullable Finalists finalists,
        SealState seal,
        Form form)
        implements Page {

    @Override
    public Brand brand() {
        return decidable.whole().organiser().brand();
    }

    public List<NavItem> nav() {
        return DecisionPages.nav(decidable);
    }

    public String home() {
        return decidable.organiser() ? decidable.whole().desk() + "/results" : "/judging";
    }

    /** Where the scores stand judge by judge. */
    public String scores() {
        String category = decidable.category().id().toString();
        return decidable.organiser()
                ? decidable.whole().desk() + "/judging/" + category + "/scores"
                : "/judging/" + category + "/standings";
    }

    /** Whether the scores say something else now than when this was decided. */
    public boolean haveScoresChanged() {
        return kept != null && !kept.saysTheSameAs(table);
    }

    /** Whether the organiser can take it away to be counted again: locked, and decided by marks. */
    public boolean canBePacked() {
        return decidable.organiser() && kept != null && decision instanceof SealedResults;
    }

    /** The level an entry gets, or what stands for going on; empty where it gets none. */
    public String honour(String entry) {
        if (decision == null) return "";
        return decision.staged().lines().stream()
                .filter(line -> line.entry().toString().equals(entry))
                .map(line -> line.level() == null ? DecisionKind.SHORTLIST.word() : line.level())
                .findFirst()
                .orElse("");
    }

    public String nameOf(String level) {
        return levels().stream()
                .filter(one -> one.id().equals(level))
                .map(AwardLevel::name)
                .findFirst()
                .orElse("");
    }

    public String address() {
        return "/judging/" + decidable.category().id() + "/" + kind.word();
    }

    public List<AwardLevel> levels() {
        return decidable.whole().edition().levelsOf(decidable.category());
    }

    public boolean isShortlist() {
        return kind == DecisionKind.SHORTLIST;
    }

    /** Whether somebody decided otherwise while this was typed. */
    public boolean isStale() {
        return form.refusals().stream().anyMatch(ChangedMeanwhile.class::isInstance);
    }

    /** When it opens by itself, in the edition's zone; null where no announcement is written. */
    public @Nullable ZonedDateTime opensAt() {
        return announcement == null
                ? null
                : announcement.opensAt().atZone(decidable.whole().edition().zone());
    }

    /** How an entry stands to the shortlist, as the end of a message key; empty where that is nothing to say. */
    public String standing(DecisionTable.Row row) {
        if (isShortlist() || finalists == null) return "";
        if (finalists.names(row.ranked().entry())) return "on";
        return finalists.announced() ? "off" : "notYet";
    }

    public String name(@Nullable PersonId id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }
}
