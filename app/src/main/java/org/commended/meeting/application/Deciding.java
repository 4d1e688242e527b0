package org.commended.meeting.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.meeting.domain.Agenda;
import org.commended.meeting.domain.AgendaItem;
import org.commended.meeting.domain.Departure;
import org.commended.meeting.domain.Happening.Decided;
import org.commended.meeting.domain.Happening.MoveProposed;
import org.commended.meeting.domain.Happening.NoAwardDecided;
import org.commended.meeting.domain.MeetingRefusal.BetterCategoryUnclear;
import org.commended.meeting.domain.MeetingRefusal.DepartureWithoutReason;
import org.commended.meeting.domain.MeetingRefusal.ItemNotOpen;
import org.commended.meeting.domain.MeetingRefusal.NotOverAll;
import org.commended.meeting.domain.MeetingRefusal.OutcomeMissing;
import org.commended.meeting.domain.MeetingRefusal.ReasonAlwaysAsked;
import org.commended.meeting.domain.MeetingRefusal.VoteGoingOn;
import org.commended.meeting.domain.Meetings;
import org.commended.programme.Programmes;
import org.commended.programme.domain.AwardLevel;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.springframework.stereotype.Component;

/** What becomes of each entry. */
@Component
public class Deciding {

    public static final String TAKEN = "taken";
    public static final String NOT = "not";

    private final Floor floor;
    private final Meetings meetings;
    private final Programmes programmes;
    private final OwnFirst own;
    private final Entries entries;

    Deciding(Floor floor, Meetings meetings, Programmes programmes, OwnFirst own, Entries entries) {
        this.floor = floor;
        this.meetings = meetings;
        this.programmes = programmes;
        this.own = own;
        this.entries = entries;
    }

    /** @param outcome {@link #TAKEN} for a shortlist, the id of an award, or {@link #NOT} */
    public record Wanted(EntryId entry, String outcome, String reason) {

        private Decided decided() {
            boolean taken = !outcome.equals(NOT);
            return new Decided(entry, taken, taken && !outcome.equals(TAKEN) ? outcome : "", reason, true);
        }
    }

    /** The entry that is discussed is decided about, and done; those who left the room come back. */
    public Outcome<Asked> decide(Asked asked, Wanted wanted) {
        return floor.act(asked, held -> cannotDecide(held, wanted), held -> {
            held.happen(wanted.decided());
            held.callBack(wanted.entry());
            held.tell(List.of());
        });
    }

    private List<Refusal> cannotDecide(Held held, Wanted wanted) {
        AgendaItem item = item(held, wanted.entry());
        held.attendance().mustLead(List.of(wanted.entry()));
        List<Refusal> reasons = new ArrayList<>(held.closed());
        reasons.addAll(own.against(held));
        if (!reasons.isEmpty()) return reasons;
        if (held.proceedings().current().filter(wanted.entry()::equals).isEmpty()) reasons.add(new ItemNotOpen());
        if (held.proceedings().voting().isPresent()) reasons.add(new VoteGoingOn());
        reasons.addAll(Words.tooLong("reason", wanted.reason()));
        if (!outcomes(held).contains(wanted.outcome())) reasons.add(new OutcomeMissing());
        else if (wanted.reason().isBlank() && isKeptFrom(held)) reasons.add(new ReasonAlwaysAsked());
        else if (wanted.reason().isBlank() && Departure.is(held.meeting(), item, wanted.decided(), levels(held)))
            reasons.add(new DepartureWithoutReason());
        return reasons;
    }

    private static List<String> outcomes(Held held) {
        List<String> outcomes = new ArrayList<>(List.of(NOT));
        if (held.meeting().kind() == DecisionKind.SHORTLIST) outcomes.add(TAKEN);
        else outcomes.addAll(levels(held));
        return outcomes;
    }

    private AgendaItem item(Held held, EntryId entry) {
        return meetings.getAgenda(held.meeting().id()).find(entry).orElseThrow(NotFound::new);
    }

    private static List<String> levels(Held held) {
        var attendance = held.attendance();
        return attendance.whole().edition().levelsOf(attendance.category()).stream()
                .map(AwardLevel::id)
                .toList();
    }

    /** What nobody asked to talk about is decided as the ranking has it, all of it at once. */
    public Outcome<Asked> takeRest(Asked asked) {
        return floor.act(asked, this::cannotDecideOverAll, this::takeRest);
    }

    private List<Refusal> cannotDecideOverAll(Held held) {
        held.attendance().mustLead();
        List<Refusal> reasons = new ArrayList<>(held.closed());
        reasons.addAll(own.against(held));
        if (isKeptFrom(held)) reasons.add(new NotOverAll());
        return reasons;
    }

    /** Whether anything on the agenda is kept from whoever acts. */
    private boolean isKeptFrom(Held held) {
        return meetings.getAgenda(held.meeting().id()).items().stream()
                .anyMatch(item -> held.attendance().kept().contains(item.entry()));
    }

    private void takeRest(Held held) {
        Agenda agenda = meetings.getAgenda(held.meeting().id());
        Set<EntryId> judged = entries.listJudged(held.meeting().category()).stream()
                .map(Entry::id)
                .collect(Collectors.toSet());
        agenda.rest().stream()
                .filter(item -> judged.contains(item.entry()))
                .filter(item -> !held.proceedings().decided().containsKey(item.entry()))
                .map(item -> asRanked(held, item))
                .toList()
                .forEach(held::happen);
    }

    private static Decided asRanked(Held held, AgendaItem item) {
        boolean shortlist = held.meeting().kind() == DecisionKind.SHORTLIST;
        boolean taken = item.isAbove(shortlist ? held.meeting().details().places() : 1);
        String level = taken && !shortlist ? levels(held).stream().findFirst().orElse("") : "";
        return new Decided(item.entry(), taken, level, "", false);
    }

    /** That the entry belongs elsewhere; the organiser settles it with the entrant. */
    public Outcome<Asked> proposeMove(Asked asked, MoveProposed move) {
        return floor.act(asked, held -> cannotPropose(held, move), held -> held.happen(move));
    }

    private List<Refusal> cannotPropose(Held held, MoveProposed move) {
        item(held, move.entry());
        held.attendance().mustLead(move.entries());
        List<Refusal> reasons = new ArrayList<>(held.closed());
        reasons.addAll(Words.missing("why", move.reason()));
        if (listOthers(held.attendance()).stream().noneMatch(move.to()::equals))
            reasons.add(new BetterCategoryUnclear());
        return reasons;
    }

    private List<CategoryId> listOthers(Attendance attendance) {
        return programmes.listCategories(attendance.whole().edition().id()).stream()
                .map(category -> category.id())
                .filter(id -> !id.equals(attendance.category().id()))
                .toList();
    }

    public Outcome<Asked> makeNoAward(Asked asked, String reason) {
        return floor.act(asked, held -> cannotMakeNone(held, reason), held -> {
            held.happen(new NoAwardDecided(reason));
        });
    }

    private List<Refusal> cannotMakeNone(Held held, String reason) {
        List<Refusal> reasons = new ArrayList<>(cannotDecideOverAll(held));
        if (held.meeting().kind() == DecisionKind.SHORTLIST) throw new NotFound();
        reasons.addAll(Words.missing("none", reason));
        return reasons;
    }
}
