package org.commended.judging.web;

import java.util.List;
import java.util.Optional;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.SheetVersion.Held;
import org.commended.judging.practice.PracticeSheet;
import org.commended.judging.practice.PracticeSheet.Pair;
import org.commended.judging.practice.Practising.Practice;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Criterion;
import org.commended.shared.picture.DotPlot;
import org.commended.shared.picture.Svg;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;

/** A practice entry to mark; and once the judge's marks are in, both marks side by side. */
public record PracticePage(Programmes.Whole whole, Practice practice, Form form) implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String pile() {
        return "/judging/" + practice.category().id();
    }

    public String href() {
        return pile() + "/practice/" + practice.entry().id();
    }

    public boolean isIn() {
        return practice.sheet() != null;
    }

    public List<Criterion> criteria() {
        return practice.criteria().list();
    }

    public List<Pair> pairs() {
        PracticeSheet sheet = practice.sheet();
        return sheet == null ? List.of() : sheet.pairs(practice.entry(), practice.criteria());
    }

    public Optional<Pair> find(Criterion criterion) {
        return pairs().stream()
                .filter(pair -> pair.criterion().equals(criterion.id()))
                .findFirst();
    }

    /** What the judge wrote for a criterion. */
    public String said(Criterion criterion) {
        PracticeSheet sheet = practice.sheet();
        if (sheet == null) return "";
        return sheet.marks().stream()
                .filter(held -> held.criterion().equals(criterion.id()))
                .findFirst()
                .map(Held::comment)
                .orElse("");
    }

    /** How the marks differ, all in all, in a sentence. */
    public String allInAll(Frame frame) {
        return allInAll(frame, pairs());
    }

    static String allInAll(Frame frame, List<Pair> pairs) {
        double apart = PracticeSheet.apart(pairs);
        double higher = PracticeSheet.higher(pairs);
        if (apart == 0) return frame.t("judging.practice.alike");
        if (Math.abs(higher) < 0.05) return frame.t("judging.practice.mixed", figure(apart));
        return frame.t(higher > 0 ? "judging.practice.higher" : "judging.practice.lower", figure(Math.abs(higher)));
    }

    static String figure(double marks) {
        return DotPlot.figure(marks, 1);
    }

    /** One criterion in a word or two. */
    public String difference(Frame frame, Pair pair) {
        if (pair.difference() == 0) return frame.t("judging.practice.same");
        return frame.t(
                pair.difference() > 0 ? "judging.practice.above" : "judging.practice.below",
                Math.abs(pair.difference()));
    }

    public Svg picture(Pair pair) {
        double highest = new Criteria(criteria()).highest();
        double low = Math.min(pair.mine(), pair.theirs());
        double high = Math.max(pair.mine(), pair.theirs());
        DotPlot plot = new DotPlot(Criteria.LOWEST, highest, null);
        return plot.row(new DotPlot.Row(new DotPlot.Range(low, high), null, pair.mine(), (double) pair.theirs()));
    }

    public Svg axis() {
        return new DotPlot(Criteria.LOWEST, new Criteria(criteria()).highest(), null).axis();
    }
}
