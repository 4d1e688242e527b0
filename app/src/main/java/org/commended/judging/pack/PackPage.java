package org.commended.judging.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Stage;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/**
 * A judge's pack, to be printed. What is kept from them is not in it, nor is anything that is counted over it.
 *
 * @param judge their name
 * @param entries as they were sent, in the judge's own order
 * @param at when it was made
 */
public record PackPage(Desk desk, Stage stage, String judge, List<SubmittedEntry> entries, Instant at) implements Page {

    private static final int TALL = 4;
    private static final int SOME = 6;

    public PackPage {
        entries = List.copyOf(entries);
    }

    @Override
    public Brand brand() {
        return desk.whole().organiser().brand();
    }

    public String category() {
        return desk.category().name();
    }

    public String edition() {
        return desk.whole().edition().name();
    }

    /** The kind of the stage, as the end of a message key. */
    public String kind() {
        return stage.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<Criterion> criteria() {
        return desk.criteria().list();
    }

    /** What a judge says of each entry where there are no sheets, as the end of a message key; empty where there is nothing to write. */
    public String blank() {
        return switch (stage.plan().method()) {
            case RANKING -> "place";
            case POINTS -> "points";
            case SCORES, PASS_FAIL, PAIRS -> "";
        };
    }

    /** What they look at there, without marks for each. */
    public List<Criterion> lookedAt() {
        return Criteria.lookedAt(desk.category(), stage.plan()).list();
    }

    public boolean isMetOrNot() {
        return stage.plan().method() == StagePlan.Method.PASS_FAIL;
    }

    /** Whether criteria count differently, so that their shares are worth printing. */
    public boolean isWeighted() {
        return criteria().stream().map(Criterion::weight).distinct().count() > 1;
    }

    /** The criterion's share of all weights, in whole per cent. */
    public int share(Criterion criterion) {
        BigDecimal all = desk.criteria().weights();
        if (all.signum() == 0) return 0;
        return criterion
                .weight()
                .movePointRight(2)
                .divide(all, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    public int lowest() {
        return Criteria.LOWEST;
    }

    public int highest() {
        return desk.criteria().highest();
    }

    /** How much room a sheet leaves for words beside a mark, so that it stays on one page: a class of the style sheet. */
    public String room() {
        int criteria = criteria().size();
        return criteria <= TALL ? "tall" : criteria <= SOME ? "some" : "low";
    }
}
