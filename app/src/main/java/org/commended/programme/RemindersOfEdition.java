package org.commended.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.shared.EditionId;

/** Who of an edition is reminded by itself, and how many days before an end; kept by whoever writes letters. */
public interface RemindersOfEdition {

    /** Days by the word of whom they are for; whoever is not reminded is left out. */
    Map<String, List<Integer>> list(EditionId edition);

    /** Chooses them anew for the words given; of others nothing changes. Words and days that are no choice are left out. */
    void put(EditionId edition, Map<String, List<Integer>> days, Instant now);
}
