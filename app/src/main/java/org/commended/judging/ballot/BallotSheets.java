package org.commended.judging.ballot;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheet.State;
import org.commended.shared.EntryId;

/**
 * A ballot as sheets, one for each entry it is in with or leaves out, so that progress and reminders know one thing only. They say
 * how far the judge is, and nothing of what was given: that hangs together over entries, so whoever shows it asks for a table of
 * what a reader may see ({@link BallotTable}).
 */
public final class BallotSheets {

    private final Ballot ballot;
    private final Map<EntryId, String> leftOut;

    private BallotSheets(Ballot ballot) {
        this.ballot = ballot;
        this.leftOut = ballot.leftOut();
    }

    /**
     * None for entries of a ballot that is still open.
     *
     * @param ballot its outline is enough
     */
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
        Stream<ScoreSheet> counted = in.stream().map(entry -> sheet(entry, State.IN, ""));
        Stream<ScoreSheet> out =
                leftOut.entrySet().stream().map(one -> sheet(one.getKey(), State.ABSTAINED, one.getValue()));
        return Stream.concat(counted, out);
    }

    private ScoreSheet sheet(EntryId entry, State state, String words) {
        return new ScoreSheet(
                id(ballot, entry),
                ballot.stage(),
                entry,
                ballot.judge(),
                state,
                Map.of(),
                words,
                null,
                ballot.version(),
                ballot.lines().getLast().at());
    }
}
