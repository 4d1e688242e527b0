package org.commended.judging.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.commended.entry.domain.Entry;
import org.commended.judging.domain.CategoryJudging;
import org.commended.judging.domain.Stage;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * The stages and scores of a category, for its organiser.
 *
 * @param entries what can be judged, to choose from for a later stage
 * @param left how many sheets of the organiser's own are not in, where they judge here: scores are shown when none is
 * @param form the opening or the end of a stage as it was typed
 */
public record ScoresPage(
        Programmes.Whole whole,
        CategoryJudging judging,
        List<Stage> stages,
        List<Entry> entries,
        ScoresView view,
        int left,
        Form form,
        Instant now)
        implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public Category category() {
        return judging.category();
    }

    public String href() {
        return whole.desk() + "/judging/" + category().id();
    }

    public boolean isOpen() {
        return judging.stage() != null && !judging.stage().isClosed(now);
    }

    /** How entries are met at the stage that would be opened next. */
    public StageKind next() {
        List<StageKind> planned = category().details().stages();
        return stages.size() < planned.size()
                ? planned.get(stages.size())
                : stages.isEmpty() ? StageKind.DESK : StageKind.MEETING;
    }

    public static String word(StageKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
