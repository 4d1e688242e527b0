package org.commended.meeting.web;

import java.util.List;
import org.commended.judging.Chance;
import org.commended.meeting.domain.AgendaItem;
import org.commended.meeting.domain.Happening.Decided;
import org.commended.shared.picture.DotPlot;
import org.commended.shared.picture.Svg;
import org.jspecify.annotations.Nullable;

/**
 * An entry on the agenda as it is shown.
 *
 * @param number its place on the agenda as the viewer has it, from 1
 * @param organisations whose it is, as printed
 * @param href where it can be read
 * @param met where what was asked and seen of it stands, for whoever may read that; null where it met nobody
 * @param plot where its score could lie; null without a score
 * @param leavers who leaves the room while it is discussed
 * @param decided null before
 * @param leads whether the viewer leads on it
 * @param gone whether it is not judged here any more: there is nothing left to decide
 */
public record ItemRow(
        AgendaItem item,
        int number,
        String title,
        String organisations,
        String href,
        @Nullable String met,
        @Nullable Svg plot,
        List<Leaver> leavers,
        @Nullable Decided decided,
        boolean current,
        boolean leads,
        boolean gone) {

    /** @param because the kind of the connection in a word; empty where names are hidden */
    public record Leaver(String name, String because) {}

    public ItemRow {
        leavers = List.copyOf(leavers);
    }

    public String id() {
        return item.entry().toString();
    }

    public String mean() {
        Double mean = item.mean();
        return mean == null ? "–" : DotPlot.figure(mean, 2);
    }

    public String spread() {
        Double spread = item.spread();
        return spread == null ? "–" : DotPlot.figure(spread, 2);
    }

    public String score() {
        AgendaItem.Adjusted adjusted = item.adjusted();
        return adjusted == null ? "–" : DotPlot.figure(adjusted.score(), 2);
    }

    public String low() {
        AgendaItem.Adjusted adjusted = item.adjusted();
        return adjusted == null ? "" : DotPlot.figure(adjusted.low(), 1);
    }

    public String high() {
        AgendaItem.Adjusted adjusted = item.adjusted();
        return adjusted == null ? "" : DotPlot.figure(adjusted.high(), 1);
    }

    public boolean hasChance() {
        return item.adjusted() != null && item.adjusted().chance() != null;
    }

    /** In whole parts of a hundred. */
    public int percent() {
        return Chance.percent(likelihood());
    }

    public String chance() {
        return Chance.word(likelihood());
    }

    private double likelihood() {
        AgendaItem.Adjusted adjusted = item.adjusted();
        Double chance = adjusted == null ? null : adjusted.chance();
        return chance == null ? 0 : chance;
    }
}
