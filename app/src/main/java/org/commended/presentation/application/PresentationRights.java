package org.commended.presentation.application;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.entry.KeptEntries;
import org.commended.entry.domain.Entry;
import org.commended.finalist.Finalists;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/** Who may come to the room of a stage: who judges at it, terms accepted, and who runs the edition. */
@Component
public class PresentationRights {

    private static final Set<StageKind> MEET = Set.of(StageKind.PRESENTATION, StageKind.SITE_VISIT);

    private final Programmes programmes;
    private final Stages stages;
    private final Panels panels;
    private final Entries entries;
    private final KeptEntries kept;
    private final Finalists finalists;

    PresentationRights(
            Programmes programmes,
            Stages stages,
            Panels panels,
            Entries entries,
            KeptEntries kept,
            Finalists finalists) {
        this.programmes = programmes;
        this.stages = stages;
        this.panels = panels;
        this.entries = entries;
        this.kept = kept;
        this.finalists = finalists;
    }

    public Room get(UUID id, Viewer viewer) {
        Stage stage = stages.find(id).filter(one -> MEET.contains(one.kind())).orElseThrow(NotFound::new);
        Room room = of(stage, viewer);
        if (!room.organiser() && !room.isMember()) throw new NotFound();
        return room;
    }

    private Room of(Stage stage, Viewer viewer) {
        Category category = programmes.getCategory(stage.category());
        return of(stage, category, programmes.getWhole(category.edition()), viewer);
    }

    private Room of(Stage stage, Category category, Programmes.Whole whole, Viewer viewer) {
        List<PanelMember> members = panels.list(category.id()).stream()
                .filter(PanelMember::accepted)
                .filter(member -> stage.asks(member.person()) || member.chair())
                .toList();
        Map<PersonId, Set<EntryId>> barred = panels.listBarred(category.id()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> Set.copyOf(one.getValue())));
        Set<EntryId> own = new HashSet<>(kept.listKept(category.edition(), viewer.id()));
        own.addAll(barred.getOrDefault(viewer.id(), Set.of()));
        boolean organiser = viewer.organises(whole.organiser().id()) && mayOrganise(category, own);
        return new Room(whole, category, stage, viewer, organiser, members, own, barred);
    }

    /**
     * Whom an entry of the category is kept from learns from its timetable nothing of a shortlist that is not announced: as
     * an organiser they have none. As a judge they have those entries that are theirs to read.
     */
    private boolean mayOrganise(Category category, Set<EntryId> own) {
        boolean closed = !own.isEmpty()
                && entries.list(own).stream().anyMatch(entry -> entry.category().equals(category.id()));
        return !closed
                || finalists.listTold(category.edition()).values().stream()
                        .anyMatch(told -> told.category().equals(category.id()) && told.announced());
    }

    /** The stage of a category that is planned now: the last at which a panel meets entries. */
    public Optional<Room> findPlanned(EditionId edition, CategoryId id, Viewer viewer) {
        Category category = programmes.getCategory(id);
        if (!category.edition().equals(edition)) throw new NotFound();
        return stages.list(id).stream()
                .filter(stage -> MEET.contains(stage.kind()))
                .reduce((one, later) -> later)
                .map(stage -> of(stage, category, programmes.getWhole(edition), viewer))
                .filter(Room::organiser);
    }

    /** What went on to the stage, by title; without those withdrawn or ruled out since. */
    public List<Entry> listEntries(Stage stage) {
        Set<EntryId> only = stages.listEntries(stage.id()).stream().collect(toSet());
        return entries.listJudged(stage.category()).stream()
                .filter(entry -> only.isEmpty() || only.contains(entry.id()))
                .toList();
    }

    /** An entry of the room that is not kept from the viewer. */
    public Entry getEntry(Room room, EntryId id) {
        if (room.isKept(id)) throw new NotFound();
        return listEntries(room.stage()).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A stage at which somebody meets entries, of a panel they sit on. */
    public record Seat(Stage stage, String category) {

        public boolean isVisit() {
            return stage.kind() == StageKind.SITE_VISIT;
        }

        public String href() {
            return "/presentations/" + stage.id();
        }
    }

    /** In as many queries for many panels as for one. */
    public List<Seat> listSeats(Viewer viewer) {
        Map<CategoryId, PanelMember> seats = panels.list(viewer.id()).stream()
                .filter(PanelMember::accepted)
                .collect(toMap(PanelMember::category, one -> one, (one, same) -> one));
        if (seats.isEmpty()) return List.of();
        Map<CategoryId, String> names =
                programmes.listCategories(seats.keySet()).stream().collect(toMap(Category::id, Category::name));
        return stages.listLatest(seats.keySet()).stream()
                .filter(stage -> MEET.contains(stage.kind()))
                .filter(stage -> stage.asks(viewer.id())
                        || Objects.requireNonNull(seats.get(stage.category())).chair())
                .map(stage -> new Seat(stage, names.getOrDefault(stage.category(), "")))
                .toList();
    }
}
