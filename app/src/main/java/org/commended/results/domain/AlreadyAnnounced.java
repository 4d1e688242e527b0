package org.commended.results.domain;

import org.commended.shared.Refusal;

/** It was announced before. */
public record AlreadyAnnounced(String category) implements Refusal {}
