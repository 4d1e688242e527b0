package org.commended.results.domain;

import org.commended.shared.Refusal;

/** The entry is not among those judged. */
public record EntryNotJudged(String title) implements Refusal {}
