package org.commended.meeting.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Something that happened at a meeting. The minutes are these in their order, and nothing else is known of a meeting. */
public sealed interface Happening {

    /** The entries it is about: it is kept from whoever one of them is kept from. */
    default List<EntryId> entries() {
        return List.of();
    }

    /** About one entry. */
    sealed interface AboutEntry extends Happening {
        EntryId entry();

        @Override
        default List<EntryId> entries() {
            return List.of(entry());
        }
    }

    record Opened() implements Happening {}

    /** The sheets of a judge who left the panel count no more. */
    record ScoresSetAside(PersonId person) implements Happening {}

    record Joined(PersonId person) implements Happening {}

    record Left(PersonId person) implements Happening {}

    record ItemOpened(EntryId entry) implements AboutEntry {}

    /** Left undecided, to be taken up again. */
    record ItemLeft(EntryId entry) implements AboutEntry {}

    /** @param because the kind of the connection in a word */
    record SteppedOut(EntryId entry, PersonId person, String because) implements AboutEntry {}

    record CameBack(EntryId entry, PersonId person) implements AboutEntry {}

    record TalkAsked(EntryId entry) implements AboutEntry {}

    record Noted(List<EntryId> entries, String text) implements Happening {
        public Noted {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A question was put.
     *
     * @param choices what may be voted for, abstaining apart: words, levels or entries
     */
    record VotePut(UUID vote, Question question, List<EntryId> entries, List<String> choices, boolean secret)
            implements Happening {
        public VotePut {
            entries = List.copyOf(entries);
            choices = List.copyOf(choices);
        }
    }

    /**
     * A vote was counted.
     *
     * @param counts of every choice and of abstentions
     * @param named who voted for what, where the vote was open
     * @param steps how a tie was broken; none where there was none
     * @param winners what was chosen; none where nothing was, or where the casting vote has to decide
     * @param open between what the casting vote decides
     */
    record VoteClosed(
            UUID vote,
            List<EntryId> entries,
            Map<String, Integer> counts,
            Map<String, List<PersonId>> named,
            List<TieBreak.Step> steps,
            List<String> winners,
            List<String> open)
            implements Happening {
        public VoteClosed {
            entries = List.copyOf(entries);
            counts = new TreeMap<>(counts);
            named = new TreeMap<>(named);
            steps = List.copyOf(steps);
            winners = List.copyOf(winners);
            open = List.copyOf(open);
        }
    }

    /** It was given up before anything came of it. */
    record VoteDropped(UUID vote, List<EntryId> entries) implements Happening {
        public VoteDropped {
            entries = List.copyOf(entries);
        }
    }

    record CastingGiven(UUID vote, List<EntryId> entries, String choice) implements Happening {
        public CastingGiven {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What becomes of an entry.
     *
     * @param level what it is awarded; empty on a shortlist and where it is not taken
     * @param reason why, where that is not what the ranking says
     * @param talked whether it was discussed; false for those taken together
     */
    record Decided(EntryId entry, boolean taken, String level, String reason, boolean talked) implements AboutEntry {}

    /** That an entry belongs in another category: for the organiser to settle with the entrant. */
    record MoveProposed(EntryId entry, CategoryId to, String reason) implements AboutEntry {}

    record NoAwardDecided(String reason) implements Happening {}

    /** @param line the id of the line that is put right */
    record Corrected(UUID line, List<EntryId> entries, String text) implements Happening {
        public Corrected {
            entries = List.copyOf(entries);
        }
    }

    record Closed(String reasons) implements Happening {}
}
