package org.commended.meeting.application;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commended.judging.Rankings;
import org.commended.meeting.MeetingCalled;
import org.commended.meeting.domain.Agenda;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.Meeting.Details;
import org.commended.meeting.domain.MeetingRefusal.MeetingAhead;
import org.commended.meeting.domain.MeetingRefusal.MeetingDayPast;
import org.commended.meeting.domain.MeetingRefusal.MeetingEndsFirst;
import org.commended.meeting.domain.MeetingRefusal.MeetingLinkUnclear;
import org.commended.meeting.domain.MeetingRefusal.MeetingNowhere;
import org.commended.meeting.domain.MeetingRefusal.MeetingPlacesUnclear;
import org.commended.meeting.domain.MeetingRefusal.NobodyToMeet;
import org.commended.meeting.domain.MeetingRefusal.NothingOnTheAgenda;
import org.commended.meeting.domain.MeetingRefusal.QuorumUnclear;
import org.commended.meeting.domain.Meetings;
import org.commended.panel.PanelMember;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.CategoryId;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.database.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asking a panel to meet: everybody who accepted its terms gets a letter with a place in their calendar. */
@Component
public class CallingMeeting {

    private static final int LONGEST = 300;

    private final MeetingRights rights;
    private final Meetings meetings;
    private final MakingAgenda agendas;
    private final Rankings rankings;
    private final Once once;
    private final ApplicationEventPublisher events;

    CallingMeeting(
            MeetingRights rights,
            Meetings meetings,
            MakingAgenda agendas,
            Rankings rankings,
            Once once,
            ApplicationEventPublisher events) {
        this.rights = rights;
        this.meetings = meetings;
        this.agendas = agendas;
        this.rankings = rankings;
        this.once = once;
        this.events = events;
    }

    /** @param token of the form it was called with: sent twice, one meeting is called */
    public record Call(CategoryId category, DecisionKind kind, Details details, String token) {}

    @Transactional
    public Outcome<UUID> call(Call call, Viewer viewer, Instant now) {
        MeetingRights.Room room = rights.getCalling(call.category(), viewer);
        meetings.hold(call.category());
        var before = once.find(call.token());
        if (before.isPresent()) return Outcome.done(UUID.fromString(before.get()));
        List<Refusal> reasons = reasonsAgainst(call, room, now);
        Agenda agenda =
                agendas.make(call.category(), call.kind(), call.details().places());
        if (agenda.items().isEmpty()) reasons.add(new NothingOnTheAgenda());
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        Meeting meeting = new Meeting(
                UUID.randomUUID(),
                room.whole().edition().id(),
                call.category(),
                call.kind(),
                call.details(),
                room.category().tieRule(),
                Meeting.State.CALLED,
                viewer.id(),
                now,
                0,
                0);
        meetings.add(meeting);
        meetings.put(meeting.id(), agenda);
        once.take(call.token(), meeting.id().toString(), now);
        events.publishEvent(new MeetingCalled(meeting.edition(), viewer.id(), now, meeting.id(), meeting.category()));
        return Outcome.done(meeting.id());
    }

    private List<Refusal> reasonsAgainst(Call call, MeetingRights.Room room, Instant now) {
        List<Refusal> reasons = new ArrayList<>(reasonsAgainst(call.details(), room.members()));
        if (call.details().startsAt().isBefore(now)) reasons.add(new MeetingDayPast());
        if (room.members().isEmpty()) reasons.add(new NobodyToMeet());
        if (meetings.findAhead(call.category(), call.kind()).isPresent()) reasons.add(new MeetingAhead());
        return reasons;
    }

    static List<Refusal> reasonsAgainst(Details details, List<PanelMember> members) {
        List<Refusal> reasons = new ArrayList<>();
        if (!details.endsAt().isAfter(details.startsAt())) reasons.add(new MeetingEndsFirst());
        if (details.place().isBlank() && details.link().isBlank()) reasons.add(new MeetingNowhere());
        if (details.place().length() > LONGEST)
            reasons.add(new org.commended.meeting.domain.MeetingRefusal.MinutesWordsTooLong("place", LONGEST));
        if (!details.link().isBlank() && !isWeb(details.link())) reasons.add(new MeetingLinkUnclear());
        if (details.quorum() < 1 || details.quorum() > members.size()) reasons.add(new QuorumUnclear(members.size()));
        if (details.places() < 1) reasons.add(new MeetingPlacesUnclear());
        return reasons;
    }

    private static boolean isWeb(String link) {
        try {
            URI uri = URI.create(link);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return link.length() <= LONGEST && web && uri.getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** After how many places the line usually stands. */
    public int usualPlaces(CategoryId category) {
        return rankings.get(category, 0).places();
    }
}
