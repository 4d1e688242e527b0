package org.commended.judging.ballot;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.engine.comparison.Answer;
import org.commended.engine.comparison.Replay;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Score;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheet.State;
import org.commended.shared.EntryId;

/** A ballot as sheets, one for each entry it is in with or leaves out: so progress, exports and meetings know one thing only. */
public final class BallotSheets {

    private final Ballot ballot;
    private final Map<EntryId, String> leftOut;

    private BallotSheets(Ballot ballot) {
        this.ballot = ballot;
        this.leftOut = ballot.leftOut();
    }

    /** None for entries of a ballot that is still open: what it says so far counts nowhere. */
    public static Stream<ScoreSheet> of(Ballot ballot) {
        return new BallotSheets(ballot).sheets();
    }

    /** The id of the sheet of an entry; the same whenever it is asked for. */
    static UUID id(Ballot ballot, EntryId entry) {
        String whole = "ballot " + ballot.stage() + " " + ballot.judge() + " " + entry;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.US_ASCII));
    }

    private Stream<ScoreSheet> sheets() {
        Set<EntryId> in = new HashSet<>(ballot.handedIn());
        in.removeAll(leftOut.keySet());
        Map<EntryId, Score> scores = in.isEmpty() ? Map.of() : scores(in);
        Stream<ScoreSheet> counted = in.stream().map(entry -> sheet(entry, State.IN, "", scores.get(entry)));
        Stream<ScoreSheet> out =
                leftOut.entrySet().stream().map(one -> sheet(one.getKey(), State.ABSTAINED, one.getValue(), null));
        return Stream.concat(counted, out);
    }

    private ScoreSheet sheet(EntryId entry, State state, String words, @org.jspecify.annotations.Nullable Score score) {
        Map<String, Score> scores = score == null ? Map.of() : Map.of(score.criterion(), score);
        return new ScoreSheet(
                id(ballot, entry),
                ballot.stage(),
                entry,
                ballot.judge(),
                state,
                scores,
                words,
                null,
                ballot.version(),
                at());
    }

    private Map<EntryId, Score> scores(Set<EntryId> in) {
        Map<EntryId, Score> scores = new HashMap<>();
        boolean shared = ballot.lines().stream().anyMatch(line -> line.kind() == Line.Kind.SHARED);
        if (shared) ballot.given().forEach((entry, points) -> scores.put(entry, score(Criteria.POINTS, points)));
        else
            Replay.of(about(in))
                    .shares()
                    .forEach((entry, share) -> scores.put(EntryId.of(entry), score(Criteria.SHARE, share)));
        return scores;
    }

    /** The answers that are about these entries alone; what undoes an answer about others says nothing. */
    private List<Answer> about(Set<EntryId> in) {
        return BallotTable.about(ballot, in);
    }

    private Score score(String criterion, int value) {
        return new Score(criterion, value, "", at());
    }

    private Instant at() {
        return ballot.lines().getLast().at();
    }
}
