package org.commended.demonstration.loading;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.demonstration.loading.LoadingEntries.Key;
import org.commended.entry.Entries;
import org.commended.judging.OpeningStage;
import org.commended.judging.OpeningStage.Opening;
import org.commended.judging.application.ClosingStage;
import org.commended.judging.domain.Stages;
import org.commended.panel.PanelMember;
import org.commended.presentation.application.AskingAndNoting;
import org.commended.presentation.application.AskingAndNoting.Seen;
import org.commended.presentation.application.PlanningTimetable;
import org.commended.presentation.application.PlanningTimetable.Asked;
import org.commended.presentation.application.PresentationRights;
import org.commended.presentation.application.RunningDay;
import org.commended.presentation.domain.Evidences;
import org.commended.presentation.domain.Prompt;
import org.commended.presentation.domain.Sitting;
import org.commended.presentation.domain.Slot;
import org.commended.presentation.domain.Slot.State;
import org.commended.presentation.domain.Slots;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** Two who judge homes go and look: one visit was a week ago, and one is to come. */
@Component
@OnlyInDemonstration
class LoadingVisit {

    static final String CATEGORY = "homes-and-neighbourhoods";
    static final String SEEN = "lift-watch";
    static final String CHAIR = "judith-ferrers-khan";
    static final String JUDGE = "leila-farzan";
    private static final String NEXT = "house-the-roofers";
    private static final int VISIT = 60;
    private static final int QUESTIONS = 30;

    private final Stages stages;
    private final ClosingStage closing;
    private final OpeningStage opening;
    private final PresentationRights rights;
    private final PlanningTimetable planning;
    private final RunningDay running;
    private final AskingAndNoting noting;
    private final Evidences evidences;
    private final Slots slots;
    private final Entries entries;

    LoadingVisit(
            Stages stages,
            ClosingStage closing,
            OpeningStage opening,
            PresentationRights rights,
            PlanningTimetable planning,
            RunningDay running,
            AskingAndNoting noting,
            Evidences evidences,
            Slots slots,
            Entries entries) {
        this.stages = stages;
        this.closing = closing;
        this.opening = opening;
        this.rights = rights;
        this.planning = planning;
        this.running = running;
        this.noting = noting;
        this.evidences = evidences;
        this.slots = slots;
        this.entries = entries;
    }

    static EntryId entry(Map<Key, EntryId> ids, String entry) {
        return Objects.requireNonNull(ids.get(new Key(CATEGORY, entry)), entry);
    }

    void load(Stage stage, Map<Key, EntryId> ids, Timeline timeline) {
        timeline.at(stage.days().instant("{d-12T09:00}"), now -> open(stage, ids, now));
        timeline.at(stage.days().instant("{d-11T10:30}"), now -> plan(stage, ids, now));
        timeline.at(stage.days().instant("{d-7T10:05}"), now -> put(stage, ids, State.ON, now));
        timeline.at(stage.days().instant("{d-7T11:40}"), now -> put(stage, ids, State.ENDED, now));
        timeline.at(stage.days().instant("{d-7T13:20}"), now -> note(stage, ids, now));
    }

    private void open(Stage stage, Map<Key, EntryId> ids, Instant now) {
        var category = stage.category(CATEGORY);
        PersonId organiser = stage.troupe().get(LoadingFinalists.ORGANISER).id();
        closing.close(category, stages.findLatest(category.id()).orElseThrow().id(), organiser, now);
        StagePlan plan = category.details().stages().stream()
                .filter(one -> one.kind() == StageKind.SITE_VISIT)
                .findFirst()
                .orElseThrow();
        Set<PersonId> visitors =
                Set.of(stage.troupe().get(CHAIR).id(), stage.troupe().get(JUDGE).id());
        List<EntryId> both = List.of(entry(ids, SEEN), entry(ids, NEXT));
        Told.done(opening.open(new Opening(category.id(), plan, visitors, both, null), organiser, now));
    }

    /** The stage at which they visit. */
    UUID visits(Stage stage) {
        return stages.findLatest(stage.category(CATEGORY).id()).orElseThrow().id();
    }

    /** As somebody of the demonstration asks for something at that stage. */
    Asked asked(Stage stage, String person, Instant now) {
        return new Asked(
                rights.get(visits(stage), stage.troupe().get(person)),
                UUID.randomUUID().toString(),
                now);
    }

    private void plan(Stage stage, Map<Key, EntryId> ids, Instant now) {
        make(stage, "{d-7T10:00}", "Eastern Towers, block C, Marshgate", now);
        make(stage, "{d+2T13:30}", "The yard behind the town hall", now);
        List<Slot> made = slots.list(visits(stage));
        String organiser = LoadingFinalists.ORGANISER;
        Told.done(planning.give(asked(stage, organiser, now), made.get(0).id(), entry(ids, SEEN)));
        Told.done(planning.give(asked(stage, organiser, now), made.get(1).id(), entry(ids, NEXT)));
        Told.done(noting.add(asked(stage, organiser, now), "Was a lift out, and for how long?", false));
        Told.done(noting.add(asked(stage, organiser, now), "Do residents know who to ring?", true));
    }

    private void make(Stage stage, String from, String place, Instant now) {
        Asked asked = asked(stage, LoadingFinalists.ORGANISER, now);
        Set<PersonId> panel =
                asked.room().members().stream().map(PanelMember::person).collect(Collectors.toSet());
        Instant at = stage.days().instant(from);
        String note = "Wear shoes for stairs.";
        var details = new Slot.Details(at, VISIT, QUESTIONS, place, "", note, panel);
        Instant until = at.plus(Duration.ofMinutes(VISIT + QUESTIONS));
        Told.done(planning.make(asked, new Sitting(details, until, 0, null, null)));
    }

    private void put(Stage stage, Map<Key, EntryId> ids, State to, Instant now) {
        Slot slot = slots.list(visits(stage)).stream()
                .filter(one -> entry(ids, SEEN).equals(one.entry()))
                .findFirst()
                .orElseThrow();
        Told.done(running.put(asked(stage, CHAIR, now), slot.id(), to));
    }

    private void note(Stage stage, Map<Key, EntryId> ids, Instant now) {
        List<Prompt> prompts = evidences.listPrompts(visits(stage));
        var entry = entries.get(entry(ids, SEEN));
        Map<UUID, Seen> seen = Map.of(
                prompts.get(0).id(),
                        new Seen("One of six, since breakfast. Its watcher had rung at ten past seven.", ""),
                prompts.get(1).id(), new Seen("Everybody we met on three landings did, and told us her name.", "yes"));
        Told.done(noting.note(asked(stage, JUDGE, now), entry, seen));
    }
}
