package org.commended.panel;

import org.commended.shared.EntryId;

/**
 * An entry that is kept from a judge.
 *
 * @param because the kind of their connection with it in a word: {@code joint-entrant}, {@code family}; one of several
 */
public record KeptEntry(EntryId entry, String because) {}
