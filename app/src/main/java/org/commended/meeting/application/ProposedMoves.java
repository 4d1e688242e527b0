package org.commended.meeting.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.entry.Anonymity;
import org.commended.entry.Entries;
import org.commended.entry.MovesProposedAtMeetings;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Move;
import org.commended.entry.domain.Moves;
import org.commended.meeting.domain.Happening.MoveProposed;
import org.commended.meeting.domain.Line;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.Meetings;
import org.commended.meeting.domain.Minutes;
import org.commended.meeting.domain.Proceedings;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where panels said at their meetings that entries belong: for the organiser to ask their writers. */
@Component
public class ProposedMoves implements MovesProposedAtMeetings {

    private final Meetings meetings;
    private final Minutes minutes;
    private final Entries entries;
    private final Moves moves;
    private final Programmes programmes;
    private final Anonymity anonymity;

    ProposedMoves(
            Meetings meetings,
            Minutes minutes,
            Entries entries,
            Moves moves,
            Programmes programmes,
            Anonymity anonymity) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.entries = entries;
        this.moves = moves;
        this.programmes = programmes;
        this.anonymity = anonymity;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Proposed> find(Entry entry) {
        return meetings.list(List.of(entry.category())).stream()
                .filter(meeting -> meeting.state() == Meeting.State.CLOSED)
                .flatMap(meeting -> proposals(new Proceedings(minutes.list(meeting.id()))))
                .filter(line -> line.what().entries().contains(entry.id()))
                .map(ProposedMoves::proposed)
                .findFirst();
    }

    /** The last word first. */
    private static Stream<Line> proposals(Proceedings proceedings) {
        return proceedings.lines().reversed().stream().filter(line -> line.what() instanceof MoveProposed);
    }

    private static Proposed proposed(Line line) {
        if (line.what() instanceof MoveProposed move) return new Proposed(move.to(), move.reason(), line.at());
        throw new IllegalArgumentException("No proposal: " + line);
    }

    /**
     * @param title its reference, where it is judged without names
     * @param category the name of the one it was proposed for
     */
    public record Open(Entry entry, String title, String category, Proposed proposed) {}

    /** What a meeting proposed and nobody has asked about since. */
    @Transactional(readOnly = true)
    public List<Open> list(Attendance attendance, Proceedings visible) {
        List<Line> said = proposals(visible).toList();
        if (said.isEmpty() || !attendance.organiser()) return List.of();
        Map<CategoryId, String> names = programmes
                .listCategories(attendance.whole().edition().id())
                .stream()
                .collect(Collectors.toMap(Category::id, Category::name));
        List<EntryId> about = said.stream()
                .flatMap(line -> line.what().entries().stream())
                .distinct()
                .toList();
        List<Move> asked = moves.list(about);
        boolean hidden = anonymity.hides(attendance.category().id());
        return entries.list(about).stream()
                .filter(entry -> entry.category().equals(attendance.category().id()))
                .flatMap(entry -> last(said, entry, asked)
                        .map(proposed -> new Open(
                                entry,
                                hidden ? entry.reference() : entry.title(),
                                names.getOrDefault(proposed.to(), ""),
                                proposed))
                        .stream())
                .toList();
    }

    private static Optional<Proposed> last(List<Line> said, Entry entry, List<Move> asked) {
        return said.stream()
                .filter(line -> line.what().entries().contains(entry.id()))
                .findFirst()
                .map(ProposedMoves::proposed)
                .filter(proposed -> asked.stream()
                        .noneMatch(move ->
                                move.entry().equals(entry.id()) && move.at().isAfter(proposed.at())));
    }
}
