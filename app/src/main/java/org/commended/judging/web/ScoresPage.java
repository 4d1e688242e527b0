package org.commended.judging.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.commended.entry.domain.Entry;
import org.commended.judging.application.ScoresSetAside.SetAside;
import org.commended.judging.domain.CategoryJudging;
import org.commended.judging.domain.GoingOn;
import org.commended.judging.domain.Stage;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.EntryId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * The stages and scores of a category, for its organiser.
 *
 * @param entries what can be judged, to choose from for a later stage
 * @param setAside judges who left, with sheets that count no more
 * @param left how many sheets of the organiser's own are not in, where they judge here: scores are shown when none is
 * @param form the opening or the end of a stage as it was typed
 */
public record ScoresPage(
        Programmes.Whole whole,
        CategoryJudging judging,
        List<Stage> stages,
        List<Entry> entries,
        int unredacted,
        ScoresView view,
        List<SetAside> setAside,
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

    /** The stage that would be opened next. */
    public StagePlan next() {
        return StageForms.next(category(), stages.size());
    }

    /** Whether others have to choose who goes on, because an entry is kept from whoever looks. */
    public boolean isForOthers() {
        return judging.stage() != null && view.plain().means().kept() > 0;
    }

    /** Whether an entry is ticked to go on: by the rule of the stage before, until somebody ticks. */
    public boolean goesOn(Entry entry) {
        if (form.isRefused()) return form.chose("entry", entry.id().toString());
        return byRule().contains(entry.id());
    }

    /** Who goes on by the rule of the present stage. */
    public List<EntryId> byRule() {
        Stage stage = judging.stage();
        return stage == null || left > 0
                ? List.of()
                : new GoingOn(stage.plan(), view.plain().means().table(), view.ranks())
                        .of(view.rows().stream()
                                .map(row -> row.standing().entry())
                                .toList());
    }

    /** The end of the next stage as it was typed, or as it is planned. */
    public Form closing() {
        String until = next().until();
        return form.isRefused() || until == null || !until.matches("\\d{4}-\\d{2}-\\d{2}")
                ? form
                : form.with("closes-date", until);
    }

    public static String word(StageKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the panel meets entries at any stage of the category. */
    public boolean meets() {
        return ChangedMarksPage.meets(category());
    }
}
