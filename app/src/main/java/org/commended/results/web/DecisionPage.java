package org.commended.results.web;

import java.util.List;
import java.util.Map;
import org.commended.judging.EntryStanding;
import org.commended.programme.domain.AwardLevel;
import org.commended.results.application.DecidingRights.Decidable;
import org.commended.results.domain.Decision;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.PersonId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.NavItem;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a shortlist's line is drawn, or a result decided, and then locked.
 *
 * @param entries the judged entries with their scores, highest mean first
 * @param organisations of each entry, as printed
 * @param decision as it stands; null while nothing is decided
 * @param names of those who staged and signed
 * @param announced whether an announcement covers it
 */
public record DecisionPage(
        Decidable decidable,
        DecisionKind kind,
        List<EntryStanding> entries,
        Map<String, String> organisations,
        @Nullable Decision decision,
        Map<PersonId, String> names,
        boolean announced,
        PersonId viewer,
        Form form)
        implements Page {

    @Override
    public Brand brand() {
        return decidable.whole().organiser().brand();
    }

    public List<NavItem> nav() {
        return decidable.organiser() ? decidable.whole().nav("results") : List.of();
    }

    public String home() {
        return decidable.organiser() ? decidable.whole().desk() + "/results" : "/judging";
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

    public SealState seal() {
        return SealState.of(decision, viewer, announced);
    }

    public String name(@Nullable PersonId id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }
}
