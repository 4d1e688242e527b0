package org.commended.judging.ballot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.engine.comparison.Answer;
import org.commended.engine.comparison.Replay;
import org.commended.judging.ballot.Line.Kind;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * All that one judge said at one stage. What stands is what the lines come to in their order.
 *
 * @param lines in their order
 */
public record Ballot(UUID stage, PersonId judge, List<Line> lines) {

    public Ballot {
        lines = lines.stream().sorted(Comparator.comparingInt(Line::number)).toList();
    }

    static Ballot blank(UUID stage, PersonId judge) {
        return new Ballot(stage, judge, List.of());
    }

    /** Counts what was said: a page that was made at an earlier number is stale. */
    public int version() {
        return lines.isEmpty() ? 0 : lines.getLast().number();
    }

    public @Nullable Instant savedAt() {
        return lines.isEmpty() ? null : lines.getLast().at();
    }

    /** The same with more lines. */
    Ballot with(List<Line.Words> more, Instant now) {
        List<Line> all = new ArrayList<>(lines);
        more.forEach(words -> all.add(Line.of(version() + all.size() - lines.size() + 1, words, now)));
        return new Ballot(stage, judge, all);
    }

    /** The places, or the points, by entry; a place that was taken away is none. */
    public Map<EntryId, Integer> given() {
        Map<EntryId, Integer> given = new LinkedHashMap<>();
        lines.forEach(line -> {
            EntryId entry = line.entry();
            if (entry == null) return;
            if (line.kind() == Kind.SHARED) given.put(entry, line.value());
            if (line.kind() == Kind.PLACED && line.value() > 0) given.put(entry, line.value());
            if (line.kind() == Kind.PLACED && line.value() == 0) given.remove(entry);
        });
        return given;
    }

    /** What the engine replays: placings, pairs and undoings, numbered as they stand here. */
    public List<Answer> answers() {
        return lines.stream().flatMap(this::answer).toList();
    }

    private Stream<Answer> answer(Line line) {
        String name = judge.toString();
        String first = String.valueOf(line.entry());
        return switch (line.kind()) {
            case PLACED -> Stream.of(Answer.placed(name, line.number(), first, line.value()));
            case COMPARED ->
                Stream.of(Answer.compared(name, line.number(), first, String.valueOf(line.other()), line.value()));
            case UNDONE -> Stream.of(Answer.undone(name, line.number(), line.value()));
            case SHARED, LEFT_OUT, TAKEN_IN, HANDED_IN, TAKEN_BACK -> Stream.empty();
        };
    }

    /** The pairs that stand, in their order. */
    public List<Answer> pairs() {
        return Replay.of(answers()).pairs();
    }

    /** The pair that was answered last and not undone. */
    public Optional<Answer> lastPair() {
        List<Answer> pairs = pairs();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs.getLast());
    }

    /** The pair that was answered last of those about two of these entries. */
    Optional<Answer> lastPair(Collection<EntryId> among) {
        Set<String> ids = among.stream().map(EntryId::toString).collect(Collectors.toSet());
        return pairs().reversed().stream()
                .filter(pair -> ids.contains(pair.first()) && ids.contains(pair.second()))
                .findFirst();
    }

    /** Entries that the judge says nothing of, and why. */
    public Map<EntryId, String> leftOut() {
        Map<EntryId, String> out = new LinkedHashMap<>();
        lines.forEach(line -> {
            EntryId entry = line.entry();
            if (entry != null && line.kind() == Kind.LEFT_OUT) out.put(entry, line.words());
            if (entry != null && line.kind() == Kind.TAKEN_IN) out.remove(entry);
        });
        return out;
    }

    /** The entries that it is handed in with; none while it is open. */
    public Set<EntryId> handedIn() {
        Set<EntryId> in = new LinkedHashSet<>();
        lines.forEach(line -> {
            EntryId entry = line.entry();
            if (line.kind() == Kind.TAKEN_BACK) in.clear();
            if (entry != null && line.kind() == Kind.HANDED_IN) in.add(entry);
        });
        return in;
    }

    public boolean isIn() {
        return !handedIn().isEmpty();
    }
}
