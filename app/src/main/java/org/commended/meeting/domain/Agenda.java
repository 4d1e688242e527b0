package org.commended.meeting.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commended.judging.Ranking;
import org.commended.judging.Ranking.Ranked;
import org.commended.shared.EntryId;

/** The entries in the order worth talking about: uncertain at the line and disputed first, then what is sure, together. */
public record Agenda(List<AgendaItem> items) {

    /** What is this sure to be in, or as sure to be out, needs no talk. */
    private static final double SURE = 0.95;

    /** Judges who lie this share of the scale apart on the whole dispute an entry, however sure its place is. */
    private static final double DISPUTED = 0.3;

    private static final double LEAST_ERROR = 0.1;
    /** Makes the logistic function lie within a hundredth of the normal distribution's. */
    private static final double LIKE_NORMAL = 1.702;

    public Agenda {
        items = List.copyOf(items);
    }

    private record Weighed(AgendaItem item, double unsure) {}

    public static Agenda of(Ranking ranking) {
        Comparator<Weighed> unsure = Comparator.comparingDouble(Weighed::unsure);
        Comparator<Weighed> disputed =
                Comparator.comparingDouble(one -> -orZero(one.item().spread()));
        Comparator<Weighed> place = Comparator.comparingInt(one -> placeOf(one.item()));
        Comparator<Weighed> order = unsure.thenComparing(disputed)
                .thenComparing(place)
                .thenComparing(one -> one.item().entry().value());
        List<Weighed> all =
                ranking.entries().stream().map(one -> weighed(ranking, one)).toList();
        Stream<Weighed> talk = all.stream().filter(one -> one.item().talk()).sorted(order);
        Stream<Weighed> rest = all.stream()
                .filter(one -> !one.item().talk())
                .sorted(place.thenComparing(one -> one.item().entry().value()));
        return new Agenda(Stream.concat(talk, rest).map(Weighed::item).toList());
    }

    private static int placeOf(AgendaItem item) {
        return item.place() == 0 ? Integer.MAX_VALUE : item.place();
    }

    private static double orZero(@org.jspecify.annotations.Nullable Double figure) {
        return figure == null ? 0 : figure;
    }

    private static Weighed weighed(Ranking ranking, Ranked one) {
        Double mean = one.standing().mean() == null
                ? null
                : Double.valueOf(Objects.requireNonNull(one.standing().mean()).doubleValue());
        Double spread = one.standing().spread() == null
                ? null
                : Double.valueOf(Objects.requireNonNull(one.standing().spread()).doubleValue());
        Ranking.Adjusted found = one.adjusted();
        AgendaItem.Adjusted adjusted = found == null
                ? null
                : new AgendaItem.Adjusted(found.score(), found.low(), found.high(), found.chance());
        double chance = chance(ranking, one, spread);
        double scale = ranking.scale().high() - ranking.scale().low();
        boolean disputed = orZero(spread) >= DISPUTED * scale;
        boolean talk = mean == null || disputed || chance > 1 - SURE && chance < SURE;
        AgendaItem item = new AgendaItem(one.entry(), talk, one.place(), mean, spread, adjusted);
        return new Weighed(item, mean == null ? 1 : Math.abs(chance - 0.5));
    }

    /** How likely it belongs above the line; by the plain means only roughly, to put entries in an order. */
    private static double chance(Ranking ranking, Ranked one, @org.jspecify.annotations.Nullable Double spread) {
        Ranking.Adjusted adjusted = one.adjusted();
        if (adjusted != null && adjusted.chance() != null) return adjusted.chance();
        Optional<Double> cut = ranking.cut();
        Double score = one.score();
        if (cut.isEmpty() || score == null) return one.place() > 0 && one.place() <= ranking.places() ? 1 : 0;
        double error = Math.max(
                LEAST_ERROR,
                orZero(spread) / Math.sqrt(Math.max(1, one.standing().readings())));
        return 1 / (1 + Math.exp(-LIKE_NORMAL * (score - cut.get()) / error));
    }

    public Optional<AgendaItem> find(EntryId entry) {
        return items.stream().filter(item -> item.entry().equals(entry)).findFirst();
    }

    public List<AgendaItem> talk() {
        return items.stream().filter(AgendaItem::talk).toList();
    }

    public List<AgendaItem> rest() {
        return items.stream().filter(Predicate.not(AgendaItem::talk)).toList();
    }

    /**
     * For somebody from whom entries are kept: the others among themselves, as if those were not there. Places have no gap that
     * would tell where one stands, and what was calculated with it is left out.
     */
    public Agenda without(Set<EntryId> kept) {
        if (items.stream().noneMatch(item -> kept.contains(item.entry()))) return this;
        List<AgendaItem> seen =
                items.stream().filter(item -> !kept.contains(item.entry())).toList();
        return new Agenda(seen.stream().map(item -> among(seen, item)).toList());
    }

    private static AgendaItem among(List<AgendaItem> seen, AgendaItem item) {
        return new AgendaItem(item.entry(), item.talk(), place(seen, item), item.mean(), item.spread(), null);
    }

    private static int place(List<AgendaItem> among, AgendaItem item) {
        long better = among.stream()
                .filter(other -> other.place() > 0 && other.place() < item.place())
                .count();
        return item.place() == 0 ? 0 : (int) better + 1;
    }

    /** In an order that has nothing to do with the scores, all in one list and without a figure. */
    public Agenda untold(Comparator<EntryId> order) {
        return new Agenda(items.stream()
                .map(AgendaItem::entry)
                .sorted(order)
                .map(entry -> new AgendaItem(entry, true, 0, null, null, null))
                .toList());
    }

    /** Only these, in the same order, with the places they hold among themselves. */
    public Agenda only(Set<EntryId> those) {
        List<AgendaItem> left =
                items.stream().filter(item -> those.contains(item.entry())).toList();
        return new Agenda(left.stream().map(item -> item.at(place(left, item))).toList());
    }

    /**
     * Moved past its neighbour among those that are talked about.
     *
     * @param up or down
     * @param unseen what whoever moves it does not see, and so does not move it past
     */
    public Agenda moved(EntryId entry, boolean up, Set<EntryId> unseen) {
        List<AgendaItem> seen = without(unseen).talk();
        int at = seen.stream().map(AgendaItem::entry).toList().indexOf(entry);
        int beside = up ? at - 1 : at + 1;
        if (at < 0 || beside < 0 || beside >= seen.size()) return this;
        List<AgendaItem> talk = new ArrayList<>(talk());
        AgendaItem moving = remove(talk, seen.get(at).entry());
        talk.add(indexOf(talk, seen.get(beside).entry()) + (up ? 0 : 1), moving);
        return new Agenda(Stream.concat(talk.stream(), rest().stream()).toList());
    }

    private static AgendaItem remove(List<AgendaItem> items, EntryId entry) {
        return items.remove(indexOf(items, entry));
    }

    private static int indexOf(List<AgendaItem> items, EntryId entry) {
        return items.stream().map(AgendaItem::entry).toList().indexOf(entry);
    }

    public Agenda talkedAbout(List<EntryId> entries) {
        Agenda agenda = this;
        for (EntryId entry : entries) agenda = agenda.talkedAbout(entry);
        return agenda;
    }

    /** One that was to be taken without talk is talked about after all, after the others. */
    public Agenda talkedAbout(EntryId entry) {
        List<AgendaItem> talk = new ArrayList<>(talk());
        rest().stream()
                .filter(item -> item.entry().equals(entry))
                .map(AgendaItem::talking)
                .forEach(talk::add);
        Stream<AgendaItem> left = rest().stream().filter(item -> !item.entry().equals(entry));
        return new Agenda(Stream.concat(talk.stream(), left).toList());
    }
}
