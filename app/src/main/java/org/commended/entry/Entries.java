package org.commended.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.entry.domain.Correction;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Screening;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Entries as other modules look them up. */
public interface Entries {

    Entry get(EntryId id);

    /** In which category each entry of an edition stands. */
    Map<EntryId, CategoryId> listCategories(EditionId edition);

    /** Keeps an entry in the category where it stands until the transaction ends: whatever moves it waits. */
    void keepInPlace(EntryId id);

    /** Whether the entry stood in the category once and went to another since. */
    boolean hasLeft(EntryId id, CategoryId category);

    Optional<Entry> find(CategoryId category, String slug);

    List<Entry> list(Collection<EntryId> ids);

    /** All entries of an edition, drafts and withdrawn ones too, by category and title. */
    List<Entry> list(EditionId edition);

    /**
     * What judges of a category read: sent in, neither ruled out nor withdrawn; by title. Each is called what it was called
     * when it was sent, and is whose it was then, whatever its writers changed since.
     */
    List<Entry> listJudged(CategoryId category);

    /** The same entries as they stand now, with what their writers changed since. */
    List<Entry> listStanding(CategoryId category);

    /**
     * The same entries, each with the organisations of the copy that counts beside those that its writers have now: for whatever
     * must not miss one.
     */
    List<Entry> withEveryOrganisation(List<Entry> entries);

    /** Who takes part in each entry, in the order they were added: to whom letters about it go. Imported ones have nobody. */
    Map<EntryId, List<PersonId>> listWriters(Collection<EntryId> ids);

    /** The same with whoever left since: they had a hand in it all the same. */
    Map<EntryId, List<PersonId>> listEverybody(Collection<EntryId> ids);

    /** Whether somebody takes part in an entry and may do more than read it. */
    boolean mayWrite(EntryId id, PersonId person);

    /** Everything a person takes part in, the latest changed first. */
    List<Entry> listWrittenBy(PersonId writer);

    /** The last word of the screening, with its rule and reason. */
    Optional<Screening> findScreening(EntryId id);

    /** What organisers put right in an entry, newest first. */
    List<Correction> listCorrections(EntryId id);

    /** The copy that counts. */
    SubmittedEntry getSubmitted(EntryId id);

    /** The fingerprints of the copies that count, without the copies. */
    Map<EntryId, String> listFingerprints(Collection<EntryId> ids);

    /** The copies that count of several entries, in no order; those of which none was received are not in it. */
    List<SubmittedEntry> listSubmitted(Collection<EntryId> ids);
}
