package org.commended.meeting.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.meeting.application.Attendance;
import org.commended.meeting.application.Lately;
import org.commended.meeting.domain.Agenda;
import org.commended.meeting.domain.AgendaItem;
import org.commended.meeting.domain.Happening.Decided;
import org.commended.meeting.domain.Meetings;
import org.commended.meeting.domain.Proceedings;
import org.commended.meeting.web.ItemRow.Leaver;
import org.commended.panel.KeptEntry;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.picture.DotPlot;
import org.commended.shared.picture.Svg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The agenda as a person sees it. */
@Component
class Agendas {

    private static final double MARGIN = 0.1;

    private final Meetings meetings;
    private final Lately lately;
    private final Panels panels;

    Agendas(Meetings meetings, Lately lately, Panels panels) {
        this.meetings = meetings;
        this.lately = lately;
        this.panels = panels;
    }

    /**
     * @param visible what the viewer may know of what happened
     * @param untold whether nothing may show what others gave: then entries stand by their titles, undecided
     */
    List<ItemRow> rows(Attendance attendance, Proceedings visible, boolean untold) {
        CategoryId category = attendance.category().id();
        Set<EntryId> judged =
                lately.listJudged(category).stream().map(Entry::id).collect(toSet());
        List<EntryId> all = meetings.getAgenda(attendance.meeting().id()).items().stream()
                .map(AgendaItem::entry)
                .toList();
        Map<EntryId, Entry> known = lately.listNamed(category, all);
        EntryId current = visible.current().orElse(null);
        Map<EntryId, List<Leaver>> leavers =
                lately.hides(category) ? leaversWithoutWhy(attendance, current) : leavers(attendance);
        Map<EntryId, Decided> decided = untold ? Map.of() : visible.decided();
        Agenda agenda = agenda(attendance, known, untold);
        DotPlot plot = plot(agenda);
        List<ItemRow> rows = new ArrayList<>();
        for (AgendaItem item : agenda.items()) {
            Entry entry = known.get(item.entry());
            rows.add(new ItemRow(
                    item,
                    rows.size() + 1,
                    entry == null ? "" : entry.title(),
                    entry == null ? "" : organisations(entry),
                    href(attendance, item.entry()),
                    met(attendance, item.entry()),
                    picture(plot, item),
                    leavers.getOrDefault(item.entry(), List.of()),
                    decided.get(item.entry()),
                    item.entry().equals(current),
                    attendance.leads(List.of(item.entry())),
                    !judged.contains(item.entry())));
        }
        return rows;
    }

    private Agenda agenda(Attendance attendance, Map<EntryId, Entry> known, boolean untold) {
        Agenda agenda = meetings.getAgenda(attendance.meeting().id()).without(attendance.kept());
        Comparator<EntryId> byTitle = Comparator.comparing(entry -> {
            Entry one = known.get(entry);
            return one == null ? "" : one.title();
        });
        return untold || lately.isTold(attendance) ? agenda.untold(byTitle.thenComparing(EntryId::value)) : agenda;
    }

    /** How many entries on the agenda are kept from the viewer. */
    int countKept(Attendance attendance) {
        if (attendance.kept().isEmpty()) return 0;
        return (int) meetings.getAgenda(attendance.meeting().id()).items().stream()
                .filter(item -> attendance.kept().contains(item.entry()))
                .count();
    }

    private static String organisations(Entry entry) {
        return entry.organisations().stream().map(EntryOrganisation::name).collect(joining(", "));
    }

    private static String href(Attendance attendance, EntryId entry) {
        return attendance.isMember()
                ? "/judging/" + attendance.category().id() + "/entries/" + entry
                : attendance.whole().desk() + "/entries/" + entry;
    }

    /** Those who were not asked at that stage have no way into its room. */
    private @Nullable String met(Attendance attendance, EntryId entry) {
        return lately.findMet(attendance.category().id())
                .filter(where -> attendance.leads()
                        || where.stage().asks(attendance.viewer().id()))
                .flatMap(where -> where.find(entry))
                .orElse(null);
    }

    /** Who leaves the room for which entry: known before it is opened. */
    private Map<EntryId, List<Leaver>> leavers(Attendance attendance) {
        Map<EntryId, List<Leaver>> leavers = new HashMap<>();
        for (PanelMember member : attendance.members()) {
            if (attendance.kept(member.person()).isEmpty()) continue;
            for (KeptEntry kept :
                    panels.listKept(member.person(), attendance.category().id())) {
                leavers.computeIfAbsent(kept.entry(), entry -> new ArrayList<>())
                        .add(new Leaver(member.name(), kept.because()));
            }
        }
        return leavers;
    }

    /** While names are hidden, who leaves for what would tell whose it is: only who is out now, and not why. */
    private Map<EntryId, List<Leaver>> leaversWithoutWhy(Attendance attendance, @Nullable EntryId current) {
        if (current == null) return Map.of();
        return Map.of(
                current,
                leavers(attendance).getOrDefault(current, List.of()).stream()
                        .map(one -> new Leaver(one.name(), ""))
                        .toList());
    }

    private static DotPlot plot(Agenda agenda) {
        DoubleStream figures = agenda.items().stream().flatMapToDouble(Agendas::figures);
        var range = figures.summaryStatistics();
        if (range.getCount() == 0) return new DotPlot(0, 1, null);
        return new DotPlot(range.getMin() - MARGIN, range.getMax() + MARGIN, null);
    }

    private static DoubleStream figures(AgendaItem item) {
        AgendaItem.Adjusted adjusted = item.adjusted();
        if (adjusted != null) return DoubleStream.of(adjusted.low(), adjusted.high(), orZero(item.mean()));
        return item.mean() == null
                ? DoubleStream.empty()
                : DoubleStream.of(
                        orZero(item.mean()) - orZero(item.spread()), orZero(item.mean()) + orZero(item.spread()));
    }

    private static double orZero(@Nullable Double figure) {
        return figure == null ? 0 : figure;
    }

    private static @Nullable Svg picture(DotPlot plot, AgendaItem item) {
        AgendaItem.Adjusted adjusted = item.adjusted();
        double mean = orZero(item.mean());
        if (item.mean() == null) return null;
        if (adjusted != null)
            return plot.row(
                    DotPlot.Row.adjusted(new DotPlot.Range(adjusted.low(), adjusted.high()), adjusted.score(), mean));
        return plot.row(DotPlot.Row.of(mean - orZero(item.spread()), mean, mean + orZero(item.spread())));
    }
}
