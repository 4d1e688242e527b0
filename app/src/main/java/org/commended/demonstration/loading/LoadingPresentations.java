package org.commended.demonstration.loading;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.commended.judging.application.ScoringEntry;
import org.commended.judging.domain.Given;
import org.commended.judging.domain.Stages;
import org.commended.panel.PanelMember;
import org.commended.presentation.application.AskingAndNoting;
import org.commended.presentation.application.AskingAndNoting.Answered;
import org.commended.presentation.application.InvitingToPresent;
import org.commended.presentation.application.PlanningTimetable;
import org.commended.presentation.application.PlanningTimetable.Asked;
import org.commended.presentation.application.PresentationRights;
import org.commended.presentation.application.RunningDay;
import org.commended.presentation.domain.Questions;
import org.commended.presentation.domain.Sitting;
import org.commended.presentation.domain.Slot;
import org.commended.presentation.domain.Slot.State;
import org.commended.presentation.domain.Slots;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** A day of presentations that is going on: one has been, one is on, one waits, one is not here yet. */
@Component
@OnlyInDemonstration
class LoadingPresentations {

    private static final Duration SO_FAR = Duration.ofMinutes(45);
    private static final int TALK = 15;
    private static final int PAUSE = 5;
    private static final String JUDGE = "natasha-oduya";

    private final OpeningStage opening;
    private final Stages stages;
    private final PresentationRights rights;
    private final PlanningTimetable planning;
    private final InvitingToPresent inviting;
    private final RunningDay running;
    private final AskingAndNoting asking;
    private final Questions questions;
    private final Slots slots;
    private final Entries entries;
    private final ScoringEntry scoring;

    LoadingPresentations(
            OpeningStage opening,
            Stages stages,
            PresentationRights rights,
            PlanningTimetable planning,
            InvitingToPresent inviting,
            RunningDay running,
            AskingAndNoting asking,
            Questions questions,
            Slots slots,
            Entries entries,
            ScoringEntry scoring) {
        this.opening = opening;
        this.stages = stages;
        this.rights = rights;
        this.planning = planning;
        this.inviting = inviting;
        this.running = running;
        this.asking = asking;
        this.questions = questions;
        this.slots = slots;
        this.entries = entries;
        this.scoring = scoring;
    }

    /** The stage opens and the day is planned. */
    void load(Stage stage, Map<Key, EntryId> ids, Timeline timeline, Instant now) {
        Category category = stage.category(LoadingFinalists.CATEGORY);
        List<EntryId> finalists = LoadingFinalists.WRITERS.keySet().stream()
                .map(entry -> LoadingFinalists.entry(ids, entry))
                .toList();
        StagePlan plan = category.details().stages().stream()
                .filter(one -> one.kind() == StageKind.PRESENTATION)
                .findFirst()
                .orElseThrow();
        timeline.at(
                stage.days().instant("{d-7T15:00}"),
                at -> Told.done(opening.open(
                        new Opening(category.id(), plan, Set.of(), finalists, null),
                        stage.troupe().get(LoadingFinalists.ORGANISER).id(),
                        at)));
        timeline.at(stage.days().instant("{d-6T10:00}"), at -> plan(day(stage, now), at));
    }

    private Day day(Stage stage, Instant now) {
        UUID id = stages.findLatest(stage.category(LoadingFinalists.CATEGORY).id())
                .orElseThrow()
                .id();
        return new Day(stage, id, now.minus(SO_FAR).truncatedTo(ChronoUnit.MINUTES));
    }

    /** The day as it has gone until now. */
    void run(Stage stage, Instant now) {
        Day day = day(stage, now);
        ask(day, first(day));
        run(day, now);
    }

    /** @param began when the first presents */
    private record Day(Stage stage, UUID id, Instant began) {

        Instant at(int minute) {
            return began.plus(Duration.ofMinutes(minute));
        }
    }

    private Asked asked(Day day, String person, Instant now) {
        return new Asked(
                rights.get(day.id(), day.stage().troupe().get(person)),
                UUID.randomUUID().toString(),
                now);
    }

    private void plan(Day day, Instant planned) {
        Asked first = asked(day, LoadingFinalists.ORGANISER, planned);
        Set<PersonId> panel =
                first.room().members().stream().map(PanelMember::person).collect(Collectors.toSet());
        var details = new Slot.Details(
                day.began(),
                TALK,
                TALK,
                "Council chamber, Harbour House",
                "https://video.harbourforum.example/digital-panel",
                "Reception on the quay side sends you up. The lift is on the left.",
                panel);
        int minutes = LoadingFinalists.WRITERS.size() * (2 * TALK + PAUSE);
        Told.done(planning.make(first, new Sitting(details, day.at(minutes), PAUSE, null, null)));
        Told.done(planning.fill(asked(day, LoadingFinalists.ORGANISER, planned.plusSeconds(60))));
        Told.done(inviting.send(asked(day, LoadingFinalists.ORGANISER, planned.plusSeconds(300))));
    }

    private Slot first(Day day) {
        return slots.list(day.id()).getFirst();
    }

    private void ask(Day day, Slot slot) {
        var entry = entries.get(Objects.requireNonNull(slot.entry()));
        Instant before = day.began().minus(Duration.ofMinutes(2));
        Told.done(asking.ask(asked(day, JUDGE, before), entry, "Who could not use it, and what did you do for them?"));
        Told.done(asking.ask(asked(day, "olga-petrenko", before), entry, "What does it cost to keep going?"));
    }

    private void answer(Day day, Slot slot) {
        var entry = entries.get(Objects.requireNonNull(slot.entry()));
        var question = questions.list(day.id(), entry.id()).getFirst();
        var answer = new Answered(true, "People without a telephone: two libraries print it for them.", 0);
        Told.done(asking.answer(asked(day, JUDGE, day.at(22)), entry, question.id(), answer));
    }

    private void run(Day day, Instant now) {
        List<Slot> planned = slots.list(day.id());
        put(day, planned.get(0), State.ON, day.at(2));
        answer(day, planned.get(0));
        put(day, planned.get(0), State.ENDED, day.at(34));
        var place = new ScoringEntry.Place(
                day.stage().category(LoadingFinalists.CATEGORY).id(),
                Objects.requireNonNull(planned.get(0).entry()),
                day.stage().troupe().get(JUDGE).id());
        Map<String, String> marks = Map.of("users", "4", "craft", "5", "outcome", "4", "reuse", "4");
        String why = "Meeting them changed my mind: what stands on paper is what they do.";
        Map<String, String> reasons = Map.of("users", why, "craft", why, "outcome", why, "reuse", why);
        Told.done(scoring.handIn(place, new Given(0, marks, Map.of()), reasons, day.at(38)));
        put(day, planned.get(1), State.ON, day.at(40));
        put(day, planned.get(2), State.WAITING, now);
    }

    private void put(Day day, Slot slot, State to, Instant now) {
        Told.done(running.put(asked(day, LoadingFinalists.CHAIR, now), slot.id(), to));
    }
}
