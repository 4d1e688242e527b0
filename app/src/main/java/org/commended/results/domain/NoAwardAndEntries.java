package org.commended.results.domain;

import org.commended.shared.Refusal;

/** No award is made, and yet entries are named. */
public record NoAwardAndEntries() implements Refusal {}
