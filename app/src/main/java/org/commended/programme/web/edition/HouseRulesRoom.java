package org.commended.programme.web.edition;

import org.commended.programme.domain.Edition;
import org.commended.programme.domain.EditionDraft;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.shared.Outcome;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules entrants read beforehand and the product keeps. */
@Component
class HouseRulesRoom extends EditionRoom {

    private static final int MOST_WORDS = 5_000;
    private static final int MOST_ENTRIES = 100;

    HouseRulesRoom() {
        super("house-rules");
    }

    @Override
    protected Form shown(Edition now) {
        HouseRules rules = now.details().rules();
        return new Fields()
                .ticked("noSelfNomination", rules.noSelfNomination())
                .ticked("oncePerCategory", rules.oncePerCategory())
                .with("minimumEntries", rules.minimumEntries())
                .with("mostPerPerson", rules.mostPerPerson())
                .with("mostPerOrganisation", rules.mostPerOrganisation())
                .with("mostPerCategory", rules.mostPerCategory())
                .with("graceMinutes", rules.graceMinutes())
                .ticked("summaryPublished", rules.summaryPublished())
                .with("summaryWords", rules.summaryWords())
                .with("freePlacesFor", rules.freePlacesFor())
                .with("fundedBy", rules.fundedBy())
                .form();
    }

    @Override
    protected Outcome<Edition> read(Edition now, Reading reading) {
        HouseRules was = now.details().rules();
        HouseRules rules = new HouseRules(
                reading.whole("summaryWords", 1, MOST_WORDS),
                tick(was.summaryPublished(), "summaryPublished", reading),
                tick(was.noSelfNomination(), "noSelfNomination", reading),
                tick(was.oncePerCategory(), "oncePerCategory", reading),
                reading.whole("minimumEntries", 1, MOST_ENTRIES),
                reading.optional("freePlacesFor", Reading.NAME),
                reading.optional("fundedBy", Reading.NAME),
                reading.whole("mostPerPerson", 1, MOST_ENTRIES),
                reading.whole("mostPerOrganisation", 1, MOST_ENTRIES),
                reading.whole("mostPerCategory", 1, MOST_ENTRIES),
                reading.whole("graceMinutes", 1, HouseRules.MOST_GRACE));
        return reading.give(() -> new EditionDraft(now).rules(rules).done());
    }

    /** What was never said stays unsaid; what was said and is not ticked any more is a no. */
    private static @Nullable Boolean tick(@Nullable Boolean was, String field, Reading reading) {
        if (reading.form().has(field)) return true;
        return was == null ? null : Boolean.FALSE;
    }
}
