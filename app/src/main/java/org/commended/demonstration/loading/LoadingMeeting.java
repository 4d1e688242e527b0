package org.commended.demonstration.loading;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.meeting.application.Asked;
import org.commended.meeting.application.Attending;
import org.commended.meeting.application.CallingMeeting;
import org.commended.meeting.application.CallingMeeting.Call;
import org.commended.meeting.application.Deciding;
import org.commended.meeting.application.OpeningMeeting;
import org.commended.meeting.application.TakingNotes;
import org.commended.meeting.application.TakingUp;
import org.commended.meeting.application.Voting;
import org.commended.meeting.domain.AgendaItem;
import org.commended.meeting.domain.Meeting.Details;
import org.commended.meeting.domain.Meetings;
import org.commended.meeting.domain.Minutes;
import org.commended.meeting.domain.Proceedings;
import org.commended.meeting.domain.Question;
import org.commended.panel.Panels;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/** A panel that is meeting today, half way through: two entries decided, a vote on a third going on. */
@Component
@OnlyInDemonstration
class LoadingMeeting {

    private static final String CATEGORY = "climate-and-nature";
    private static final String CALLED = "{d-6T10:40}";
    private static final String CHAIR = "amara-osei";
    private static final List<String> THERE =
            List.of(CHAIR, "shazia-malik", "colin-abernethy", "ruth-adeyemi", "wen-li-tan", "gareth-pryce-evans");
    private static final Duration SO_FAR = Duration.ofMinutes(50);
    private static final Duration LONG = Duration.ofHours(2);
    private static final int QUORUM = 4;

    private final CallingMeeting calling;
    private final OpeningMeeting opening;
    private final Attending attending;
    private final TakingUp takingUp;
    private final Voting voting;
    private final Deciding deciding;
    private final TakingNotes notes;
    private final Meetings meetings;
    private final Minutes minutes;
    private final Panels panels;

    LoadingMeeting(
            CallingMeeting calling,
            OpeningMeeting opening,
            Attending attending,
            TakingUp takingUp,
            Voting voting,
            Deciding deciding,
            TakingNotes notes,
            Meetings meetings,
            Minutes minutes,
            Panels panels) {
        this.calling = calling;
        this.opening = opening;
        this.attending = attending;
        this.takingUp = takingUp;
        this.voting = voting;
        this.deciding = deciding;
        this.notes = notes;
        this.meetings = meetings;
        this.minutes = minutes;
        this.panels = panels;
    }

    /** The meeting, and the people of the demonstration at it. */
    private record Held(UUID id, Stage stage, Instant began) {

        Asked by(String person, int minute) {
            Instant at = began.plus(Duration.ofMinutes(minute));
            return new Asked(id, UUID.randomUUID().toString(), viewer(person), at);
        }

        Viewer viewer(String person) {
            return stage.troupe().get(person);
        }
    }

    void load(Stage stage, Instant now) {
        Instant began = now.minus(SO_FAR).truncatedTo(ChronoUnit.MINUTES);
        CategoryId category = stage.category(CATEGORY).id();
        Details details = new Details(
                began,
                began.plus(LONG),
                "Committee room 2, Harbour House",
                "https://video.harbourforum.example/climate-panel",
                QUORUM,
                calling.usualPlaces(category),
                stage.troupe().get("shazia-malik").id());
        Call call = new Call(
                category, DecisionKind.SHORTLIST, details, UUID.randomUUID().toString());
        Viewer chair = stage.troupe().get(CHAIR);
        UUID id = Told.done(calling.call(call, chair, stage.days().instant(CALLED)));
        Held held = new Held(id, stage, began);
        Told.done(opening.open(held.by(CHAIR, 0)));
        for (String person : THERE.subList(1, THERE.size())) Told.done(attending.join(held.by(person, 1)));
        Told.done(notes.note(held.by(CHAIR, 3), "Everybody has read all entries. We take the doubtful ones first."));
        List<AgendaItem> talk = free(held);
        voted(held, talk.get(0));
        agreed(held, talk.get(1));
        underWay(held, talk.get(2).entry());
    }

    /** What is talked about and kept from nobody the meeting would have to wait for. */
    private List<AgendaItem> free(Held held) {
        Map<?, List<EntryId>> barred =
                panels.listBarred(held.stage().category(CATEGORY).id());
        List<EntryId> ofChair = barred.getOrDefault(held.viewer(CHAIR).id(), List.of());
        return meetings.getAgenda(held.id()).items().stream()
                .filter(item -> !ofChair.contains(item.entry()))
                .toList();
    }

    private void voted(Held held, AgendaItem item) {
        Told.done(takingUp.open(held.by(CHAIR, 6), item.entry()));
        Told.done(
                notes.note(
                        held.by(CHAIR, 15),
                        "Strong on what changed, thin on what it cost. Two of us would have liked to see the figures before and after."));
        UUID vote = put(held, item.entry(), 18);
        boolean above = item.isAbove(places(held));
        cast(held, vote, above ? Question.YES : Question.NO);
        Told.done(voting.close(held.by(CHAIR, 21), vote));
        Told.done(deciding.decide(held.by(CHAIR, 22), wanted(held, item)));
    }

    private int places(Held held) {
        return meetings.find(held.id()).orElseThrow().details().places();
    }

    private UUID put(Held held, EntryId entry, int minute) {
        Told.done(voting.put(held.by(CHAIR, minute), new Voting.Wanted(Question.TAKE, List.of(entry), false)));
        return new Proceedings(minutes.list(held.id())).voting().orElseThrow().id();
    }

    /** Whoever may vote does; all but one as the ranking has it. */
    private void cast(Held held, UUID vote, String most) {
        String other = most.equals(Question.YES) ? Question.NO : Question.YES;
        EntryId entry = new Proceedings(minutes.list(held.id()))
                .voting()
                .orElseThrow()
                .put()
                .entries()
                .getFirst();
        for (String person : THERE) {
            if (isKept(held, person, entry)) continue;
            String choice = person.equals("ruth-adeyemi") ? other : most;
            Told.done(voting.cast(held.by(person, 20), vote, choice));
        }
    }

    private boolean isKept(Held held, String person, EntryId entry) {
        return panels.listBarred(
                        held.viewer(person).id(),
                        held.stage().category(CATEGORY).id())
                .contains(entry);
    }

    private Deciding.Wanted wanted(Held held, AgendaItem item) {
        boolean above = item.isAbove(places(held));
        return new Deciding.Wanted(item.entry(), above ? Deciding.TAKEN : Deciding.NOT, "");
    }

    private void agreed(Held held, AgendaItem item) {
        Told.done(takingUp.open(held.by(CHAIR, 24), item.entry()));
        Told.done(notes.note(held.by(CHAIR, 33), "Agreed without a vote."));
        Told.done(deciding.decide(held.by(CHAIR, 34), wanted(held, item)));
    }

    private void underWay(Held held, EntryId entry) {
        Told.done(takingUp.open(held.by(CHAIR, 36), entry));
        Told.done(
                notes.note(held.by(CHAIR, 44), "Opinions differ on whether a pilot in one ward is enough to honour."));
        UUID vote = put(held, entry, 46);
        for (String person : List.of("colin-abernethy", "ruth-adeyemi")) {
            if (!isKept(held, person, entry)) Told.done(voting.cast(held.by(person, 47), vote, Question.YES));
        }
    }
}
