package org.commended.results.web;

import java.util.List;
import org.commended.results.application.DecidingRights.Bar;
import org.commended.results.application.DecidingRights.Decidable;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.web.Brand;
import org.commended.shared.web.NavItem;
import org.commended.shared.web.Page;

/** What a chair or organiser reads who may not decide here: why, and who does. */
public record AsidePage(Decidable decidable, DecisionKind kind) implements Page {

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

    public boolean isKept() {
        return decidable.bar() == Bar.ENTRY_KEPT;
    }

    /** What the page says, by the reason. */
    public String key() {
        return isKept() ? "results.aside" : "results.own";
    }
}
