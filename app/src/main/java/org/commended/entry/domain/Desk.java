package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;

/** The entries of an edition as its organiser looks at them every day: few queries, however many entries there are. */
public interface Desk {

    DeskList list(EditionId edition, DeskFilter filter, int offset, int limit);

    /** The next entry of the list after one of them that waits to be checked, or the first there is. */
    Optional<EntryId> findNextToCheck(EditionId edition, DeskFilter filter, EntryId after);

    /** How many entries of each category stand how. */
    List<Tally> listTallies(EditionId edition);

    /** When each entry was received that was sent and not withdrawn; in order. */
    List<Instant> listReceived(EditionId edition);

    /** How far all drafts are, latest changed first. */
    List<DraftProgress> listDrafts(EditionId edition);

    /** Some of them as the list shows them, latest changed first. */
    List<DraftLine> name(List<DraftProgress> drafts);

    /** A page of the list, with how many entries there are on all pages. */
    record DeskList(List<DeskLine> lines, int total) {
        public DeskList {
            lines = List.copyOf(lines);
        }
    }
}
