package org.commended.meeting.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.meeting.MeetingClosed;
import org.commended.meeting.domain.Agenda;
import org.commended.meeting.domain.AgendaItem;
import org.commended.meeting.domain.Happening.Closed;
import org.commended.meeting.domain.Happening.Decided;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.MeetingRefusal.ItemsUndecided;
import org.commended.meeting.domain.MeetingRefusal.NotForYouToClose;
import org.commended.meeting.domain.MeetingRefusal.VoteGoingOn;
import org.commended.meeting.domain.Meetings;
import org.commended.meeting.domain.Minutes;
import org.commended.meeting.domain.Minutes.Signed;
import org.commended.programme.domain.AwardLevel;
import org.commended.results.application.DecidingRights;
import org.commended.results.application.StagingDecision;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.DecisionLine;
import org.commended.results.domain.Decisions;
import org.commended.results.domain.Honour;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meeting ends: its minutes are signed off, and what it decided is staged, in one transaction. */
@Component
public class ClosingMeeting {

    private final Floor floor;
    private final Meetings meetings;
    private final Minutes minutes;
    private final MinutesText text;
    private final DecidingRights rights;
    private final Decisions decisions;
    private final StagingDecision staging;
    private final OwnFirst own;
    private final Entries entries;

    ClosingMeeting(
            Floor floor,
            Meetings meetings,
            Minutes minutes,
            MinutesText text,
            DecidingRights rights,
            Decisions decisions,
            StagingDecision staging,
            OwnFirst own,
            Entries entries) {
        this.floor = floor;
        this.meetings = meetings;
        this.minutes = minutes;
        this.text = text;
        this.rights = rights;
        this.decisions = decisions;
        this.staging = staging;
        this.own = own;
        this.entries = entries;
    }

    /** @param reasons of the panel for the whole; never public unless no award is made */
    @Transactional
    public Outcome<Asked> close(Asked asked, String reasons) {
        return floor.act(asked, held -> stageOrSayWhyNot(held, reasons), held -> close(held, reasons));
    }

    /** Stages what was decided where nothing stands in its way: the rules of results are asked by staging itself. */
    private List<Refusal> stageOrSayWhyNot(Held held, String reasons) {
        held.attendance().mustLead();
        List<Refusal> against = new ArrayList<>(held.closed());
        against.addAll(own.against(held));
        if (!against.isEmpty()) return against;
        if (held.proceedings().voting().isPresent()) return List.of(new VoteGoingOn());
        Meeting meeting = held.meeting();
        if (rights.find(meeting.category(), held.viewer(), held.now()).bar() != null)
            return List.of(new NotForYouToClose());
        int left = undecided(held);
        if (left > 0) return List.of(new ItemsUndecided(left));
        List<Refusal> wordy = Words.tooLong("reasons", reasons);
        if (!wordy.isEmpty()) return wordy;
        decisions.hold(meeting.edition());
        return staging.stage(staged(held, reasons), held.viewer(), held.now())
                .fold(done -> List.of(), refused -> refused);
    }

    private int undecided(Held held) {
        if (held.proceedings().noAward().isPresent()) return 0;
        Agenda agenda = meetings.getAgenda(held.meeting().id());
        Set<EntryId> judged = judged(held);
        return (int) agenda.items().stream()
                .filter(item -> judged.contains(item.entry()))
                .filter(item -> !held.proceedings().decided().containsKey(item.entry()))
                .count();
    }

    /** What is judged here still: what left for another category, or altogether, is nothing to decide about. */
    private Set<EntryId> judged(Held held) {
        return entries.listJudged(held.meeting().category()).stream()
                .map(Entry::id)
                .collect(Collectors.toSet());
    }

    private StagedDecision staged(Held held, String reasons) {
        Meeting meeting = held.meeting();
        Optional<StagedDecision> before =
                decisions.find(meeting.category(), meeting.kind()).map(decision -> decision.staged());
        return new StagedDecision(
                before.map(StagedDecision::id).orElseGet(DecisionId::next),
                meeting.edition(),
                meeting.category(),
                meeting.kind(),
                false,
                held.proceedings().noAward().isPresent(),
                reasons,
                lines(held, before),
                held.viewer().id(),
                held.now(),
                before.map(StagedDecision::version).orElse(0));
    }

    /** In the order they are shown: by award, then by how they stood. What is said in public of one stays as it was. */
    private List<DecisionLine> lines(Held held, Optional<StagedDecision> before) {
        if (held.proceedings().noAward().isPresent()) return List.of();
        Map<EntryId, Honour> honours = new HashMap<>();
        before.ifPresent(staged -> staged.lines().forEach(line -> honours.put(line.entry(), line.honour())));
        var attendance = held.attendance();
        List<String> levels = attendance.whole().edition().levelsOf(attendance.category()).stream()
                .map(AwardLevel::id)
                .toList();
        Map<EntryId, Integer> places = new HashMap<>();
        for (AgendaItem item : meetings.getAgenda(held.meeting().id()).items())
            places.put(item.entry(), item.place() == 0 ? Integer.MAX_VALUE : item.place());
        Set<EntryId> judged = judged(held);
        return held.proceedings().decided().values().stream()
                .filter(Decided::taken)
                .filter(one -> judged.contains(one.entry()))
                .sorted(Comparator.<Decided>comparingInt(one -> levels.indexOf(one.level()))
                        .thenComparing(one -> places.getOrDefault(one.entry(), Integer.MAX_VALUE)))
                .map(one -> new DecisionLine(
                        one.entry(),
                        one.level().isEmpty() ? null : one.level(),
                        one.reason(),
                        honours.getOrDefault(one.entry(), Honour.UNSPOKEN)))
                .toList();
    }

    private void close(Held held, String reasons) {
        held.proceedings().current().ifPresent(held::callBack);
        held.happen(new Closed(reasons));
        Meeting meeting = held.meeting().in(Meeting.State.CLOSED);
        meetings.save(meeting);
        byte[] body = text.of(meeting, held.attendance(), held.proceedings());
        byte[] fingerprint = MinutesText.fingerprint(body);
        minutes.sign(meeting.id(), new Signed(body, fingerprint, held.viewer().id(), held.now()));
        held.publish(new MeetingClosed(
                meeting.edition(),
                held.viewer().id(),
                held.now(),
                meeting.id(),
                meeting.category(),
                HexFormat.of().formatHex(fingerprint)));
    }
}
