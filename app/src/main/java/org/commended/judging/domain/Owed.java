package org.commended.judging.domain;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.commended.shared.EntryId;

/**
 * What a judge still owes before they may read what others gave. Whoever would rather say nothing of any entry gave nothing that
 * could come first: they wait with the others until the stage is closed.
 */
public final class Owed {

    private Owed() {}

    /**
     * How many entries.
     *
     * @param asked what the judge is asked about
     * @param own the judge's sheets, of these entries and perhaps of others
     */
    public static int of(Collection<EntryId> asked, Collection<ScoreSheet> own) {
        Map<EntryId, ScoreSheet> sheets = own.stream()
                .filter(sheet -> asked.contains(sheet.entry()))
                .collect(toMap(ScoreSheet::entry, Function.identity()));
        boolean said = sheets.values().stream().anyMatch(sheet -> sheet.state() == ScoreSheet.State.IN);
        long done = sheets.values().stream().filter(ScoreSheet::isDone).count();
        return asked.size() - (said ? (int) done : 0);
    }
}
