package org.commended.results.domain;

import org.commended.shared.Refusal;

/** The decision names an entry that was withdrawn or ruled out since. */
public record EntryLeft(String category, String title) implements Refusal {}
