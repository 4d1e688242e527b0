package org.commended.results.domain;

import org.commended.shared.Refusal;

/** Something of the edition was announced, or will be by itself: its pages cannot be closed over that. */
public record SomethingAnnounced() implements Refusal {}
