package org.commended.panel;

import java.util.List;
import java.util.Map;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Panels as other modules look them up. Present is who was invited and has neither declined nor left. */
public interface Panels {

    /** The present members of a category's panel, the chair first, then by name. */
    List<PanelMember> list(CategoryId category);

    /** The present members of all panels of an edition. */
    List<PanelMember> list(EditionId edition);

    /** The panels a person sits on now. */
    List<PanelMember> list(PersonId person);

    /** Who accepted the terms of a category's panel and left it, in the order they left. */
    List<LeftMember> listLeft(CategoryId category);

    /** The judge instead of whom a present member was asked, and the one before that, as far back as it goes. */
    List<PersonId> listReplaced(PersonId member, CategoryId category);

    /** Whether the person chairs the category's panel now, terms accepted. */
    boolean isChair(PersonId person, CategoryId category);

    /** Whether the person has accepted the terms of the category's panel and sits on it now. */
    boolean mayJudge(PersonId person, CategoryId category);

    /** The entries of a category that a person must neither see nor score: conflicts found or declared, not dismissed. */
    List<EntryId> listBarred(PersonId person, CategoryId category);

    /** The same with the reasons, for the judge to read: nothing in it tells which entry it is. */
    List<KeptEntry> listKept(PersonId person, CategoryId category);

    /** The entries kept from everybody whom it concerns, in one query; those that moved to another category too. */
    Map<PersonId, List<EntryId>> listBarred(CategoryId category);

    /** The same for all categories of an edition. */
    Map<PersonId, List<EntryId>> listBarred(EditionId edition);
}
