package org.commended.judging.pack;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.KeptEntries;
import org.commended.entry.domain.Entry;
import org.commended.judging.application.ReadingScores;
import org.commended.judging.application.ReadingScores.Bench;
import org.commended.judging.domain.ExtraReadings;
import org.commended.judging.domain.ReadingList;
import org.commended.judging.domain.ReadingOrder;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.judging.pack.PrintingPack.Held;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whose packs an organiser may take away. A category in which anything is kept from them is left out whole: its packs would hold
 * it, and somebody else who organises makes them.
 */
@Component
class PanelsToPrint {

    private final Programmes programmes;
    private final Panels panels;
    private final ReadingScores scores;
    private final ExtraReadings extra;
    private final Entries entries;
    private final KeptEntries kept;
    private final Stages stages;

    PanelsToPrint(
            Programmes programmes,
            Panels panels,
            ReadingScores scores,
            ExtraReadings extra,
            Entries entries,
            KeptEntries kept,
            Stages stages) {
        this.programmes = programmes;
        this.stages = stages;
        this.panels = panels;
        this.scores = scores;
        this.extra = extra;
        this.entries = entries;
        this.kept = kept;
    }

    /** The edition, where the viewer organises it, and may have of it what they ask for. */
    Whole getOrganised(PackOrder order, Viewer viewer) {
        Whole whole = programmes.getWhole(order.edition());
        if (!viewer.organises(whole.organiser().id())) throw new NotFound();
        if (list(order, viewer.id()).isEmpty()) throw new NotFound();
        return whole;
    }

    Category getCategory(PackOrder order) {
        return programmes.getCategory(Objects.requireNonNull(order.category()));
    }

    /** The categories whose packs are made for this organiser: those at a stage, with somebody who accepted the terms. */
    List<Category> list(PackOrder order, PersonId organiser) {
        Set<CategoryId> closed = listClosed(order.edition(), organiser);
        Set<CategoryId> judged = listJudged(order.edition());
        return programmes.listCategories(order.edition()).stream()
                .filter(category -> order.category() == null || category.id().equals(order.category()))
                .filter(category -> judged.contains(category.id()) && !closed.contains(category.id()))
                .toList();
    }

    private Set<CategoryId> listJudged(EditionId edition) {
        Set<CategoryId> panelled = panels.list(edition).stream()
                .filter(PanelMember::accepted)
                .map(PanelMember::category)
                .collect(Collectors.toSet());
        return stages.listLatest(panelled).stream().map(Stage::category).collect(Collectors.toSet());
    }

    /** The categories in which something is kept from the organiser. */
    Set<CategoryId> listClosed(EditionId edition, PersonId organiser) {
        Set<EntryId> hidden = kept.listKept(edition, organiser);
        return entries.list(hidden).stream().map(Entry::category).collect(Collectors.toSet());
    }

    /**
     * A member of a panel, and what they read.
     *
     * @param basis see {@link PrintingPack#basis}
     */
    record Reading(PanelMember judge, String basis) {}

    /** Who sits on the panel, accepted its terms, and has something to read; in as many queries for thirty as for one. */
    List<Reading> listReading(Category category) {
        return stages.findLatest(category.id())
                .map(stage -> listReading(category, stage))
                .orElse(List.of());
    }

    private List<Reading> listReading(Category category, Stage stage) {
        List<EntryId> judged = scores.listEntries(stage).stream().map(Entry::id).toList();
        Map<EntryId, String> copies = entries.listFingerprints(judged);
        ReadingList reading = new ReadingList(stage, extra.list(List.of(category.id())));
        Bench bench = scores.getBench(category.id());
        return bench.judges().stream()
                .flatMap(judge -> {
                    List<EntryId> own = own(judge.person(), judged, reading, bench);
                    Held held = new Held(category, reading.stage(judge.person()), own);
                    return own.isEmpty()
                            ? Stream.empty()
                            : Stream.of(new Reading(judge, PrintingPack.basis(held, copies)));
                })
                .toList();
    }

    private static List<EntryId> own(PersonId judge, List<EntryId> judged, ReadingList reading, Bench bench) {
        List<EntryId> barred = bench.barred().getOrDefault(judge, List.of());
        List<EntryId> own = judged.stream()
                .filter(entry -> reading.reads(judge, entry) && !barred.contains(entry))
                .toList();
        return ReadingOrder.of(judge, own, Function.identity());
    }
}
