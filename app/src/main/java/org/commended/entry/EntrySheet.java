package org.commended.entry;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.EntryId;
import org.commended.shared.web.Texts;

/**
 * One sheet of the spreadsheet that an organiser takes away of an edition's entries. Every bean of this type is a sheet;
 * modules above add theirs.
 */
public interface EntrySheet {

    /** Where it stands among the sheets, the smallest first: entries have 10, contacts 20. */
    int place();

    /** At most 31 letters, as spreadsheets have it. */
    String name(Texts texts);

    List<String> headings(Texts texts);

    /**
     * The lines under the headings, few queries for all of them. A cell is a text, a number, or empty text for nothing;
     * texts are written as texts whatever they begin with.
     *
     * @param kept entries that are kept from whoever takes the sheet away: no more of them than their reference and category
     */
    Stream<List<Object>> rows(Whole whole, Texts texts, Set<EntryId> kept);
}
