package org.commended.judging.web;

import java.util.List;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Given;
import org.commended.judging.practice.PastEntries.PastEntry;
import org.commended.judging.practice.PracticeEntry;
import org.commended.judging.practice.PracticeSheet;
import org.commended.panel.PanelMember;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Criterion;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;

/**
 * What the judges of a category practise on, and how far each is from the marks that stand beside it.
 *
 * @param criteriaNow that judges mark by now
 * @param past entries of earlier editions that were announced
 * @param form of one more
 */
public record PracticeRoomPage(
        Programmes.Whole whole,
        Category category,
        Criteria criteriaNow,
        List<PracticeEntry> entries,
        List<PracticeSheet> sheets,
        List<PanelMember> panel,
        List<PastEntry> past,
        boolean required,
        Form form)
        implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String href() {
        return "/judging/" + category.id() + "/practice";
    }

    public List<Criterion> criteria() {
        return criteriaNow.list();
    }

    /** Whether judges give marks, so that there is something to practise. */
    public boolean isOfMarks() {
        return !criteriaNow.isOfBallots();
    }

    /** Whether judges can practise on it now. */
    public boolean fits(PracticeEntry entry) {
        return entry.fits(criteriaNow);
    }

    public boolean isFull() {
        return entries.size() >= PracticeEntry.MOST;
    }

    public List<PanelMember> judges() {
        return panel.stream().filter(PanelMember::accepted).toList();
    }

    public long handedIn(PracticeEntry entry) {
        return sheets.stream()
                .filter(sheet -> sheet.practice().equals(entry.id()))
                .count();
    }

    /** How far a judge is from the marks of an entry, in a few words. */
    public String far(Frame frame, PanelMember judge, PracticeEntry entry) {
        if (entry.chosenBy().equals(judge.person())) return frame.t("judging.practice.own");
        return sheets.stream()
                .filter(sheet ->
                        sheet.practice().equals(entry.id()) && sheet.judge().equals(judge.person()))
                .findFirst()
                .map(sheet -> far(frame, sheet.pairs(entry, criteriaNow)))
                .orElseGet(() -> frame.t("judging.practice.notYet"));
    }

    private static String far(Frame frame, List<PracticeSheet.Pair> pairs) {
        double higher = PracticeSheet.higher(pairs);
        String apart = PracticePage.figure(PracticeSheet.apart(pairs));
        if (PracticeSheet.apart(pairs) == 0) return frame.t("judging.practice.far.same");
        String way = Math.abs(higher) < 0.05 ? "mixed" : higher > 0 ? "higher" : "lower";
        return frame.t("judging.practice.far." + way, PracticePage.figure(Math.abs(higher)), apart);
    }

    public String mark(Criterion criterion) {
        return form.text(Given.markField(criterion.id()));
    }
}
