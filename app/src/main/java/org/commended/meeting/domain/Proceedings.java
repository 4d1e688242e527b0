package org.commended.meeting.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.meeting.domain.Happening.CameBack;
import org.commended.meeting.domain.Happening.CastingGiven;
import org.commended.meeting.domain.Happening.Closed;
import org.commended.meeting.domain.Happening.Corrected;
import org.commended.meeting.domain.Happening.Decided;
import org.commended.meeting.domain.Happening.ItemLeft;
import org.commended.meeting.domain.Happening.ItemOpened;
import org.commended.meeting.domain.Happening.Joined;
import org.commended.meeting.domain.Happening.Left;
import org.commended.meeting.domain.Happening.NoAwardDecided;
import org.commended.meeting.domain.Happening.SteppedOut;
import org.commended.meeting.domain.Happening.VoteClosed;
import org.commended.meeting.domain.Happening.VoteDropped;
import org.commended.meeting.domain.Happening.VotePut;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** All that happened, and how things stand by it. Whoever something is kept from gets these without it, and so no trace of it. */
public record Proceedings(List<Line> lines) {

    public Proceedings {
        lines = List.copyOf(lines);
    }

    /** What speaks of all entries at once may speak of these: its words are left out. */
    public Proceedings without(Set<EntryId> kept) {
        if (kept.isEmpty()) return this;
        return new Proceedings(lines.stream()
                .filter(line -> line.what().entries().stream().noneMatch(kept::contains))
                .filter(line -> !isCorrectionOfAll(line.what()))
                .map(Proceedings::withoutWordsOnAll)
                .toList());
    }

    private boolean isCorrectionOfAll(Happening what) {
        return what instanceof Corrected corrected
                && findLine(corrected.line())
                        .filter(line -> line.what() instanceof NoAwardDecided)
                        .isPresent();
    }

    private static Line withoutWordsOnAll(Line line) {
        return switch (line.what()) {
            case NoAwardDecided none -> line.saying(new NoAwardDecided(""));
            case Closed closed -> line.saying(new Closed(""));
            default -> line;
        };
    }

    private <T extends Happening> List<T> all(Class<T> type) {
        return lines.stream()
                .map(Line::what)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Who is there, in the order they came; somebody who stepped out for an entry too. */
    public Set<PersonId> present() {
        Set<PersonId> present = new LinkedHashSet<>();
        for (Line line : lines) {
            if (line.what() instanceof Joined(PersonId person)) present.add(person);
            if (line.what() instanceof Left(PersonId person)) present.remove(person);
        }
        return present;
    }

    /** Who was ever there. */
    public Set<PersonId> attended() {
        Set<PersonId> all = new LinkedHashSet<>();
        all(Joined.class).forEach(joined -> all.add(joined.person()));
        return all;
    }

    /** The entry that is discussed now. */
    public Optional<EntryId> current() {
        EntryId current = null;
        for (Line line : lines) {
            switch (line.what()) {
                case ItemOpened opened -> current = opened.entry();
                case ItemLeft left -> current = left.entry().equals(current) ? null : current;
                case Decided decided -> current = decided.entry().equals(current) ? null : current;
                default -> {}
            }
        }
        return Optional.ofNullable(current);
    }

    /** What is talked about or voted on now: for each of these whoever it is kept from is out of the room. */
    public Set<EntryId> underDiscussion() {
        Stream<EntryId> voted =
                voting().stream().map(Vote::put).map(VotePut::entries).flatMap(List::stream);
        return Stream.concat(current().stream(), voted).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who is out of the room while an entry is discussed, with the kind of their connection. */
    public Map<PersonId, String> out(EntryId entry) {
        Map<PersonId, String> out = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.what() instanceof SteppedOut(EntryId of, PersonId person, String because) && of.equals(entry))
                out.put(person, because);
            if (line.what() instanceof CameBack(EntryId of, PersonId person) && of.equals(entry)) out.remove(person);
        }
        return out;
    }

    /** The last word on each entry. */
    public Map<EntryId, Decided> decided() {
        Map<EntryId, Decided> decided = new LinkedHashMap<>();
        all(Decided.class).forEach(one -> decided.put(one.entry(), one));
        return decided;
    }

    /** Why no award is made; empty where nobody said so, or awards were decided since. */
    public Optional<String> noAward() {
        String reason = null;
        for (Line line : lines) {
            if (line.what() instanceof NoAwardDecided(String why)) reason = why;
            if (line.what() instanceof Decided decided && decided.taken()) reason = null;
        }
        return Optional.ofNullable(reason);
    }

    public List<Vote> votes() {
        Map<UUID, VoteClosed> closed = new LinkedHashMap<>();
        all(VoteClosed.class).forEach(one -> closed.put(one.vote(), one));
        Map<UUID, CastingGiven> casting = new LinkedHashMap<>();
        all(CastingGiven.class).forEach(one -> casting.put(one.vote(), one));
        Set<UUID> dropped =
                all(VoteDropped.class).stream().map(VoteDropped::vote).collect(Collectors.toSet());
        List<Vote> votes = new ArrayList<>();
        for (VotePut put : all(VotePut.class)) {
            votes.add(new Vote(put, closed.get(put.vote()), casting.get(put.vote()), dropped.contains(put.vote())));
        }
        return votes;
    }

    /** The vote that is going on, or waits for the casting vote. */
    public Optional<Vote> voting() {
        return votes().stream().filter(Vote::isUnderWay).findFirst();
    }

    public Optional<Vote> find(UUID vote) {
        return votes().stream().filter(one -> one.id().equals(vote)).findFirst();
    }

    /** What somebody asked to talk about. */
    public List<EntryId> askedAbout() {
        return all(Happening.TalkAsked.class).stream()
                .map(Happening.TalkAsked::entry)
                .distinct()
                .toList();
    }

    public Optional<Line> findLine(UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** What was put right in a line, the last word first. */
    public List<Line> corrections(UUID id) {
        return lines.stream()
                .filter(line -> line.what() instanceof Corrected(UUID of, var entries, var text) && of.equals(id))
                .toList()
                .reversed();
    }

    public @Nullable Closed closed() {
        return all(Closed.class).stream().findFirst().orElse(null);
    }
}
