package org.commended.entry.domain;

import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who enters, to find out whether they did already.
 *
 * @param except the entry itself; null while it is being started
 * @param nominee the name of the person put forward, in a category for people
 * @param writer looks among what this person writes, drafts too; null looks among everybody's that was sent. So nobody
 *     learns of others' entries by trying to start one
 */
public record Entrant(
        CategoryId category,
        @Nullable EntryId except,
        EntryOrganisation lead,
        @Nullable String nominee,
        @Nullable PersonId writer) {}
