package org.commended.meeting.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.meeting.domain.Ballots;
import org.commended.meeting.domain.Ballots.Ballot;
import org.commended.meeting.domain.Happening.CastingGiven;
import org.commended.meeting.domain.Happening.VoteDropped;
import org.commended.meeting.domain.Happening.VotePut;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.MeetingRefusal.ItemNotOpen;
import org.commended.meeting.domain.MeetingRefusal.NotThere;
import org.commended.meeting.domain.MeetingRefusal.NothingChosen;
import org.commended.meeting.domain.MeetingRefusal.TooFewToChoose;
import org.commended.meeting.domain.MeetingRefusal.TooFewToVote;
import org.commended.meeting.domain.MeetingRefusal.VoteGoingOn;
import org.commended.meeting.domain.MeetingRefusal.VoteOver;
import org.commended.meeting.domain.Meetings;
import org.commended.meeting.domain.Question;
import org.commended.meeting.domain.Tally;
import org.commended.meeting.domain.TieBreak.Standing;
import org.commended.meeting.domain.Vote;
import org.commended.programme.domain.AwardLevel;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.springframework.stereotype.Component;

/** Questions that are put, votes, and what comes of them. */
@Component
public class Voting {

    private final Floor floor;
    private final Meetings meetings;
    private final Ballots ballots;
    private final ReadingStandings standings;
    private final Attending attending;

    Voting(Floor floor, Meetings meetings, Ballots ballots, ReadingStandings standings, Attending attending) {
        this.floor = floor;
        this.meetings = meetings;
        this.ballots = ballots;
        this.standings = standings;
        this.attending = attending;
    }

    /** @param entries the one that is discussed; or at least two to choose between */
    public record Wanted(Question question, List<EntryId> entries, boolean secret) {}

    public Outcome<Asked> put(Asked asked, Wanted wanted) {
        return floor.act(asked, held -> cannotPut(held, wanted), held -> put(held, wanted));
    }

    private List<Refusal> cannotPut(Held held, Wanted wanted) {
        var agenda = meetings.getAgenda(held.meeting().id());
        if (wanted.entries().stream().anyMatch(entry -> agenda.find(entry).isEmpty())) throw new NotFound();
        held.attendance().mustLead(wanted.entries());
        List<Refusal> reasons = new ArrayList<>(held.closed());
        if (!reasons.isEmpty()) return reasons;
        if (held.proceedings().voting().isPresent()) return List.of(new VoteGoingOn());
        if (wanted.question() == Question.CHOOSE) {
            if (wanted.entries().size() < 2) reasons.add(new TooFewToChoose());
        } else if (!held.proceedings().current().stream().toList().equals(wanted.entries())) {
            reasons.add(new ItemNotOpen());
        }
        reasons.addAll(tooFew(held, wanted.entries()));
        return reasons;
    }

    private static List<Refusal> tooFew(Held held, List<EntryId> entries) {
        int free = held.attendance().free(held.proceedings().present(), entries).size();
        int needed = held.meeting().details().quorum();
        return free < needed ? List.of(new TooFewToVote(free, needed)) : List.of();
    }

    /** Whoever one of several entries is kept from leaves before the vote between them is put. */
    private void put(Held held, Wanted wanted) {
        for (EntryId entry : wanted.question() == Question.CHOOSE ? wanted.entries() : List.<EntryId>of())
            for (PersonId person : held.proceedings().present()) attending.stepOut(held, person, entry);
        held.happen(new VotePut(
                UUID.randomUUID(), wanted.question(), wanted.entries(), choices(held, wanted), wanted.secret()));
    }

    private static List<String> choices(Held held, Wanted wanted) {
        return switch (wanted.question()) {
            case TAKE -> List.of(Question.YES, Question.NO);
            case CHOOSE -> wanted.entries().stream().map(EntryId::toString).toList();
            case LEVEL -> {
                var attendance = held.attendance();
                List<String> levels =
                        new ArrayList<>(attendance.whole().edition().levelsOf(attendance.category()).stream()
                                .map(AwardLevel::id)
                                .toList());
                levels.add(Question.NONE);
                yield levels;
            }
        };
    }

    /** A member votes, or votes otherwise, as long as the vote is open. */
    public Outcome<Asked> cast(Asked asked, UUID vote, String choice) {
        return floor.act(asked, held -> cannotCast(held, vote, choice), held -> {
            var ballot = new Ballot(asked.meeting(), vote, asked.viewer().id(), choice);
            if (ballots.put(ballot, asked.now()))
                held.tell(get(held, vote).put().entries());
        });
    }

    private static List<Refusal> cannotCast(Held held, UUID id, String choice) {
        Vote vote = get(held, id);
        if (!held.attendance().isMember()) throw new NotFound();
        List<Refusal> reasons = new ArrayList<>(held.closed());
        if (!reasons.isEmpty()) return reasons;
        if (!vote.isOpen()) return List.of(new VoteOver());
        if (!held.proceedings().present().contains(held.viewer().id())) reasons.add(new NotThere());
        if (!vote.offers(choice)) reasons.add(new NothingChosen());
        return reasons;
    }

    /** A vote that nothing keeps from the viewer. */
    private static Vote get(Held held, UUID id) {
        return held.proceedings()
                .find(id)
                .filter(vote -> !held.attendance().isKept(vote.put().entries()))
                .orElseThrow(NotFound::new);
    }

    /** The vote is counted, and a tie broken as far as its rule does it. */
    public Outcome<Asked> close(Asked asked, UUID vote) {
        return floor.act(asked, held -> cannotClose(held, vote), held -> count(held, get(held, vote)));
    }

    private static List<Refusal> cannotClose(Held held, UUID id) {
        Vote vote = get(held, id);
        held.attendance().mustLead(vote.put().entries());
        List<Refusal> reasons = new ArrayList<>(held.closed());
        if (!reasons.isEmpty()) return reasons;
        if (!vote.isOpen()) return List.of(new VoteOver());
        return tooFew(held, vote.put().entries());
    }

    private void count(Held held, Vote vote) {
        VotePut put = vote.put();
        Map<PersonId, String> counted = new LinkedHashMap<>(ballots.list(put.vote()));
        counted.keySet().retainAll(held.attendance().free(held.proceedings().present(), put.entries()));
        Tally tally = Tally.of(put, counted);
        held.happen(tally.closed(held.meeting().tieRule(), standing(held.meeting(), held, tally)));
        ballots.forgetChoices(put.vote());
        callBack(held, put);
    }

    /** Once nothing of the vote is left to be done, those who left for it come back; whoever is out for the talk stays out. */
    private static void callBack(Held held, VotePut put) {
        if (put.question() != Question.CHOOSE || held.proceedings().voting().isPresent()) return;
        put.entries().stream()
                .filter(entry ->
                        held.proceedings().current().filter(entry::equals).isEmpty())
                .forEach(held::callBack);
        held.tell(List.of());
    }

    /** A vote that cannot be brought to its end is given up, and the minutes say so. */
    public Outcome<Asked> drop(Asked asked, UUID vote) {
        return floor.act(asked, held -> cannotDrop(held, vote), held -> {
            VotePut put = get(held, vote).put();
            held.happen(new VoteDropped(vote, put.entries()));
            ballots.forgetChoices(vote);
            callBack(held, put);
        });
    }

    private static List<Refusal> cannotDrop(Held held, UUID id) {
        Vote vote = get(held, id);
        held.attendance().mustLead(vote.put().entries());
        List<Refusal> reasons = new ArrayList<>(held.closed());
        if (reasons.isEmpty() && !vote.isUnderWay()) reasons.add(new VoteOver());
        return reasons;
    }

    private Standing standing(Meeting meeting, Held held, Tally tally) {
        if (!tally.isTie() || tally.put().question() != Question.CHOOSE) return Standing.NONE;
        List<EntryId> level = tally.level().stream().map(EntryId::of).toList();
        return standings.read(held.attendance().category(), meeting.tieRule(), level);
    }

    /** The casting vote of whoever chairs, where a vote is level. */
    public Outcome<Asked> castingVote(Asked asked, UUID vote, String choice) {
        return floor.act(asked, held -> cannotDecide(held, vote, choice), held -> {
            VotePut put = get(held, vote).put();
            held.happen(new CastingGiven(vote, put.entries(), choice));
            callBack(held, put);
        });
    }

    private static List<Refusal> cannotDecide(Held held, UUID id, String choice) {
        Vote vote = get(held, id);
        var chair = held.attendance().chairOf(vote.put().entries());
        if (chair.filter(held.viewer().id()::equals).isEmpty()) throw new NotFound();
        List<Refusal> reasons = new ArrayList<>(held.closed());
        if (!reasons.isEmpty()) return reasons;
        if (!vote.isLevel()) return List.of(new VoteOver());
        if (!held.proceedings().present().contains(held.viewer().id())) return List.of(new NotThere());
        var closed = vote.closed();
        return closed != null && closed.open().contains(choice) ? List.of() : List.of(new NothingChosen());
    }
}
